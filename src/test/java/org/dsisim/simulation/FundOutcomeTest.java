package org.dsisim.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.dsisim.Shipped;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Place;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.model.world.Scenario;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.Unit;
import org.dsisim.parameter.Value;
import org.dsisim.reckoning.allocation.PartyOutcome;
import org.dsisim.reckoning.collection.Fund;
import org.dsisim.reckoning.collection.PayerParts;
import org.dsisim.reckoning.liability.Due;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.report.screen.RandomScenario;
import org.dsisim.simulation.payer.PayerSums;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fund's year without its payers one by one, held against whole runs. */
class FundOutcomeTest {

  private static final Place PLACE = Place.ofCommandLine("--set");
  private static final PayerSums NONE = (year, users, assumptions) -> List.of();

  /** What both must agree on. */
  private record Year(
      Money owed, Money expected, long unknown, Fund fund, List<PartyOutcome> parties) {}

  private static Object ofRun(
      Scenario scenario, PolicyOption option, List<ParameterOverride> settings) {
    try {
      YearOutcome year = new Simulator(scenario, settings, 1).run(option).years().get(0);
      long unknown =
          year.payers().stream()
              .flatMap(payer -> payer.dues().stream())
              .filter(due -> !due.unknown().isEmpty())
              .count();
      return new Year(year.owed(), year.expected(), unknown, year.fund(), year.parties());
    } catch (InvalidInput refused) {
      return String.valueOf(refused.getMessage());
    }
  }

  private static Object inColumns(
      Scenario scenario,
      PolicyOption option,
      List<ParameterOverride> settings,
      AskedBefore before) {
    try {
      FundOutcome year =
          new Simulator(scenario, settings, 1, NONE, before).fund(option, scenario.years().get(0));
      return year == null
          ? "only a run can tell"
          : new Year(year.owed(), year.expected(), year.unknown(), year.fund(), year.parties());
    } catch (InvalidInput refused) {
      return String.valueOf(refused.getMessage());
    }
  }

  /** Another value by chance: with twelve digits, half or twice, or one of the brackets. */
  private static String another(Parameter parameter, Random random) {
    Value value = parameter.values().get(0).value();
    List<String> brackets = parameter.values().get(0).alternatives();
    Fraction number = value.number();
    if (parameter.unit() == Unit.BOOLEAN) {
      return String.valueOf(random.nextBoolean());
    }
    if (!brackets.isEmpty() && (number == null || random.nextBoolean())) {
      return brackets.get(random.nextInt(brackets.size()));
    }
    if (number == null) {
      return value.text();
    }
    BigDecimal now = number.toDecimal(12);
    if (parameter.unit() == Unit.COUNT || parameter.unit() == Unit.YEARS) {
      return now.add(BigDecimal.valueOf(random.nextInt(2))).toBigInteger().toString();
    }
    BigDecimal factor =
        random.nextBoolean()
            ? BigDecimal.valueOf(random.nextInt(4), 1)
            : BigDecimal.valueOf(random.nextLong(1_999_999_999_999L), 12);
    return now.multiply(factor).setScale(12, RoundingMode.HALF_EVEN).toPlainString();
  }

  private static List<ParameterOverride> settings(
      PolicyOption option, Scenario scenario, Random random) {
    List<ParameterOverride> settings = new ArrayList<>();
    for (ContributionRules rules : option.contributions()) {
      for (Parameter parameter : rules.parameters()) {
        if (random.nextInt(3) == 0) {
          String value = another(parameter, random);
          settings.add(new ParameterOverride(rules.id(), parameter.name(), value, PLACE));
        }
      }
    }
    for (Parameter parameter : scenario.assumptions().values()) {
      if (random.nextInt(4) == 0) {
        settings.add(
            new ParameterOverride(
                ParameterOverride.ASSUMPTION, parameter.name(), another(parameter, random), PLACE));
      }
    }
    return settings;
  }

  /** Holds trials of an option against runs; returns how many of them columns could tell. */
  private static int compare(Scenario scenario, PolicyOption option, int trials, Random random) {
    AskedBefore before = new AskedBefore(scenario);
    int inColumns = 0;
    for (int trial = 0; trial < trials; trial++) {
      List<ParameterOverride> settings =
          trial == 0 ? List.of() : settings(option, scenario, random);
      Object found = inColumns(scenario, option, settings, before);
      if (!found.equals("only a run can tell")) {
        inColumns++;
        assertThat(found)
            .as("%s on %s with %s", option.name(), scenario.heading().id(), settings)
            .isEqualTo(ofRun(scenario, option, settings));
      }
    }
    return inColumns;
  }

