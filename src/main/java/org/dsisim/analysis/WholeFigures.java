package org.dsisim.analysis;

import java.util.HashMap;
import java.util.Map;
import org.dsisim.model.Account;
import org.dsisim.model.Base;
import org.dsisim.model.Payer;
import org.dsisim.model.User;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * The figures of users in the year, of the whole entity: neither averaged nor cut to the part that
 * rests on DSI as a rule set may ask, so that options compare.
 */
final class WholeFigures {

  private final Map<String, Account> accounts = new HashMap<>();

  private WholeFigures() {}

  static WholeFigures of(YearOutcome year) {
    WholeFigures figures = new WholeFigures();
    for (User user : year.users()) {
      Account account = user.account(year.year());
      if (account != null) {
        figures.accounts.put(user.id(), account);
      }
    }
    return figures;
  }

  /** A figure of a payer, money in cents; null when it is unknown, as all are of a country. */
  @Nullable Fraction of(Payer payer, Base base) {
    Account account = payer.isCountry() ? null : accounts.get(payer.id());
    return account == null ? null : account.figures().of(base);
  }
}
