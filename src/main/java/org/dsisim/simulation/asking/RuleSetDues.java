package org.dsisim.simulation.asking;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.fact.Payer;
import org.dsisim.reckoning.collection.ComplianceRate;
import org.dsisim.reckoning.liability.Due;
import org.dsisim.reckoning.liability.DueAmounts;
import org.dsisim.reckoning.liability.Liability;
import org.dsisim.reckoning.liability.LiabilityCalculation;
import org.dsisim.reckoning.liability.PartsOfAWhole;
import org.dsisim.simulation.year.Burdens;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;

/** What the payers of a piece owe under one rule set, with what is expected of it. */
final class RuleSetDues {

  private final Assessment assessment;
  private final ComplianceRate rate;
  private final List<Burdens> burdens;
  private final IdentityHashMap<Ruling, Money> parts;

  /**
   * The dues of a piece.
   *
   * @param rate which part of what is owed is expected
   * @param burdens of all rule sets of the option: a use that does not happen under one of them
   *     owes nothing under any
   */
  RuleSetDues(Assessment assessment, ComplianceRate rate, List<Burdens> burdens) {
    this.assessment = assessment;
    this.rate = rate;
    this.burdens = burdens;
    this.parts = expectedParts();
  }

  /** What is expected of those that owe parts of a whole: rounded together, as what is owed is. */
  private IdentityHashMap<Ruling, Money> expectedParts() {
    PartsOfAWhole wholes = new PartsOfAWhole();
    if (assessment.dependOnEachOther()) {
      for (Payer payer : assessment.payers()) {
        for (LiabilityCalculation.Settled answer : assessment.settlement().answers(payer)) {
          if (answer.ruling() instanceof Ruling.Owes owes && PartsOfAWhole.has(owes)) {
            Fraction exactly = isDropped(owes) ? Fraction.ZERO : answer.exactly();
            wholes.add(owes, exactly.times(rate.of(payer, exactly)));
          }
        }
      }
    }
    return wholes.rounded();
  }

  /**
   * Adds the dues of a payer: one for each answer, or one that says that there is none, so that
   * every payer was asked.
   *
   * @param payer its number in the piece
   */
  void add(int payer, List<Due> to) {
    Payer one = assessment.payers().get(payer);
    List<LiabilityCalculation.Settled> answers = assessment.settlement().answers(one);
    if (answers.isEmpty()) {
      to.add(Due.nothing(assessment.rules().id(), one, assessment.withoutAnswer(one)));
    }
    for (int i = 0; i < answers.size(); i++) {
      to.add(due(answers.get(i)));
    }
  }

  private boolean isDropped(Ruling ruling) {
    boolean dropped = false;
    for (int i = 0; i < burdens.size(); i++) {
      dropped |= burdens.get(i).isDropped(ruling.subject());
    }
    return dropped;
  }

  private Due due(LiabilityCalculation.Settled answer) {
    Ruling ruling = answer.ruling();
    boolean dropped = isDropped(ruling);
    Fraction exactly = dropped ? Fraction.ZERO : answer.exactly();
    Money part = parts.isEmpty() ? null : parts.get(ruling);
    return new Due(
        assessment.rules().id(),
        ruling.subject(),
        ruling instanceof Ruling.Owes ? Liability.YES : Liability.EXEMPT,
        ruling,
        new DueAmounts(
            exactly,
            dropped ? Money.ZERO : answer.owed(),
            part == null ? Money.ofCents(exactly.times(rate.of(ruling.payer(), exactly))) : part,
            dropped ? answer.owed() : Money.ZERO),
        answer.bases(),
        dropped ? Set.of() : answer.unknown(),
        List.of());
  }
}
