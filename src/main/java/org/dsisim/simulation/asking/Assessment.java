package org.dsisim.simulation.asking;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.answer.Tagging;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.ThresholdStatus;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.world.figure.PayerKind;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.liability.Liability;
import org.dsisim.reckoning.liability.LiabilityCalculation;
import org.dsisim.simulation.payer.Supposition;
import org.dsisim.simulation.year.AskedAbout;
import org.dsisim.simulation.year.Burdens;
import org.dsisim.value.Money;

/**
 * What the payers of a piece owe under one contribution rule set, and what they would owe if the
 * figures that nobody knows were above the thresholds, or not above.
 */
public final class Assessment {

  private final AskedAbout asked;
  private final LiabilityCalculation settlement;
  private final Burdens burdens;
  private final Map<ThresholdStatus, Supposition> suppositions =
      new EnumMap<>(ThresholdStatus.class);
  private final Set<String> undecided = new HashSet<>();

  /**
   * Computes what is owed.
   *
   * @param terms of the rule set
   * @param assumptions with those on what uses go through
   */
  Assessment(AskedAbout asked, ParameterValues terms, ParameterValues assumptions) {
    this.asked = asked;
    this.burdens = Burdens.of(asked.rules().id(), asked.formalities(), terms, assumptions);
    this.settlement = new LiabilityCalculation(asked.rulings(), terms);
    asked.supposed().forEach((status, supposed) -> suppose(status, supposed, terms));
  }

  private void suppose(
      ThresholdStatus status, AskedAbout.Supposed supposed, ParameterValues terms) {
    Supposition supposition = new Supposition();
    if (dependOnEachOther()) {
      supposeOfAll(supposed, terms, supposition);
    } else {
      LiabilityCalculation then = new LiabilityCalculation(supposed.rulings(), terms);
      for (AskedAbout.Doubtful one : supposed.doubtful()) {
        compare(one.payer(), one.supposed(), then, supposition);
      }
    }
    suppositions.put(status, supposition);
  }

  /** What one would owe changes what the others do. */
  private void supposeOfAll(
      AskedAbout.Supposed supposed, ParameterValues terms, Supposition supposition) {
    IdentityHashMap<Payer, Payer> others = new IdentityHashMap<>();
    supposed.doubtful().forEach(one -> others.put(one.payer(), one.supposed()));
    List<Ruling> rulings = new ArrayList<>();
    for (Ruling ruling : asked.rulings()) {
      if (!others.containsKey(ruling.payer())) {
        rulings.add(ruling);
      }
    }
    rulings.addAll(supposed.rulings());
    LiabilityCalculation then = new LiabilityCalculation(rulings, terms);
    for (Payer payer : asked.payers()) {
      compare(payer, others.getOrDefault(payer, payer), then, supposition);
    }
  }

  private void compare(
      Payer payer, Payer other, LiabilityCalculation then, Supposition supposition) {
    Money would = burdens.owed(then, other);
    boolean isLiable = settlement.isLiable(payer);
    boolean wouldBe = then.isLiable(other);
    supposition.change(burdens.owed(settlement, payer), would);
    if (!isLiable && wouldBe) {
      undecided.add(payer.id());
      supposition.becomesLiable(payer, !would.isZero(), !then.unknown(other).isEmpty());
    } else if (isLiable && !wouldBe) {
      supposition.ceases();
    }
  }

  /** Whether what one payer owes can depend on what is known of another. */
  boolean dependOnEachOther() {
    return asked.rules().sharesSums() || asked.rules().payers() == PayerKind.COUNTRIES;
  }

  /** The rules that were asked. */
  public ContributionRules rules() {
    return asked.rules();
  }

  List<Payer> payers() {
    return asked.payers();
  }

  LiabilityCalculation settlement() {
    return settlement;
  }

  /** What its uses must go through, and which of them are dropped. */
  Burdens burdens() {
    return burdens;
  }

  /** Which records have to be tagged. */
  List<Tagging> taggings() {
    return asked.taggings();
  }

  /** All that is owed, uses that do not happen owing nothing. */
  Money owed() {
    if (burdens.all().isEmpty()) {
      return settlement.owed();
    }
    Money sum = Money.ZERO;
    for (Payer payer : asked.payers()) {
      sum = sum.plus(burdens.owed(settlement, payer));
    }
    return sum;
  }

  /** What unknown figures could change, where a threshold tests any. */
  Map<ThresholdStatus, Supposition> suppositions() {
    return suppositions;
  }

  /** What becomes of a payer for whom no rule says anything. */
  Liability withoutAnswer(Payer payer) {
    return undecided.contains(payer.id()) ? Liability.UNDECIDED : Liability.NO;
  }
}
