package org.dsisim.simulation;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.model.Payer;
import org.dsisim.model.Recipient;
import org.dsisim.parameter.Terms;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;

/** From what is owed to what is expected, and what of it reaches the fund. */
final class Collection {

  private static final String ADMINISTRATION_SHARE = "administration_share";
  private static final String ADMINISTRATION_FIXED = "administration_fixed_usd";

  private final Terms assumptions;

  Collection(Terms assumptions) {
    this.assumptions = assumptions;
  }

  /** Each payer's outcome, in the order of the assessments' payers. */
  List<PayerOutcome> payers(List<Assessment> assessments) {
    List<PayerOutcome> outcomes = new ArrayList<>();
    Assessment first = assessments.get(0);
    for (int i = 0; i < first.payers().size(); i++) {
      List<Due> dues = new ArrayList<>();
      for (Assessment assessment : assessments) {
        // Every rule set measures the same users, in the same order.
        dues.add(due(assessment, assessment.payers().get(i)));
      }
      outcomes.add(new PayerOutcome(first.payers().get(i), List.copyOf(dues)));
    }
    return outcomes;
  }

  private Due due(Assessment assessment, Payer payer) {
    Settlement settlement = assessment.settlement();
    Fraction kept = assumptions.rate(assessment.rules().force().assumption());
    return new Due(
        assessment.rules().id(),
        payer,
        assessment.liability(payer),
        settlement.ruling(payer),
        settlement.owed(payer),
        Money.ofCents(settlement.exactly(payer).times(kept)),
        settlement.bases(payer),
        settlement.unknown(payer));
  }

  /** The fund before anything is given out. */
  Fund fund(List<PayerOutcome> payers) {
    Money in = Money.ZERO;
    for (PayerOutcome payer : payers) {
      for (Due due : payer.dues()) {
        if (due.recipient() instanceof Recipient.Fund) {
          in = in.plus(due.expected());
        }
      }
    }
    Money wanted = administration(in);
    Money taken = wanted.min(in);
    return new Fund(in, taken, wanted.minus(taken), Money.ZERO, List.of());
  }

  private Money administration(Money in) {
    Fraction cents = Fraction.ZERO;
    if (assumptions.has(ADMINISTRATION_SHARE)) {
      cents = in.toFraction().times(assumptions.rate(ADMINISTRATION_SHARE));
    }
    if (assumptions.has(ADMINISTRATION_FIXED)) {
      cents = cents.plus(assumptions.money(ADMINISTRATION_FIXED).toFraction());
    }
    return Money.ofCents(cents);
  }
}
