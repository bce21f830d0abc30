package org.dsisim.reckoning.option;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.ThresholdStatus;
import org.dsisim.reckoning.liability.Liability;
import org.dsisim.reckoning.liability.LiabilityCalculation;
import org.dsisim.reckoning.permit.Burdens;
import org.dsisim.value.Money;
import org.dsisim.value.NamedValues;

/**
 * What some payers owe under one contribution rule set, what their uses must go through, and what
 * they would owe if the figures that nobody knows were above the thresholds, or not above.
 */
public final class RuleSetLiability {

  private final RuleSetAnswers answers;
  private final CollectionRule collected;
  private final LiabilityCalculation calculation;
  private final Burdens burdens;
  private final Map<ThresholdStatus, Supposition> suppositions =
      new EnumMap<>(ThresholdStatus.class);
  private final Set<String> undecided = new HashSet<>();

  /**
   * Computes what is owed.
   *
   * @param values of the rule set
   * @param assumptions with those on what uses go through
   * @throws org.dsisim.reckoning.liability.CannotSettle when an amount names a parameter that there
   *     is not or is more than all money, or pools cannot be shared
   * @throws IllegalArgumentException when an assumption on permits is missing
   */
  public RuleSetLiability(
      RuleSetAnswers answers,
      NamedValues values,
      NamedValues assumptions,
      CollectionRule collected) {
    this.answers = answers;
    this.collected = collected;
    this.burdens = Burdens.of(answers.ruleSet(), answers.formalities(), values, assumptions);
    this.calculation = new LiabilityCalculation(answers.rulings(), values);
    answers.supposed().forEach((status, supposed) -> suppose(status, supposed, values));
  }

  private void suppose(
      ThresholdStatus status, RuleSetAnswers.Supposed supposed, NamedValues values) {
    Supposition supposition = new Supposition();
    if (answers.isMutual()) {
      supposeOfAll(supposed, values, supposition);
    } else {
      LiabilityCalculation then = new LiabilityCalculation(supposed.rulings(), values);
      for (RuleSetAnswers.Doubtful one : supposed.doubtful()) {
        compare(one.payer(), one.supposed(), then, supposition);
      }
    }
    suppositions.put(status, supposition);
  }

  /** What one would owe changes what the others do. */
  private void supposeOfAll(
      RuleSetAnswers.Supposed supposed, NamedValues values, Supposition supposition) {
    IdentityHashMap<Payer, Payer> others = new IdentityHashMap<>();
    supposed.doubtful().forEach(one -> others.put(one.payer(), one.supposed()));
    List<Ruling> rulings = new ArrayList<>();
    for (Ruling ruling : answers.rulings()) {
      if (!others.containsKey(ruling.payer())) {
        rulings.add(ruling);
      }
    }
    rulings.addAll(supposed.rulings());
    LiabilityCalculation then = new LiabilityCalculation(rulings, values);
    for (Payer payer : answers.payers()) {
      compare(payer, others.getOrDefault(payer, payer), then, supposition);
    }
  }

  private void compare(
      Payer payer, Payer other, LiabilityCalculation then, Supposition supposition) {
    Money would = owed(then, other);
    boolean isLiable = calculation.isLiable(payer);
    boolean wouldBe = then.isLiable(other);
    supposition.change(owed(calculation, payer), would);
    if (!isLiable && wouldBe) {
      undecided.add(payer.id());
      supposition.becomesLiable(payer, !would.isZero(), !then.unknown(other).isEmpty());
    } else if (isLiable && !wouldBe) {
      supposition.ceases();
    }
  }

  /** What a payer owes, a use that does not happen owing nothing. */
  private Money owed(LiabilityCalculation by, Payer payer) {
    if (!burdens.dropsAny()) {
      return by.owed(payer);
    }
    Money sum = Money.ZERO;
    for (LiabilityCalculation.Settled one : by.answers(payer)) {
      sum = burdens.isDropped(one.ruling().subject()) ? sum : sum.plus(one.owed());
    }
    return sum;
  }

  /** All that is owed, uses that do not happen owing nothing. */
  public Money owed() {
    if (burdens.all().isEmpty()) {
      return calculation.owed();
    }
    Money sum = Money.ZERO;
    for (Payer payer : answers.payers()) {
      sum = sum.plus(owed(calculation, payer));
    }
    return sum;
  }

  /** What was answered. */
  public RuleSetAnswers answers() {
    return answers;
  }

  /** How what is owed is collected. */
  CollectionRule collected() {
    return collected;
  }

  /** What is owed, whether or not uses happen. */
  LiabilityCalculation calculation() {
    return calculation;
  }

  /** What uses must go through, and which of them are dropped. */
  public Burdens burdens() {
    return burdens;
  }

  /** What unknown figures could change, where a threshold tests any. */
  public Map<ThresholdStatus, Supposition> suppositions() {
    return suppositions;
  }

  /** What becomes of a payer for whom no rule says anything. */
  Liability withoutAnswer(Payer payer) {
    return undecided.contains(payer.id()) ? Liability.UNDECIDED : Liability.NO;
  }
}