  @Test
  void whateverIsSetItIsToTheCentWhatARunBrings() {
    Random random = new Random(1);
    List<String> told = new ArrayList<>();
    for (String name : Shipped.rulebook().named().keySet()) {
      int inColumns =
          compare(Shipped.scenario("workshop"), Shipped.option(name), 6, random)
              + compare(Shipped.scenario("use-portfolio"), Shipped.option(name), 2, random);
      if (inColumns > 4) {
        told.add(name);
      }
    }
    assertThat(told).contains("cali-fund-iusaf", "micro-levy-iusaf", "cloud-fee-iusaf");
    assertThat(
            compare(Shipped.scenario("rd-leaders-2024"), Shipped.option("cali-fund"), 10, random))
        .isGreaterThan(7);
  }

  @Test
  void unknownFiguresLossesAndCentsAreTakenAsARunTakesThem(@TempDir Path folder) {
    Random random = new Random(2);
    int inColumns = 0;
    for (int seed = 1; seed <= 6; seed++) {
      Scenario scenario = RandomScenario.of(seed).writtenTo(folder.resolve("s" + seed)).scenario();
      inColumns += compare(scenario, Shipped.option("cali-fund"), 8, random);
    }
    assertThat(inColumns).isGreaterThan(30);
  }

  @Test
  void whereMoneyGoesStraightToCountriesOnlyARunCanTell() {
    Scenario scenario = Shipped.scenario("use-portfolio");
    assertThat(
            inColumns(
                scenario,
                Shipped.option("bilateral-contracts"),
                List.of(),
                new AskedBefore(scenario)))
        .isEqualTo("only a run can tell");
  }

  @Test
  void whereUptakeDiffersByPayerOnlyARunCanTell() {
    Scenario scenario = Shipped.scenario("workshop");
    PolicyOption option = Shipped.option("cali-fund");
    AskedBefore before = new AskedBefore(scenario);
    List<ParameterOverride> common = Shipped.settings("assumption.uptake_common=0.5");
    List<ParameterOverride> byHome = Shipped.settings("assumption.uptake_home_che=0.5");

    assertThat(inColumns(scenario, option, byHome, before)).isEqualTo("only a run can tell");
    assertThat(inColumns(scenario, option, common, before))
        .isEqualTo(ofRun(scenario, option, common));
    assertThat(Objects.toString(inColumns(scenario, option, List.of(), before)))
        .isNotEqualTo(Objects.toString(ofRun(scenario, option, common)));
  }

  /** A part for each payer, which its id tells. */
  private static final PayerParts BY_ID =
      new PayerParts() {
        @Override
        public boolean has(String assumption) {
          return assumption.equals("uptake");
        }

        @Override
        public Part of(String assumption, String payer) {
          Fraction part = Fraction.of(Math.floorMod(payer.hashCode(), 1000), 999);
          return new Part(part, part.toDecimal(40).doubleValue());
        }
      };

  @Test
  void whereEachPayerHasAPartOfItsOwnColumnsAndARunAgreeToTheCent() {
    Scenario scenario = Shipped.scenario("rd-leaders-2024");
    PolicyOption option = Shipped.option("cali-fund");
    for (List<ParameterOverride> settings :
        List.of(
            List.<ParameterOverride>of(),
            Shipped.settings("assumption.uptake_common=0.123456789"),
            Shipped.settings("cali-fund.basis=higher"))) {
      FundOutcome columns =
          Objects.requireNonNull(
              new Simulator(scenario, settings, 1, NONE, new AskedBefore(scenario), BY_ID)
                  .fund(option, 2024));
      YearOutcome run =
          new Simulator(scenario, settings, 2, NONE, null, BY_ID).run(option).years().get(0);
      Fraction common =
          settings.toString().contains("common")
              ? Fraction.of(123456789, 1_000_000_000)
              : Fraction.ONE;
      Money byHand = Money.ZERO;
      for (PayerOutcome payer : run.payers()) {
        Fraction part = BY_ID.of("uptake", payer.payer().id()).exactly().times(common);
        for (Due due : payer.dues()) {
          byHand = byHand.plus(Money.ofCents(due.exactly().times(part)));
        }
      }
      assertThat(run.expected()).isEqualTo(byHand);
      assertThat(columns.expected()).isEqualTo(byHand);
      assertThat(columns.owed()).isEqualTo(run.owed());
      assertThat(columns.fund()).isEqualTo(run.fund());
    }
  }

  @Test
  void whatAPathOrAHomeDecidesIsNoPartOfAPayersOwn() {
    Scenario scenario = Shipped.scenario("workshop");
    PolicyOption option = Shipped.option("cali-fund");
    List<ParameterOverride> path = Shipped.settings("assumption.uptake_path=2020:0.5");
    List<ParameterOverride> home = Shipped.settings("assumption.uptake_home_ken=1");

    assertThat(
            new Simulator(scenario, path, 1, NONE, null, BY_ID).run(option).years().get(0).fund())
        .isEqualTo(new Simulator(scenario, path, 1).run(option).years().get(0).fund());
    assertThat(
            new Simulator(scenario, home, 1, NONE, new AskedBefore(scenario), BY_ID)
                .fund(option, scenario.years().get(0)))
        .isNull();
  }
}
