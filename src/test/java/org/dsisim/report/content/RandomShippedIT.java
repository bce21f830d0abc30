package org.dsisim.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dsisim.Shipped;
import org.dsisim.indicator.Results;
import org.dsisim.message.Place;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.formula.Obligation;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.model.world.figure.PayerKind;
import org.dsisim.parameter.DatedValue;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.Unit;
import org.dsisim.reckoning.ledger.Flow;
import org.dsisim.reckoning.ledger.FlowKind;
import org.dsisim.reckoning.liability.Liability;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.report.file.RunFiles;
import org.dsisim.report.screen.RandomScenario;
import org.dsisim.rulebook.description.RuleSetKind;
import org.dsisim.scenario.ScenarioFolder;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.Simulator;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.simulation.share.NotComputable;
import org.dsisim.simulation.year.PieceLimits;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What holds of all that is shipped, tried in scenarios that chance made: every contribution rule
 * set, every formula, every named option, as the rules folder has them. The seed is in every
 * message.
 */
class RandomShippedIT {

  private static final int SCENARIOS = 2;

  /** Rule sets alone are fast: more scenarios for them. */
  private static final int SCENARIOS_OF_RULE_SETS = 10;

  /** In so many scenarios somebody owes more by a higher rate, and no other is tried for it. */
  private static final int ENOUGH = 3;

  /** Of the countries that pay, every so many is looked for by its id. */
  private static final int SOME_COUNTRIES = 40;

  @TempDir Path folder;

  /** What is tried in one scenario. */
  private interface Property {
    void holdsIn(int seed, RandomScenario scenario);
  }

  private static void inEach(int scenarios, Property property) {
    for (int seed = 0; seed < scenarios; seed++) {
      try {
        property.holdsIn(seed, RandomScenario.of(seed));
      } catch (RuntimeException | AssertionError failed) {
        throw new AssertionError("In the scenario of seed " + seed, failed);
      }
    }
  }

  private static List<String> contributions() {
    return Shipped.rulebook().ids(RuleSetKind.CONTRIBUTION);
  }

  /** What countries owe rests on no row that chance makes: one scenario is as good as ten. */
  private static List<String> contributions(int seed) {
    return contributions().stream()
        .filter(id -> seed == 0 || rules(id).payers() == PayerKind.USERS)
        .toList();
  }

  private static ContributionRules rules(String id) {
    return Shipped.clean(problems -> Shipped.rulebook().contribution(id, problems));
  }

  /** Each rule set and each formula at least once, and the named options. */
  private static Set<String> options() {
    Set<String> options = new TreeSet<>(Shipped.rulebook().named().keySet());
    contributions().forEach(id -> options.add(id + ":equal"));
    Shipped.rulebook()
        .ids(RuleSetKind.DISTRIBUTION)
        .forEach(id -> options.add("retail-levy:" + id));
    return options;
  }

  private ScenarioFolder read(String name, RandomScenario scenario) {
    return scenario.writtenTo(folder.resolve(name));
  }

  private static @Nullable Outcome outcome(
      ScenarioFolder scenario, String option, int threads, ParameterOverride... settings) {
    return outcome(scenario, option, threads, PieceLimits.USUAL, settings);
  }

  private static @Nullable Outcome outcome(
      ScenarioFolder scenario,
      String option,
      int threads,
      PieceLimits limits,
      ParameterOverride... settings) {
    PolicyOption chosen = Shipped.option(option);
    try {
      return new Simulator(scenario.scenario(), List.of(settings), threads, limits).run(chosen);
    } catch (NotComputable tooLittle) {
      // A fund that chance made can be smaller than a formula's floors.
      return null;
    }
  }

  private static YearOutcome year(
      ScenarioFolder scenario, String ruleSet, ParameterOverride... settings) {
    Outcome outcome = outcome(scenario, ruleSet + ":equal", 1, settings);
    assertThat(outcome).as(ruleSet).isNotNull();
    return outcome == null ? year(scenario, ruleSet) : outcome.years().get(0);
  }

  private static List<Outcome> outcomes(ScenarioFolder scenario, int threads, PieceLimits limits) {
    List<Outcome> outcomes = new ArrayList<>();
    for (String option : options()) {
      Outcome outcome = outcome(scenario, option, threads, limits);
      if (outcome != null) {
        outcomes.add(outcome);
      }
    }
    return outcomes;
  }

  private static List<String> files(ScenarioFolder scenario, List<Outcome> outcomes) {
    RunFiles files =
        new RunFiles(
            new Run(
                "",
                List.of(),
                scenario,
                Results.of(outcomes),
                Map.of(),
                Map.of(),
                Map.of(),
                n -> n,
                "en"));
    return List.of(
        files.flows().text(),
        files.flowsBySector().text(),
        files.payers().text(),
        files.countries().text(),
        files.burdens().text(),
        files.benefits().text(),
        files.summary().text());
  }

