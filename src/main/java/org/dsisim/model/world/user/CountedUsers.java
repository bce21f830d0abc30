package org.dsisim.model.world.user;

import java.util.List;

/** Users of whom is counted once what is asked of all of them again and again. */
public interface CountedUsers extends List<User> {

  /**
   * Users who are counted once; who are already, are left as they are.
   *
   * @param users as long as nobody changes them
   */
  static CountedUsers of(List<User> users) {
    return users instanceof CountedUsers counted ? counted : new KeptUsers(users);
  }

  /** How many there are, and what is known of them. */
  UserTotals totals();

  /** How many have fewer accounts than one for each year from a first to a last. */
  int withFewerAccounts(int first, int last);
}
