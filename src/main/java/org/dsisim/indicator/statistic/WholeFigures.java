package org.dsisim.indicator.statistic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.world.Account;
import org.dsisim.model.world.AssessmentBase;
import org.dsisim.model.world.User;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * The figures of users in the year, of the whole entity: neither averaged nor cut to the part that
 * rests on DSI as a rule set may ask, so that options compare.
 */
public final class WholeFigures {

  private final Map<String, Account> accounts = new HashMap<>();

  private WholeFigures() {}

  public static WholeFigures of(YearOutcome year) {
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
  public Money sum(List<PayerOutcome> payers, AssessmentBase base) {
    Fraction cents = Fraction.ZERO;
    for (PayerOutcome payer : payers) {
      Fraction one = of(payer.payer(), base);
      cents = one == null ? cents : cents.plus(one);
    }
    return Money.ofCents(cents);
  }

  /** A figure of a payer, money in cents; null when it is unknown, as all are of a country. */
  public @Nullable Fraction of(Payer payer, AssessmentBase base) {
    Account account = payer.isCountry() ? null : accounts.get(payer.id());
    return account == null ? null : account.figures().of(base);
  }
}