  private static Money total(YearOutcome year, FlowKind kind) {
    return year.flows()
        .filter(flow -> flow.kind() == kind)
        .map(Flow::amount)
        .reduce(Money.ZERO, Money::plus);
  }

  private static Map<String, Money> owed(YearOutcome year) {
    Map<String, Money> owed = new TreeMap<>();
    year.payers().forEach(payer -> owed.put(payer.payer().id(), payer.owed()));
    return owed;
  }

  /**
   * Rates that hold under a switch or for a list of sectors which is off in the shipped tables, or
   * for uses of which the random scenarios say nothing: under another treaty, of species of high
   * value, with fees from licences.
   */
  private static final Set<String> BEHIND_A_SWITCH =
      Set.of(
          "bilateral.pip_rate",
          "bilateral.plant_treaty_rate",
          "brazil-2015.agreement_rate",
          "cali-fund.product_rate",
          "india-2025.high_value_rate",
          "india-2025.licence_fee_rate",
          "licence-multilateral.all_sales_rate",
          "other-treaties.crop_rate",
          "other-treaties.pip_rate");

  @Test
  void booksBalanceAndNeitherTheOrderOfRowsNorTheNumberOfThreadsChangesAByte() {
    inEach(
        SCENARIOS,
        (seed, scenario) -> {
          ScenarioFolder plain = read("plain", scenario);
          List<Outcome> outcomes = outcomes(plain, 1, PieceLimits.USUAL);
          outcomes.forEach(RandomShippedIT::balances);
          // The levy brings enough for the floors of any formula.
          assertThat(outcomes)
              .extracting(outcome -> outcome.option().formula().id())
              .containsAll(Shipped.rulebook().ids(RuleSetKind.DISTRIBUTION));
          assertThat(outcomes)
              .flatExtracting(outcome -> outcome.option().contributions())
              .extracting(ContributionRules::id)
              .containsAll(contributions());
          ScenarioFolder other = read("other", scenario.shuffled(seed));
          PieceLimits small = new PieceLimits(2, 0);
          List<Outcome> inPieces = outcomes(other, 3, small);
          assertThat(files(other, inPieces)).isEqualTo(files(plain, outcomes));
          for (int i = 0; i < outcomes.size(); i++) {
            findsEach(outcomes.get(i).years().get(0), inPieces.get(i).years().get(0));
          }
        });
  }

  /**
   * Each payer by its id, where all are kept and where each is worked out anew: of countries, which
   * are measured beside all others each time, some.
   */
  private static void findsEach(YearOutcome kept, YearOutcome inPieces) {
    assertThat(inPieces.payers().ids()).isEqualTo(kept.payers().ids());
    int place = 0;
    for (PayerOutcome payer : kept.payers()) {
      PayerKind kind = payer.payer().kind();
      String id = payer.payer().id();
      assertThat(kept.payers().find(kind, id)).isSameAs(payer);
      if (kind == PayerKind.COUNTRIES && place++ % SOME_COUNTRIES != 0) {
        continue;
      }
      PayerOutcome found = inPieces.payers().find(kind, id);
      assertThat(found).isNotNull();
      assertThat(found == null ? null : found.owed()).isEqualTo(payer.owed());
    }
    for (String nobody : List.of("", "nobody", "zz", "KEN-")) {
      for (PayerKind kind : PayerKind.values()) {
        assertThat(kept.payers().find(kind, nobody)).isNull();
        assertThat(inPieces.payers().find(kind, nobody)).isNull();
      }
    }
  }

  private static void balances(Outcome outcome) {
    YearOutcome year = outcome.years().get(0);
    Money in = total(year, FlowKind.CONTRIBUTION);
    Money out =
        total(year, FlowKind.ADMINISTRATION)
            .plus(total(year, FlowKind.ALLOCATION))
            .plus(total(year, FlowKind.UNDISTRIBUTED));
    String option = outcome.option().name();
    assertThat(out).as(option).isEqualTo(in).isEqualTo(year.fund().contributions());
    Money past = total(year, FlowKind.BILATERAL).plus(total(year, FlowKind.PURPOSE));
    assertThat(in.plus(past)).as(option).isEqualTo(year.expected());
  }

