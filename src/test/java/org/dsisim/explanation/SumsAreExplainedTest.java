package org.dsisim.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.dsisim.Shipped;
import org.dsisim.explanation.tree.Explanation;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.RuleTexts;
import org.dsisim.indicator.statistic.Group;
import org.dsisim.indicator.statistic.PayerStatistics;
import org.dsisim.indicator.statistic.Payments;
import org.dsisim.indicator.statistic.Receipts;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.model.world.Scenario;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.Simulator;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.simulation.share.NotComputable;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sums are explained as the run has them, and each step of the arithmetic can be done again. */
class SumsAreExplainedTest {

  private static final List<Group> GROUPS =
      Stream.of(Group.REGIONAL, Group.STATUSES).flatMap(List::stream).toList();

  @ParameterizedTest
  @ValueSource(strings = {"workshop", "rd-leaders-2024", "use-portfolio"})
  void theSumsOfEveryNamedOptionAreExplainedAsTheRunHasThem(String scenario) {
    int steps = 0;
    for (String name : Shipped.rulebook().named().keySet()) {
      steps += check(Shipped.scenario(scenario), Shipped.option(name), List.of());
    }
    assertThat(steps).isGreaterThan(2_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "assumption.uptake=0.333",
        "assumption.uptake_home_fra=0.9 assumption.uptake_sector_biotechnology=0",
        "assumption.uptake_response=50 cali-fund.unknown_figures=exceeded",
        "assumption.uptake_path=2020:0.1;2030:0.7 assumption.uptake_common=0.9"
            + " assumption.uptake_response=9 assumption.uptake_shown_non_use=0.2",
        "assumption.uptake_from=2025",
        "assumption.administration_fixed_usd=100000000000"
      })
  void theSumsUnderOtherAssumptionsAreExplainedToo(String settings) {
    for (String scenario : List.of("workshop", "rd-leaders-2024")) {
      int steps =
          check(
              Shipped.scenario(scenario),
              Shipped.option("cali-fund"),
              Shipped.settings(settings.split(" ", -1)));
      assertThat(steps).isPositive();
    }
  }

  @Test
  void payersAreNamedOnlyWhereNamesAreAskedFor() {
    Explainer explainer = ShippedExplainers.of("rd-leaders-2024", "cali-fund").get(0);
    String name = "JOHNSON & JOHNSON";
    assertThat(inWords(explainer.total(false))).isNotEmpty().noneMatch(text -> text.contains(name));
    assertThat(inWords(explainer.total(true)))
        .contains("JOHNSON & JOHNSON (johnson-johnson): 88,820,999.64");
  }

  @Test
  void whoOwesNothingIsCountedByReasonAndTheCountsAddUpToAll() {
    Explanation total = ShippedExplainers.of("rd-leaders-2024", "cali-fund").get(0).total(false);
    Reason nothing =
        total.sections().stream()
            .filter(section -> section.statement().key().equals("explanation.total.nothing"))
            .findFirst()
            .orElseThrow();
    int counted =
        nothing.children().stream()
            .mapToInt(reason -> Integer.parseInt(reason.statement().inEnglish().split(":", 2)[0]))
            .sum();
    assertThat(nothing.statement().inEnglish())
        .isEqualTo(counted + " payers asked that owe nothing");
    assertThat(counted).isEqualTo(221);
  }

  @Test
  void aCountryThatIsNoneIsRefused() {
    Explainer explainer = ShippedExplainers.of("workshop", "cali-fund").get(0);
    assertThatThrownBy(() -> explainer.home(new CountryCode("XXX"), false))
        .hasMessage("'XXX' is no country.");
  }

  @Test
  void aSumOfNobodyIsNothing() {
    Explanation nobody =
        ShippedExplainers.of("workshop", "cali-fund").get(0).home(new CountryCode("CHE"), false);
    says(nobody, "owed_usd", Money.ZERO);
    says(nobody, "expected_usd", Money.ZERO);
  }

  /** How many sums were done again. */
  private static int check(
      Scenario scenario, PolicyOption option, List<ParameterOverride> settings) {
    Outcome outcome;
    try {
      outcome = new Simulator(scenario, settings, 1).run(option);
    } catch (NotComputable infeasible) {
      return 0;
    }
    int steps = 0;
    for (YearOutcome year : outcome.years()) {
      Explainer explainer =
          Explainer.of(outcome, year, year, RuleTexts.NONE, "fr").ofRulesThatFired();
      PayerStatistics payers = PayerStatistics.of(year);
      Explanation total = explainer.total(false);
      says(total, "owed_usd", year.owed());
      says(total, "expected_usd", year.expected());
      steps += Recomputed.check(total);
      for (Payments sector : payers.bySector()) {
        if (!sector.key().isEmpty()) {
          steps += check(explainer.sector(sector.key(), false), sector);
        }
      }
      // Some homes, the largest among them, are enough: all are summed the same way.
      for (int i = 0; i < payers.byHome().size(); i += 4) {
        Payments home = payers.byHome().get(i);
        steps += check(explainer.home(new CountryCode(home.key()), false), home);
      }
      Explanation fund = explainer.fund();
      says(fund, "fund_usd", year.fund().net());
      steps += Recomputed.check(fund);
      for (Group group : GROUPS) {
        steps += check(explainer.group(group), Receipts.of(year.parties(), group));
      }
    }
    return steps;
  }

  private static int check(Explanation explanation, Payments payments) {
    says(explanation, "owed_usd", payments.owed());
    says(explanation, "expected_usd", payments.expected());
    return Recomputed.check(explanation);
  }

  private static int check(Explanation explanation, Receipts receipts) {
    says(explanation, "amount_usd", receipts.amount());
    says(explanation, "state_usd", receipts.state());
    says(explanation, "iplc_usd", receipts.iplc());
    says(explanation, "bilateral_usd", receipts.bilateral());
    return Recomputed.check(explanation);
  }

  private static void says(Explanation explanation, String column, Money amount) {
    List<Reason> reasons = explanation.of(column);
    assertThat(reasons).as(explanation.about() + " " + column).hasSize(1);
    assertThat(reasons.get(0).operand().plain())
        .as(explanation.about() + " " + column)
        .isEqualTo(amount.toFraction().dividedBy(Fraction.of(100)));
  }

  private static List<String> inWords(Explanation explanation) {
    return explanation.sections().stream()
        .flatMap(section -> section.all().stream())
        .map(reason -> reason.statement().inEnglish())
        .toList();
  }
}
