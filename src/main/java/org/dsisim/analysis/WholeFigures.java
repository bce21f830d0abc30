package org.dsisim.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.model.Account;
import org.dsisim.model.Base;
import org.dsisim.model.Payer;
import org.dsisim.model.User;
import org.dsisim.simulation.PayerOutcome;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
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

  /** What is known of a figure that is money, of several payers together. */
  Money sum(List<PayerOutcome> payers, Base base) {
    Fraction cents = Fraction.ZERO;
    for (PayerOutcome payer : payers) {
      Fraction one = of(payer.payer(), base);
      cents = one == null ? cents : cents.plus(one);
    }
    return Money.ofCents(cents);
  }

  /** A figure of a payer, money in cents; null when it is unknown, as all are of a country. */
  @Nullable Fraction of(Payer payer, Base base) {
    Account account = payer.isCountry() ? null : accounts.get(payer.id());
    return account == null ? null : account.figures().of(base);
  }
}
