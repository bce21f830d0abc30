package org.dsisim.simulation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsisim.model.answer.Formality;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.answer.Tagging;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.fact.ThresholdStatus;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.world.PayerKind;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.liability.Liability;
import org.dsisim.reckoning.liability.LiabilityCalculation;
import org.dsisim.value.Money;

/**
 * One contribution rule set's answers for the payers of a piece and their uses, and what they would
 * be if the figures that nobody knows were above the thresholds, or not above.
 */
final class Assessment {

  private final ContributionRules rules;
  private final ParameterValues terms;
  private final YearContext world;
  private final List<Payer> payers;
  private final List<Ruling> rulings;
  private final LiabilityCalculation settlement;
  private final Burdens burdens;
  private final List<Tagging> taggings;
  private final Map<ThresholdStatus, Supposition> suppositions =
      new EnumMap<>(ThresholdStatus.class);
  private final Set<String> undecided = new HashSet<>();

  private Assessment(
      ContributionRules rules, ParameterValues terms, List<Payer> payers, YearContext world) {
    this.rules = rules;
    this.terms = terms;
    this.world = world;
    this.payers = payers;
    List<? extends Subject> subjects = world.subjects(rules, payers);
    // Nobody is asked about nobody.
    boolean anybody = !subjects.isEmpty();
    rulings = anybody ? rules.assess(terms, subjects) : List.of();
    List<Formality> formalities = anybody ? rules.formalities(terms, subjects) : List.of();
    taggings = anybody ? rules.taggings(terms, subjects) : List.of();
    burdens = Burdens.of(rules.id(), formalities, terms, world.assumptions());
    settlement = new LiabilityCalculation(rulings, terms);
  }

  static Assessment of(
      ContributionRules rules, ParameterValues terms, List<Payer> payers, YearContext world) {
    Assessment assessment = new Assessment(rules, terms, payers, world);
    List<Payer> doubtful = payers.stream().filter(Assessment::hasUnknownFigure).toList();
    if (!doubtful.isEmpty()) {
      for (ThresholdStatus supposed : List.of(ThresholdStatus.ABOVE, ThresholdStatus.NOT_ABOVE)) {
        assessment.suppose(supposed, doubtful);
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

  private void suppose(ThresholdStatus supposed, List<Payer> doubtful) {
    IdentityHashMap<Payer, Payer> supposing = new IdentityHashMap<>();
    doubtful.forEach(payer -> supposing.put(payer, payer.supposing(supposed)));
    List<Payer> asked = doubtful.stream().map(supposing::get).toList();
    List<Ruling> others = new ArrayList<>();
    if (dependOnEachOther()) {
      for (Ruling ruling : rulings) {
        if (!supposing.containsKey(ruling.payer())) {
          others.add(ruling);
        }
      }
    }
    others.addAll(rules.assess(terms, world.subjects(rules, asked)));
    LiabilityCalculation then = new LiabilityCalculation(others, terms);
    Supposition supposition = new Supposition();
    for (Payer payer : dependOnEachOther() ? payers : doubtful) {
      Payer other = supposing.getOrDefault(payer, payer);
      Money would = burdens.owed(then, other);
      boolean isLiable = settlement.isLiable(payer);
      boolean wouldBe = then.isLiable(other);
      supposition.change(burdens.owed(settlement, payer), would);
      if (!isLiable && wouldBe) {
        undecided.add(payer.id());
        supposition.becomesLiable(payer.id(), !would.isZero(), !then.unknown(other).isEmpty());
      } else if (isLiable && !wouldBe) {
        supposition.ceases();
      }
    }
    suppositions.put(supposed, supposition);
  }

  /** Whether what one payer owes can depend on what is known of another. */
  boolean dependOnEachOther() {
    return rules.sharesSums() || rules.payers() == PayerKind.COUNTRIES;
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

  /** Which records have to be tagged. */
  List<Tagging> taggings() {
    return taggings;
  }

  /** All that is owed, uses that do not happen owing nothing. */
  Money owed() {
    if (burdens.all().isEmpty()) {
      return settlement.owed();
    }
    Money sum = Money.ZERO;
    for (Payer payer : payers) {
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
