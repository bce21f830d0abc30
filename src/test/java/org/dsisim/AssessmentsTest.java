package org.dsisim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dsisim.assessment.CriterionWeights;
import org.dsisim.assessment.JudgementTable;
import org.dsisim.assessment.PerformanceMatrix;
import org.dsisim.assessment.PerformanceMatrix.Entry;
import org.dsisim.assessment.PerformanceMatrix.Standing;
import org.dsisim.message.Problems;
import org.dsisim.model.answer.Rated;
import org.dsisim.model.answer.ScoreRange;
import org.dsisim.model.fact.AssessmentCriterion;
import org.dsisim.model.policy.AssessmentRules;
import org.dsisim.model.world.Scenario;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.rulebook.description.RuleSetKind;
import org.dsisim.simulation.Simulator;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped assessments of the shipped scenarios: from the outcome to the range. */
class AssessmentsTest {

  private static final Path JUDGEMENTS = Path.of("scenarios/use-portfolio/judgements.csv");
  private static final Path WEIGHTS = Path.of("scenarios/use-portfolio/weights.csv");

  static List<String> frameworks() {
    return Shipped.rulebook().ids(RuleSetKind.ASSESSMENT);
  }

  /** A misspelt indicator is known of no outcome: its rule would be silent for ever. */
  @ParameterizedTest
  @MethodSource("frameworks")
  void everyRuleHasSomethingToMeasureInAShippedScenario(String framework) {
    Set<String> fired = new LinkedHashSet<>();
    for (String decided : List.of("true", "false")) {
      List<ParameterOverride> set =
          Shipped.settings(framework + ".administration_decided=" + decided);
      fired.addAll(titles(framework, "use-portfolio", List.of("cali-fund", "other-treaties"), set));
      fired.addAll(titles(framework, "rd-leaders-2024", List.of("cali-fund"), set));
    }
    assertThat(fired)
        .containsExactlyInAnyOrderElementsOf(
            Shipped.clean(p -> Shipped.rulebook().folder(framework, p)).titles());
  }

  private static Set<String> titles(
      String framework, String scenario, List<String> options, List<ParameterOverride> settings) {
    Set<String> titles = new LinkedHashSet<>();
    PerformanceMatrix matrix =
        matrix(
            framework, scenario, options, JudgementTable.none(), CriterionWeights.none(), settings);
    for (Standing standing : matrix.standings()) {
      for (Entry entry : standing.entries().values()) {
        entry.measures().forEach(rated -> titles.add(rated.rating().rule().title()));
        entry.open().forEach(open -> titles.add(open.rule().title()));
      }
    }
    return titles;
  }

  @Test
  void whatIsNotDecidedOrNotModelledIsAnythingAndNeverTheBest() {
    PerformanceMatrix matrix =
        matrix(
            "decision-15-9", "use-portfolio", List.of("cali-fund", "other-treaties", "india-law"));
    List<String> administered = List.of("efficient-feasible-practical", "more-benefits-than-costs");
    Standing fund = matrix.standings().get(0);
    Standing treaties = matrix.standings().get(1);
    Standing india = matrix.standings().get(2);
    for (String criterion : administered) {
      assertThat(range(matrix, fund, criterion)).as(criterion).isEqualTo(ScoreRange.ANYTHING);
      assertThat(range(matrix, treaties, criterion)).as(criterion).isEqualTo(ScoreRange.ANYTHING);
      // India's approvals are modelled, and a law without a fund has no administration of one.
      assertThat(range(matrix, india, criterion).isSingle()).as(criterion).isTrue();
    }
    assertThat(range(matrix, treaties, "research-and-innovation")).isEqualTo(ScoreRange.ANYTHING);
    assertThat(range(matrix, treaties, "rights-of-iplc")).isEqualTo(ScoreRange.ANYTHING);
  }

  @Test
  void aShareOfMoneyDoesNotMakeUpForConsentOfCommunities() {
    PerformanceMatrix matrix =
        matrix("decision-15-9", "use-portfolio", List.of("cali-fund", "bilateral-contracts"));
    // Half of the fund is for communities, and none of them is asked.
    assertThat(range(matrix, matrix.standings().get(0), "rights-of-iplc"))
        .isEqualTo(new ScoreRange(Fraction.ZERO, Fraction.ONE));
    assertThat(measures(matrix, "rights-of-iplc"))
        .containsKey(
            "(consents_research + consents_commercial) / (communities_research +"
                + " communities_commercial)");
  }

  @Test
  void theFiguresAreThoseOfTheOutcome() {
    Scenario scenario = Shipped.scenario("use-portfolio");
    YearOutcome year = year(scenario, "cali-fund");
    PerformanceMatrix matrix = matrix("decision-15-9", "use-portfolio", List.of("cali-fund"));
    Map<String, Rated> measures = measures(matrix, "effective");
    Fraction expected = cents(year.expected());
    assertThat(value(measures, "expected / owed"))
        .isEqualTo(expected.dividedBy(cents(year.owed())));
    assertThat(value(measures, "(allocated + bilateral) / expected"))
        .isEqualTo(cents(year.fund().allocated()).dividedBy(expected));
    assertThat(measures(matrix, "international-obligations")).isEmpty();
  }

