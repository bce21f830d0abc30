package org.dsisim.scenario.user;

import java.util.BitSet;
import java.util.List;
import org.dsisim.message.FirstFew;
import org.dsisim.message.Message;
import org.dsisim.message.Problems;
import org.dsisim.model.world.user.Account;
import org.dsisim.model.world.user.User;
import org.dsisim.model.world.user.UserBytes;

/** What is odd about accounts that can be read, noticed as users come in their order. */
final class NoticedAccounts {

  private final BitSet blank;
  private final FirstFew empty = new FirstFew();
  private final Plausibility plausibility = new Plausibility();

  /**
   * Nothing yet.
   *
   * @param blank the lines of rows without a figure, not even one that could not be read
   */
  NoticedAccounts(BitSet blank) {
    this.blank = blank;
  }

  /** Looks at a user of whom all rows were read. */
  void look(User user) {
    if (user.type().equals("company")) {
      List<Account> accounts = user.accounts();
      for (int i = 0; i < accounts.size(); i++) {
        look(user, accounts.get(i));
      }
    }
  }

  private void look(User user, Account account) {
    if (blank.get(account.line())) {
      addEmpty(user, account);
    }
    plausibility.look(user, account);
  }

  /** What was noticed of some users before their lines were counted. */
  static final class OfSome {

    private final Noticed empty = new Noticed();
    private final Plausibility.OfSome plausibility = new Plausibility.OfSome();

    /** Looks at an account of a company, by its number. */
    void look(UserBytes user, int account) {
      if (!user.account(account).knowsAny()) {
        empty.add(user, account);
      }
      plausibility.look(user, account);
    }
  }

  /** Takes in what was noticed of users who come behind. */
  void addAll(OfSome behind, String table, int linesBefore) {
    behind.empty.forEach(table, linesBefore, this::addEmpty);
    empty.addMore(behind.empty.more());
    plausibility.addAll(behind.plausibility, table, linesBefore);
  }

  private void addEmpty(User user, Account account) {
    empty.add(
        account.place(),
        () -> Message.of("scenario.user.account", "user", user.id(), "year", account.year()));
  }

  /** In a table an account in which nothing is known is a gap. */
  void warnOfEmpty(Problems problems) {
    empty.warn(
        problems,
        Message.of(
            "scenario.user.empty-accounts", "count", empty.count(), "accounts", empty.inWords()),
        null);
  }

  /** Which of their figures are hardly true. */
  Plausibility plausibility() {
    return plausibility;
  }
}
