package org.dsisim.simulation.year;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dsisim.model.answer.Formality;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.answer.Tagging;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.fact.ThresholdStatus;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.parameter.ParameterValues;

/**
 * What one contribution rule set answers about the payers of a piece and their uses, and what it
 * would answer if the figures that nobody knows were above the thresholds, or not above. No amount
 * is in it: those are computed from it, as often as parameters change that no rule looks at.
 *
 * @param supposed the answers by supposition, where a threshold tests a figure that is not known
 */
public record AskedAbout(
    ContributionRules rules,
    List<Payer> payers,
    List<Ruling> rulings,
    List<Formality> formalities,
    List<Tagging> taggings,
    Map<ThresholdStatus, Supposed> supposed) {

  /** A payer of whom a figure is not known, and the same as it is supposed to be. */
  public record Doubtful(Payer payer, Payer supposed) {}

  /**
   * Answers under a supposition.
   *
   * @param doubtful in the order of the payers
   */
  public record Supposed(List<Doubtful> doubtful, List<Ruling> rulings) {}

  /**
   * Asks.
   *
   * @param payers in the order of their ids
   */
  public static AskedAbout of(
      ContributionRules rules, ParameterValues terms, List<Payer> payers, YearContext world) {
    List<? extends Subject> subjects = world.subjects(rules, payers);
    if (subjects.isEmpty()) {
      // Nobody is asked about nobody.
      return new AskedAbout(rules, payers, List.of(), List.of(), List.of(), Map.of());
    }
    List<Ruling> rulings = rules.assess(terms, subjects);
    List<Formality> formalities = rules.formalities(terms, subjects);
    List<Tagging> taggings = rules.taggings(terms, subjects);
    List<Payer> doubtful = payers.stream().filter(Payer::hasUntoldStanding).toList();
    Map<ThresholdStatus, Supposed> supposed = new EnumMap<>(ThresholdStatus.class);
    if (!doubtful.isEmpty()) {
      for (ThresholdStatus status : List.of(ThresholdStatus.ABOVE, ThresholdStatus.NOT_ABOVE)) {
        supposed.put(status, supposing(status, doubtful, rules, terms, world));
      }
    }
    return new AskedAbout(rules, payers, rulings, formalities, taggings, supposed);
  }

  private static Supposed supposing(
      ThresholdStatus status,
      List<Payer> doubtful,
      ContributionRules rules,
      ParameterValues terms,
      YearContext world) {
    List<Doubtful> others =
        doubtful.stream().map(payer -> new Doubtful(payer, payer.supposing(status))).toList();
    List<Payer> asked = others.stream().map(Doubtful::supposed).toList();
    return new Supposed(others, rules.assess(terms, world.subjects(rules, asked)));
  }
}
