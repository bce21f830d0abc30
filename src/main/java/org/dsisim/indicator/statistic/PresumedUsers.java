package org.dsisim.indicator.statistic;

import org.dsisim.model.fact.Force;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.collection.ComplianceRate;
import org.dsisim.reckoning.liability.Due;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.simulation.payer.GroupTotals;
import org.dsisim.simulation.payer.Situation;
import org.dsisim.value.Money;

/**
 * Payers that are presumed to use DSI as they do not show that they use none, where it is assumed
 * that some will.
 *
 * @param owing how many of them owe something
 * @param owed what they owe, which stands whatever some of them will show
 * @param expected what is left of it after uptake or compliance, and after those who will show it
 */
public record PresumedUsers(int owing, Money owed, Money expected) {

  /** Whether it is assumed that some payers will show that they use none. */
  public static boolean areLessened(ParameterValues assumptions) {
    for (Force force : Force.values()) {
      if (assumptions.has(ComplianceRate.shownNonUse(force))) {
        return true;
      }
    }
    return false;
  }

  /** Those among payers as they come. */
  static final class Sum {

    private final boolean wanted;
    private int owing;
    private Money owed = Money.ZERO;
    private Money expected = Money.ZERO;

    /** Nobody yet; nobody is looked for where nothing is assumed of them. */
    Sum(ParameterValues assumptions) {
      wanted = areLessened(assumptions);
    }

    void add(PayerOutcome outcome) {
      if (!wanted) {
        return;
      }
      boolean owes = false;
      for (Due due : outcome.dues()) {
        if (due.payer().isPresumedToUse() && !due.owed().isZero()) {
          owes = true;
          owed = owed.plus(due.owed());
          expected = expected.plus(due.expected());
        }
      }
      owing += owes ? 1 : 0;
    }

    /** Adds users who are in one situation. */
    void add(Situation situation, GroupTotals totals) {
      if (wanted && situation.payer().isPresumedToUse()) {
        owing += totals.owing();
        owed = owed.plus(new Money(totals.owed()));
        expected = expected.plus(new Money(totals.expected()));
      }
    }

    void addAll(Sum others) {
      owing += others.owing;
      owed = owed.plus(others.owed);
      expected = expected.plus(others.expected);
    }

    PresumedUsers users() {
      return new PresumedUsers(owing, owed, expected);
    }
  }
}
