package org.dsisim.scenario.user;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.dsisim.message.FirstFew;
import org.dsisim.model.world.user.Account;
import org.dsisim.model.world.user.User;
import org.dsisim.model.world.user.UserBytes;

/** Accounts of which there is something to say, counted before their lines are: a few are kept. */
final class Noticed {

  /** Those that will be named, each alone. */
  private final List<User> few = new ArrayList<>();

  private int count;

  /** Counts an account of a user. */
  void add(UserBytes user, int account) {
    if (!FirstFew.isCountedOnly(count)) {
      few.add(user.with(account));
    }
    count++;
  }

  /** Hands on those that are named, behind so many lines of their table. */
  void forEach(String table, int linesBefore, BiConsumer<User, Account> then) {
    for (User user : few) {
      Account account = user.accounts().get(0);
      then.accept(
          user,
          new Account(
              account.year(),
              account.figures(),
              account.attribution(),
              table,
              account.line() + linesBefore,
              account.own(),
              account.particulars()));
    }
  }

  /** How many there are beside those. */
  int more() {
    return count - few.size();
  }
}