  @Test
  void aHigherRateOrFeeNeverLowersWhatAnybodyOwes() {
    Map<String, Integer> moved = new HashMap<>();
    inEach(
        SCENARIOS_OF_RULE_SETS,
        (seed, scenario) -> {
          ScenarioFolder read = read("rates", scenario);
          for (String id : contributions(seed)) {
            List<ParameterOverride> untried =
                raised(id).stream()
                    .filter(rate -> moved.getOrDefault(rate.address(), 0) < ENOUGH)
                    .toList();
            Map<String, Money> before = untried.isEmpty() ? Map.of() : owed(year(read, id));
            for (ParameterOverride raised : untried) {
              Map<String, Money> after = owed(year(read, id, raised));
              assertThat(after.keySet()).isEqualTo(before.keySet());
              after.forEach(
                  (payer, money) ->
                      assertThat(money)
                          .as("%s of %s", raised.address(), payer)
                          .isGreaterThanOrEqualTo(before.getOrDefault(payer, Money.ZERO)));
              moved.merge(raised.address(), after.equals(before) ? 0 : 1, Integer::sum);
            }
          }
        });
    // A property of rates that nobody pays would say nothing.
    Set<String> inVain = new TreeSet<>();
    moved.forEach(
        (rate, times) -> {
          if (times == 0) {
            inVain.add(rate);
          }
        });
    assertThat(inVain).isSubsetOf(BEHIND_A_SWITCH);
    assertThat(moved).hasSizeGreaterThan(inVain.size());
  }

  /** Each rate and fee of a rule set, one and a half times as high as it is. */
  private static List<ParameterOverride> raised(String id) {
    List<ParameterOverride> raised = new ArrayList<>();
    for (Parameter parameter : rules(id).parameters()) {
      DatedValue dated = parameter.in(2024);
      Fraction number = dated.value().number();
      boolean rate = parameter.name().endsWith("_rate") || parameter.name().endsWith("fee");
      boolean money =
          Set.of(Unit.PERCENT, Unit.SHARE, Unit.USD).contains(parameter.unit()) && number != null;
      if (rate && money && number != null) {
        Fraction more = number.times(Fraction.of(3, 2));
        Fraction most = Fraction.of(parameter.unit() == Unit.SHARE ? 1 : Integer.MAX_VALUE);
        String text = more.min(most).toDecimal(9).stripTrailingZeros().toPlainString();
        raised.add(new ParameterOverride(id, parameter.name(), text, Place.ofCommandLine("--set")));
      }
    }
    return raised;
  }

  @Test
  void nobodyWhoIsExemptOrIsNotLiablePaysAndNobodyPaysMoreThanItOwes() {
    int[] exempt = new int[1];
    inEach(
        SCENARIOS_OF_RULE_SETS,
        (seed, scenario) -> {
          ScenarioFolder read = read("exempt", scenario);
          for (String id : contributions(seed)) {
            for (PayerOutcome payer : year(read, id).payers()) {
              assertThat(payer.expected()).as(id).isLessThanOrEqualTo(payer.owed());
              if (payer.liability() != Liability.YES) {
                assertThat(payer.owed()).as(id).isEqualTo(Money.ZERO);
                assertThat(payer.expected()).as(id).isEqualTo(Money.ZERO);
              }
              exempt[0] += payer.liability() == Liability.EXEMPT ? 1 : 0;
            }
          }
        });
    assertThat(exempt[0]).isGreaterThan(20);
  }

  @Test
  void withoutAPoolWhatAPayerOwesDependsOnNoOtherUser() {
    inEach(
        SCENARIOS_OF_RULE_SETS,
        (seed, scenario) -> {
          ScenarioFolder all = read("all", scenario);
          String gone = "u" + seed % 4;
          ScenarioFolder fewer = read("fewer", scenario.without(gone));
          for (String id : contributions(seed)) {
            YearOutcome year = year(all, id);
            if (!hasPool(year)) {
              Map<String, Money> before = owed(year);
              before.remove(gone);
              assertThat(owed(year(fewer, id))).as(id + " without " + gone).isEqualTo(before);
            }
          }
        });
  }

  private static boolean hasPool(YearOutcome year) {
    return year.payers().stream()
        .flatMap(payer -> payer.dues().stream())
        .anyMatch(
            due ->
                due.ruling() instanceof Ruling.Owes owes
                    && owes.obligation() instanceof Obligation.PoolPart);
  }

  @Test
  void chanceMakesScenariosInWhichMuchHappens() {
    int[] counts = new int[4];
    inEach(
        SCENARIOS_OF_RULE_SETS,
        (seed, scenario) -> {
          ScenarioFolder read = read("much", scenario);
          YearOutcome cali = year(read, "cali-fund");
          YearOutcome bilateral = year(read, "bilateral");
          counts[0] += cali.fund().contributions().isZero() ? 0 : 1;
          counts[1] += (int) cali.payers().stream().filter(PayerOutcome::isUnknown).count();
          counts[2] += (int) bilateral.uses().stream().filter(use -> !use.happens()).count();
          counts[3] += (int) bilateral.flows().count();
        });
    assertThat(counts).as("funds, unknown, dropped, flows").doesNotContain(0);
  }
}
