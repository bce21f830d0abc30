package org.dsisim.reckoning.option;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.fact.Payer;
import org.dsisim.reckoning.liability.Due;
import org.dsisim.reckoning.liability.DueAmounts;
import org.dsisim.reckoning.liability.Liability;
import org.dsisim.reckoning.liability.LiabilityCalculation;
import org.dsisim.reckoning.liability.PartsOfAWhole;
import org.dsisim.reckoning.permit.Burdens;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;

/** What payers owe under one rule set, with what is expected of it. */
final class RuleSetDues {

  private final RuleSetLiability owed;
  private final List<Burdens> burdens;
  private final IdentityHashMap<Ruling, Money> parts;

  /**
   * The dues of payers.
   *
   * @param burdens of all rule sets of the option: a use that does not happen under one of them
   *     owes nothing under any
   */
  RuleSetDues(RuleSetLiability owed, List<Burdens> burdens) {
    this.owed = owed;
    this.burdens = burdens;
    this.parts = expectedParts();
  }

  /** What is expected of those that owe parts of a whole: rounded together, as what is owed is. */
  private IdentityHashMap<Ruling, Money> expectedParts() {
    PartsOfAWhole wholes = new PartsOfAWhole();
    if (owed.answers().isMutual()) {
      for (Payer payer : owed.answers().payers()) {
        for (LiabilityCalculation.Settled answer : owed.calculation().answers(payer)) {
          if (answer.ruling() instanceof Ruling.Owes owes && PartsOfAWhole.has(owes)) {
            Fraction exactly = isDropped(owes) ? Fraction.ZERO : answer.exactly();
            wholes.add(owes, owed.collected().expected(payer, exactly));
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
   * @param payer its place among the payers
   */
  void add(int payer, List<Due> to) {
    Payer one = owed.answers().payers().get(payer);
    List<LiabilityCalculation.Settled> answers = owed.calculation().answers(one);
    if (answers.isEmpty()) {
      to.add(Due.nothing(owed.answers().ruleSet(), one, owed.withoutAnswer(one)));
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
        owed.answers().ruleSet(),
        ruling.subject(),
        ruling instanceof Ruling.Owes ? Liability.YES : Liability.EXEMPT,
        ruling,
        new DueAmounts(
            exactly,
            dropped ? Money.ZERO : answer.owed(),
            part == null ? Money.ofCents(owed.collected().expected(ruling.payer(), exactly)) : part,
            dropped ? answer.owed() : Money.ZERO),
        answer.bases(),
        dropped ? Set.of() : answer.unknown(),
        List.of());
  }
}
