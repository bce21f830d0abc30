package org.dsisim.simulation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.answer.Tagging;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.ThresholdStatus;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.liability.Liability;
import org.dsisim.reckoning.liability.LiabilityCalculation;
import org.dsisim.value.Money;

/**
 * One contribution rule set's answers for all payers of a year and their uses, and what they would
 * be if the figures that nobody knows were above the thresholds, or not above.
 */
final class Assessment {

  private final ContributionRules rules;
  private final List<Payer> payers;
  private final LiabilityCalculation settlement;
  private final Burdens burdens;
  private final boolean keepsOpenAccess;
  private final List<Tagging> taggings;
  private final List<UnknownFigures> unknownFigures = new ArrayList<>();
  private final Set<String> undecided = new HashSet<>();

  private Assessment(
      ContributionRules rules,
      List<Payer> payers,
      LiabilityCalculation settlement,
      Burdens burdens,
      List<Tagging> taggings,
      boolean keepsOpenAccess) {
    this.rules = rules;
    this.payers = payers;
    this.settlement = settlement;
    this.burdens = burdens;
    this.keepsOpenAccess = keepsOpenAccess;
    this.taggings = taggings;
  }

  static Assessment of(
      ContributionRules rules, ParameterValues terms, YearContext world, Assessor assessor) {
    List<Payer> payers = world.payers(rules, terms);
    var subjects = world.subjects(rules, payers);
    List<Ruling> rulings = assessor.assess(rules, terms, subjects);
    Burdens burdens =
        Burdens.of(
            rules.id(), assessor.formalities(rules, terms, subjects), terms, world.assumptions());
    Assessment assessment =
        new Assessment(
            rules,
            payers,
            new LiabilityCalculation(rulings, terms),
            burdens,
            assessor.taggings(rules, terms, subjects),
            OpenAccess.isKept(terms));
    List<Payer> doubtful = payers.stream().filter(Assessment::hasUnknownFigure).toList();
    if (!doubtful.isEmpty()) {
      for (ThresholdStatus supposed : List.of(ThresholdStatus.ABOVE, ThresholdStatus.NOT_ABOVE)) {
        assessment.suppose(supposed, rulings, doubtful, terms, world, assessor);
      }
    }
    return assessment;
  }

  private static boolean hasUnknownFigure(Payer payer) {
    for (String threshold : payer.thresholds().names()) {
      if (payer.standing(threshold) == ThresholdStatus.UNKNOWN) {
        return true;
      }
    }
    return false;
  }

  private void suppose(
      ThresholdStatus supposed,
      List<Ruling> rulings,
      List<Payer> doubtful,
      ParameterValues terms,
      YearContext world,
      Assessor assessor) {
    IdentityHashMap<Payer, Payer> supposing = new IdentityHashMap<>();
    doubtful.forEach(payer -> supposing.put(payer, payer.supposing(supposed)));
    List<Ruling> others = new ArrayList<>();
    for (Ruling ruling : rulings) {
      if (!supposing.containsKey(ruling.payer())) {
        others.add(ruling);
      }
    }
    List<Payer> asked = doubtful.stream().map(supposing::get).toList();
    others.addAll(assessor.assess(rules, terms, world.subjects(rules, asked)));
    LiabilityCalculation then = new LiabilityCalculation(others, terms);
    List<String> become = new ArrayList<>();
    int owing = 0;
    int untold = 0;
    int cease = 0;
    Money before = Money.ZERO;
    Money after = Money.ZERO;
    for (Payer payer : payers) {
      Payer other = supposing.getOrDefault(payer, payer);
      before = before.plus(burdens.owed(settlement, payer));
      after = after.plus(burdens.owed(then, other));
      boolean isLiable = settlement.isLiable(payer);
      boolean wouldBe = then.isLiable(other);
      if (!isLiable && wouldBe) {
        become.add(payer.id());
        owing += burdens.owed(then, other).isZero() ? 0 : 1;
        untold += then.unknown(other).isEmpty() ? 0 : 1;
      }
      cease += isLiable && !wouldBe ? 1 : 0;
    }
    undecided.addAll(become);
    unknownFigures.add(
        new UnknownFigures(
            rules.id(),
            supposed,
            List.copyOf(become),
            owing,
            untold,
            cease,
            after.minus(before),
            after));
  }

  ContributionRules rules() {
    return rules;
  }

  List<Payer> payers() {
    return payers;
  }

  LiabilityCalculation settlement() {
    return settlement;
  }

  /** What its uses must go through, and which of them are dropped. */
  Burdens burdens() {
    return burdens;
  }

  /** Whether databases that are open to all stay so under the rule set. */
  boolean keepsOpenAccess() {
    return keepsOpenAccess;
  }

  /** Which records have to be tagged. */
  List<Tagging> taggings() {
    return taggings;
  }

  List<UnknownFigures> unknownFigures() {
    return unknownFigures;
  }

  /** What becomes of a payer for whom no rule says anything. */
  Liability withoutAnswer(Payer payer) {
    return undecided.contains(payer.id()) ? Liability.UNDECIDED : Liability.NO;
  }
}
