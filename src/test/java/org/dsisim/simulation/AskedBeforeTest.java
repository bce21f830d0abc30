package org.dsisim.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.Shipped;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Place;
import org.dsisim.model.answer.DelegatingRules;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.model.world.Scenario;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Value;
import org.dsisim.reckoning.collection.Fund;
import org.dsisim.reckoning.ledger.Flow;
import org.dsisim.reckoning.option.UnknownFigures;
import org.dsisim.simulation.payer.PayerSums;
import org.dsisim.simulation.year.RecordTags;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedBeforeTest {

  /** Of the values of an option, so many are passed over for one that is tried. */
  private static final int STRIDE = 8;

  /** All that came out of a year, in values that compare. */
  private record Result(
      List<Object> payers,
      Fund fund,
      List<Flow> flows,
      List<UnknownFigures> unknown,
      List<RecordTags> tags,
      List<Object> uses) {

    static Result of(YearOutcome year) {
      return new Result(
          year.payers().stream()
              .map(
                  payer ->
                      (Object)
                          List.of(
                              payer.payer().id(),
                              payer.owed(),
                              payer.expected(),
                              payer.liability(),
                              payer.dues().stream().map(due -> due.exactly()).toList(),
                              payer.dues().stream().map(due -> due.rules()).toList()))
              .toList(),
          year.fund(),
          year.flows().toList(),
          year.unknownFigures(),
          year.besideMoney().tags(),
          year.uses().stream()
              .map(use -> (Object) List.of(use.row().id(), use.happens(), use.burdens().size()))
              .toList());
    }
  }

  private static Object result(
      Scenario scenario,
      PolicyOption option,
      List<ParameterOverride> settings,
      @Nullable AskedBefore before) {
    PayerSums none = (year, users, assumptions) -> List.of();
    Simulator simulator =
        before == null
            ? new Simulator(scenario, settings, 1)
            : new Simulator(scenario, settings, 1, none, before);
    try {
      return simulator.run(option).years().stream().map(Result::of).toList();
    } catch (InvalidInput refused) {
      return String.valueOf(refused.getMessage());
    }
  }

  /** Another value than the one in force, in the same unit. */
  private static @Nullable String another(Parameter parameter) {
    Value value = parameter.values().get(0).value();
    for (String alternative : parameter.values().get(0).alternatives()) {
      if (!alternative.equals(value.text())) {
        return alternative;
      }
    }
    Fraction number = value.number();
    return switch (parameter.unit()) {
      case BOOLEAN -> value.text().equals("true") ? "false" : "true";
      case COUNT, YEARS -> String.valueOf(1 + (number == null ? 0 : number.toLong()));
      case LIST -> value.items().isEmpty() ? null : value.items().get(0);
      case PERCENT, SHARE, USD, NUMBER, MONTHS ->
          number == null ? null : number.dividedBy(Fraction.of(2)).toDecimal(6).toPlainString();
      case TABLE, TABLE_OF_USD -> "*:7";
      case TEXT, CHOICE -> null;
    };
  }

  private static List<ParameterOverride> settings(PolicyOption option, Scenario scenario) {
    List<ParameterOverride> all = new ArrayList<>();
    Place place = Place.ofCommandLine("--set");
    for (ContributionRules rules : option.contributions()) {
      for (Parameter parameter : rules.parameters()) {
        String value = another(parameter);
        if (value != null) {
          all.add(new ParameterOverride(rules.id(), parameter.name(), value, place));
        }
      }
    }
    for (Parameter parameter : scenario.assumptions().values()) {
      String value = another(parameter);
      if (value != null) {
        all.add(
            new ParameterOverride(ParameterOverride.ASSUMPTION, parameter.name(), value, place));
      }
    }
    return all;
  }

  @ParameterizedTest
  @ValueSource(strings = {"workshop", "use-portfolio"})
  void whateverIsSetAfterWhateverElseNothingComesOutOtherwise(String id) {
    Scenario scenario = Shipped.scenario(id);
    AskedBefore before = new AskedBefore(scenario);
    int compared = 0;
    for (String name : Shipped.rulebook().named().keySet()) {
      PolicyOption option = Shipped.option(name);
      Object plain = result(scenario, option, List.of(), null);
      assertThat(result(scenario, option, List.of(), before)).as(name).isEqualTo(plain);
      List<ParameterOverride> settings = settings(option, scenario);
      for (int i = compared % STRIDE; i < settings.size(); i += STRIDE) {
        List<ParameterOverride> one = List.of(settings.get(i));
        assertThat(result(scenario, option, one, before))
            .as(name + " with " + settings.get(i))
            .isEqualTo(result(scenario, option, one, null));
        compared++;
      }
      assertThat(result(scenario, option, List.of(), before)).as(name).isEqualTo(plain);
    }
    assertThat(compared).isGreaterThan(60);
  }

  /** Who is expected to pay which part differs by home and sector, and then for all alike. */
  @Test
  void partsThatDifferByHomeOrSectorAreThoseOfTheRunAlone() {
    Scenario scenario = Shipped.scenario("rd-leaders-2024");
    PolicyOption option = Shipped.option("cali-fund:iusaf");
    AskedBefore before = new AskedBefore(scenario);
    for (String setting :
        List.of(
            "assumption.uptake=0.3",
            "assumption.uptake_home_che=0.9",
            "assumption.uptake_home_usa=0.1",
            "assumption.uptake_sector_pharmaceuticals=0.5",
            "assumption.uptake_path=2020:0.1;2030:0.7",
            "assumption.uptake_response=3",
            "assumption.uptake=0.3")) {
      List<ParameterOverride> settings = Shipped.settings(setting);
      assertThat(result(scenario, option, settings, before))
          .as(setting)
          .isEqualTo(result(scenario, option, settings, null));
    }
  }

  /** A limit changes how users stand, and which amounts nobody can tell. */
  @Test
  void limitsUpAndDownAndUpAgainAskTheSame() {
    Scenario scenario = Shipped.scenario("rd-leaders-2024");
    PolicyOption option = Shipped.option("cali-fund:iusaf");
    AskedBefore before = new AskedBefore(scenario);
    for (String limit : List.of("50000000", "1", "90000000000", "25000000000", "50000000")) {
      for (String rate : List.of("0.1", "1")) {
        List<ParameterOverride> settings =
            Shipped.settings(
                "cali-fund.sales_threshold=" + limit,
                "cali-fund.assets_threshold=" + limit,
                "cali-fund.sales_rate=" + rate);
        assertThat(result(scenario, option, settings, before))
            .as(limit + " and " + rate)
            .isEqualTo(result(scenario, option, settings, null));
      }
    }
  }

  @Test
  void yearsBeyondTheTablesAreAskedAgainWhereGrowthIsSet() {
    Scenario scenario = Shipped.scenario("workshop").in(List.of(2025, 2026, 2027));
    PolicyOption option = Shipped.option("cali-fund");
    AskedBefore before = new AskedBefore(scenario);
    for (String growth : List.of("0.02", "0.5", "0.02", "0")) {
      List<ParameterOverride> settings = Shipped.settings("assumption.growth=" + growth);
      assertThat(result(scenario, option, settings, before))
          .isEqualTo(result(scenario, option, settings, null));
    }
  }

  /** Rules that count how often they are asked what is owed. */
  private static int asked(String setting) {
    int[] asked = {0};
    ContributionRules levy =
        new DelegatingRules(Shipped.option("cali-fund").contributions().get(0)) {
          @Override
          public List<Ruling> assess(ParameterValues values, List<? extends Subject> subjects) {
            asked[0]++;
            return super.assess(values, subjects);
          }
        };
    Scenario scenario = Shipped.scenario("workshop");
    PolicyOption option = Worlds.option(Shipped.option("cali-fund").formula(), levy);
    AskedBefore before = new AskedBefore(scenario);
    result(scenario, option, List.of(), before);
    int first = asked[0];
    assertThat(first).isPositive();
    result(scenario, option, Shipped.settings(setting), before);
    return asked[0] - first;
  }

  @Test
  void aRateOrUptakeIsNoReasonToAskAgainAndAThresholdIs() {
    assertThat(asked("cali-fund.sales_rate=0.3")).isZero();
    assertThat(asked("assumption.uptake=0.9")).isZero();
    assertThat(asked("cali-fund.sales_threshold=1000000")).isPositive();
    assertThat(asked("cali-fund.basis=sales")).isPositive();
  }

  @Test
  void ofAnotherScenarioNothingIsKnown() {
    AskedBefore before = new AskedBefore(Shipped.scenario("workshop"));
    assertThat(before.isOf(Shipped.scenario("workshop").in(List.of(2025)))).isTrue();
    assertThat(before.isOf(Shipped.scenario("use-portfolio"))).isFalse();
  }
}
