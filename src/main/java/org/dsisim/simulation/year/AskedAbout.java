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
import org.dsisim.model.world.figure.PayerKind;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.option.RuleSetAnswers;

/**
 * What one contribution rule set answers about the payers of a piece and their uses.
 *
 * @param answers all from which amounts are computed
 * @param taggings which records have to be tagged
 */
public record AskedAbout(ContributionRules rules, RuleSetAnswers answers, List<Tagging> taggings) {

  /**
   * Asks.
   *
   * @param payers in the order of their ids
   */
  public static AskedAbout of(
      ContributionRules rules,
      ParameterValues values,
      List<Payer> payers,
      YearContext yearContext) {
    List<? extends Subject> subjects = yearContext.subjects(rules, payers);
    if (subjects.isEmpty()) {
      // Nobody is asked about nobody.
      return asked(rules, payers, List.of(), List.of(), List.of(), Map.of());
    }
    List<Ruling> rulings = rules.assess(values, subjects);
    List<Formality> formalities = rules.formalities(values, subjects);
    List<Tagging> taggings = rules.taggings(values, subjects);
    List<Payer> doubtful = payers.stream().filter(Payer::hasUntoldStanding).toList();
    Map<ThresholdStatus, RuleSetAnswers.Supposed> supposed = new EnumMap<>(ThresholdStatus.class);
    if (!doubtful.isEmpty()) {
      for (ThresholdStatus status : List.of(ThresholdStatus.ABOVE, ThresholdStatus.NOT_ABOVE)) {
        supposed.put(status, supposing(status, doubtful, rules, values, yearContext));
      }
    }
    return asked(rules, payers, rulings, formalities, taggings, supposed);
  }

  private static AskedAbout asked(
      ContributionRules rules,
      List<Payer> payers,
      List<Ruling> rulings,
      List<Formality> formalities,
      List<Tagging> taggings,
      Map<ThresholdStatus, RuleSetAnswers.Supposed> supposed) {
    boolean isMutual = rules.sharesSums() || rules.payers() == PayerKind.COUNTRIES;
    return new AskedAbout(
        rules,
        new RuleSetAnswers(
            rules.id(), rules.force(), isMutual, payers, rulings, formalities, supposed),
        taggings);
  }

  private static RuleSetAnswers.Supposed supposing(
      ThresholdStatus status,
      List<Payer> doubtful,
      ContributionRules rules,
      ParameterValues values,
      YearContext yearContext) {
    List<RuleSetAnswers.Doubtful> others =
        doubtful.stream()
            .map(payer -> new RuleSetAnswers.Doubtful(payer, payer.supposing(status)))
            .toList();
    List<Payer> asked = others.stream().map(RuleSetAnswers.Doubtful::supposed).toList();
    return new RuleSetAnswers.Supposed(
        others, rules.assess(values, yearContext.subjects(rules, asked)));
  }
}
