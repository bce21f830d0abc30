package org.dsisim.indicator.statistic;

import java.util.List;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.user.Account;
import org.dsisim.model.world.user.User;
import org.jspecify.annotations.Nullable;

/**
 * The figures of users in the year, of the whole entity: neither averaged nor cut to the part that
 * rests on DSI as a rule set may ask, so that options compare. Asked for user by user, in the order
 * of their ids.
 */
final class WholeFigures {

  private final int year;
  private final List<User> users;
  private int next;

  /** The figures of these users, in the order of their ids. */
  WholeFigures(int year, List<User> users) {
    this.year = year;
    this.users = users;
  }

  /** The figures of a user, behind all that were asked for before; null without an account. */
  @Nullable Figures of(Payer payer) {
    while (next < users.size()) {
      User user = users.get(next++);
      if (user.id().equals(payer.id())) {
        Account account = user.account(year);
        return account == null ? null : account.figures();
      }
    }
    throw new IllegalStateException(payer.id() + " is no user of the year, or not in order.");
  }
}