  @Test
  void aRangeCoversMeasuresAndJudgementAndUnknownIsAnything() {
    PerformanceMatrix matrix =
        matrix("decision-15-9", "use-portfolio", List.of("cali-fund", "bilateral-contracts"));
    Standing contracts = matrix.standings().get(1);
    // 0.75 by months, 1 by what does not happen.
    assertThat(range(matrix, contracts, "research-and-innovation"))
        .isEqualTo(new ScoreRange(Fraction.of(3, 4), Fraction.ONE));
    assertThat(range(matrix, contracts, "other-instruments")).isEqualTo(ScoreRange.ANYTHING);
    assertThat(matrix.weighted(contracts)).isNull();

    PerformanceMatrix judged = judged();
    Standing same = judged.standings().get(1);
    assertThat(range(judged, same, "other-instruments"))
        .isEqualTo(new ScoreRange(Fraction.of(1, 5), Fraction.of(3, 5)));
    ScoreRange rights = range(judged, same, "rights-of-iplc");
    assertThat(rights.low()).isEqualTo(Fraction.ZERO);
    // 5/8 of the communities are asked; the judgement ends at a half.
    assertThat(rights.high()).isEqualTo(Fraction.of(5, 8));
    assertThat(Objects.requireNonNull(same.entries().get("rights-of-iplc")).measures()).hasSize(2);
  }

  @Test
  void weightedIsTheSumOfLowsAndHighsOverTheWeights() {
    PerformanceMatrix judged = judged();
    for (Standing standing : judged.standings()) {
      Fraction low = Fraction.ZERO;
      Fraction high = Fraction.ZERO;
      Fraction sum = Fraction.ZERO;
      for (AssessmentCriterion criterion : judged.rules().criteria()) {
        Fraction weight = judged.weights().of(criterion.id());
        low = low.plus(standing.of(criterion).range().low().times(weight));
        high = high.plus(standing.of(criterion).range().high().times(weight));
        sum = sum.plus(weight);
      }
      assertThat(sum).isEqualTo(Fraction.of(13));
      assertThat(judged.weighted(standing))
          .isEqualTo(new ScoreRange(low.dividedBy(sum), high.dividedBy(sum)));
    }
    assertThat(judged.weighless()).isEmpty();
  }

  @Test
  void aCriterionWithoutWeightCountsForNothingAndIsNamed() {
    PerformanceMatrix matrix = matrix("advisory-group", "use-portfolio", List.of("cali-fund"));
    PerformanceMatrix weighted =
        new PerformanceMatrix(
            matrix.rules(),
            matrix.values(),
            matrix.standings(),
            new CriterionWeights(Map.of("effective", Fraction.of(5))));
    Standing standing = weighted.standings().get(0);
    assertThat(weighted.weighted(standing)).isEqualTo(range(weighted, standing, "effective"));
    assertThat(weighted.weighless())
        .containsExactly("efficient-and-feasible", "good-governance", "coherent-and-adaptable");
  }

  @Test
  void optionsStandInTheOrderGiven() {
    List<String> given = List.of("bilateral-contracts", "status-quo", "cali-fund");
    assertThat(matrix("advisory-group", "use-portfolio", given).standings())
        .extracting(Standing::option)
        .containsExactlyElementsOf(given);
  }

  private static PerformanceMatrix judged() {
    AssessmentRules rules = rules("decision-15-9");
    List<String> criteria = rules.criteria().stream().map(AssessmentCriterion::id).toList();
    List<String> options = List.of("cali-fund", "bilateral-contracts");
    JudgementTable judgements =
        Shipped.clean(p -> JudgementTable.read(JUDGEMENTS, "judgements.csv", criteria, options, p));
    CriterionWeights weights =
        Shipped.clean(p -> CriterionWeights.read(WEIGHTS, "weights.csv", criteria, p));
    return matrix("decision-15-9", "use-portfolio", options, judgements, weights);
  }

  private static ScoreRange range(PerformanceMatrix matrix, Standing standing, String criterion) {
    return matrix.rules().criteria().stream()
        .filter(one -> one.id().equals(criterion))
        .map(one -> standing.of(one).range())
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, Rated> measures(PerformanceMatrix matrix, String criterion) {
    Map<String, Rated> measures = new LinkedHashMap<>();
    Entry entry = Objects.requireNonNull(matrix.standings().get(0).entries().get(criterion));
    entry.measures().forEach(rated -> measures.put(rated.rating().measured().name(), rated));
    return measures;
  }

  private static Fraction value(Map<String, Rated> measures, String name) {
    return Objects.requireNonNull(measures.get(name), name).value();
  }

  private static Fraction cents(Money money) {
    return Fraction.of(money.cents());
  }

  private static AssessmentRules rules(String framework) {
    return Shipped.clean(p -> Shipped.rulebook().assessment(framework, p));
  }

  private static YearOutcome year(Scenario scenario, String option) {
    return new Simulator(scenario, List.of(), 1).run(Shipped.option(option)).years().get(0);
  }

  private static PerformanceMatrix matrix(String framework, String scenario, List<String> options) {
    return matrix(framework, scenario, options, JudgementTable.none(), CriterionWeights.none());
  }

  private static PerformanceMatrix matrix(
      String framework,
      String scenario,
      List<String> options,
      JudgementTable judgements,
      CriterionWeights weights) {
    return matrix(framework, scenario, options, judgements, weights, List.of());
  }

  private static PerformanceMatrix matrix(
      String framework,
      String scenario,
      List<String> options,
      JudgementTable judgements,
      CriterionWeights weights,
      List<ParameterOverride> settings) {
    AssessmentRules rules = rules(framework);
    Map<String, YearOutcome> years = new LinkedHashMap<>();
    options.forEach(option -> years.put(option, year(Shipped.scenario(scenario), option)));
    ParameterValues values =
        ParameterValues.inForce(rules.id(), rules.parameters(), 2024, settings, new Problems());
    return PerformanceMatrix.of(rules, values, years, judgements, weights);
  }
}
