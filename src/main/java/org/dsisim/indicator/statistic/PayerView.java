package org.dsisim.indicator.statistic;

import org.dsisim.model.fact.Payer;
import org.dsisim.reckoning.liability.Due;
import org.dsisim.reckoning.liability.Liability;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.value.Money;

/**
 * A payer with what its dues say together, added up once for all statistics.
 *
 * @param owed all that it owes, if every rule is followed
 * @param expected all that is expected of it
 * @param liability under any of the rule sets
 * @param unknown whether it is liable for an amount that nobody can tell
 */
record PayerView(
    PayerOutcome outcome, Money owed, Money expected, Liability liability, boolean unknown) {

  static PayerView of(PayerOutcome outcome) {
    Money owed = Money.ZERO;
    Money expected = Money.ZERO;
    Liability liability = Liability.NO;
    boolean unknown = false;
    boolean first = true;
    for (Due due : outcome.dues()) {
      owed = owed.plus(due.owed());
      expected = expected.plus(due.expected());
      if (first || due.liability().compareTo(liability) < 0) {
        liability = due.liability();
      }
      unknown |= !due.unknown().isEmpty();
      first = false;
    }
    return new PayerView(outcome, owed, expected, liability, unknown);
  }

  Payer payer() {
    return outcome.payer();
  }

  boolean owes() {
    return !owed.isZero();
  }
}
