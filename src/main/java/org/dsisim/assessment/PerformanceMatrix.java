package org.dsisim.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dsisim.indicator.Indicators;
import org.dsisim.indicator.figure.Indicator;
import org.dsisim.model.answer.OpenQuestion;
import org.dsisim.model.answer.Rated;
import org.dsisim.model.answer.Rating;
import org.dsisim.model.answer.Ratings;
import org.dsisim.model.answer.ScoreRange;
import org.dsisim.model.fact.Assessed;
import org.dsisim.model.fact.AssessmentCriterion;
import org.dsisim.model.policy.AssessmentRules;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * How options stand under the criteria of a framework: what rules measure, what people judge, and
 * what nobody knows. Options stay in the order given; none is put before another.
 *
 * @param rules the framework
 * @param values its parameters in force in the year
 * @param standings one for each option
 * @param weights the user's; empty where there are none
 */
public record PerformanceMatrix(
    AssessmentRules rules,
    ParameterValues values,
    List<Standing> standings,
    CriterionWeights weights) {

  /**
   * An option under all criteria.
   *
   * @param option as it was written
   * @param entries by criterion, in the framework's order
   */
  public record Standing(String option, Map<String, Entry> entries) {

    /** The option under a criterion of the framework. */
    public Entry of(AssessmentCriterion criterion) {
      return Objects.requireNonNull(entries.get(criterion.id()), criterion.id());
    }
  }

  /**
   * An option under one criterion.
   *
   * @param measures what rules measure; at times nothing
   * @param open what nobody can tell
   * @param judgement what somebody thinks, or null
   */
  public record Entry(
      List<Rated> measures, List<OpenQuestion> open, @Nullable Judgement judgement) {

    /** Whether nobody has measured all of it and nobody has judged. */
    public boolean isUnknown() {
      return (measures.isEmpty() || !open.isEmpty()) && judgement == null;
    }

    /** From the lowest to the highest of all scores, measured or judged; anything if unknown. */
    public ScoreRange range() {
      if (isUnknown()) {
        return ScoreRange.ANYTHING;
      }
      ScoreRange range = judgement == null ? null : judgement.range();
      for (Rated rated : measures) {
        ScoreRange own = ScoreRange.of(rated.score());
        range = range == null ? own : range.and(own);
      }
      return range == null ? ScoreRange.ANYTHING : range;
    }
  }

  /** Copies the standings. */
  public PerformanceMatrix {
    standings = List.copyOf(standings);
  }

  /**
   * Puts years of options to the rules.
   *
   * @param options outcomes of one year, by option, in the order in which they are to stand
   * @throws org.dsisim.message.InvalidInput when rules contradict each other, or what they state
   *     cannot be computed
   */
  public static PerformanceMatrix of(
      AssessmentRules rules,
      ParameterValues values,
      Map<String, YearOutcome> options,
      JudgementTable judgements,
      CriterionWeights weights) {
    List<Standing> standings = new ArrayList<>();
    options.forEach(
        (option, year) ->
            standings.add(standing(rules, values, assessed(option, year), judgements)));
    return new PerformanceMatrix(rules, values, standings, weights);
  }

  private static Standing standing(
      AssessmentRules rules, ParameterValues values, Assessed assessed, JudgementTable judgements) {
    Ratings ratings = rules.rate(values, assessed);
    Map<String, List<Rated>> measures = new LinkedHashMap<>();
    for (Rating rating : ratings.measured()) {
      measures
          .computeIfAbsent(rating.criterion(), key -> new ArrayList<>())
          .add(Rated.of(rating, assessed, values));
    }
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (AssessmentCriterion criterion : rules.criteria()) {
      List<Rated> own = List.copyOf(measures.getOrDefault(criterion.id(), List.of()));
      List<OpenQuestion> open =
          ratings.open().stream().filter(one -> one.criterion().equals(criterion.id())).toList();
      Judgement judgement = judgements.of(criterion.id(), assessed.option());
      entries.put(criterion.id(), new Entry(own, open, judgement));
    }
    return new Standing(assessed.option(), entries);
  }

  /** A year of an option as rules see it: its indicators, exact. */
  public static Assessed assessed(String option, YearOutcome year) {
    Map<String, Fraction> figures = new LinkedHashMap<>();
    for (Indicator indicator : Indicators.of(year)) {
      Fraction number = indicator.value().number();
      // An indicator that nobody can tell is unknown to rules.
      if (number != null) {
        figures.put(indicator.name(), number);
      }
    }
    return new Assessed(option, year.year(), figures);
  }

  /**
   * All criteria of an option in one range, each by its weight: from the sum of the lows to that of
   * the highs, over the sum of the weights.
   *
   * @return null where nobody has given weights
   */
  public @Nullable ScoreRange weighted(Standing standing) {
    if (weights.isEmpty()) {
      return null;
    }
    Fraction low = Fraction.ZERO;
    Fraction high = Fraction.ZERO;
    for (AssessmentCriterion criterion : rules.criteria()) {
      ScoreRange range = standing.of(criterion).range();
      Fraction weight = weights.of(criterion.id());
      low = low.plus(weight.times(range.low()));
      high = high.plus(weight.times(range.high()));
    }
    return new ScoreRange(low.dividedBy(weights.sum()), high.dividedBy(weights.sum()));
  }

  /** The criteria that the user's weights leave out, and that so weigh nothing. */
  public List<String> weighless() {
    return rules.criteria().stream()
        .map(AssessmentCriterion::id)
        .filter(id -> !weights.isEmpty() && weights.of(id).isZero())
        .toList();
  }
}
