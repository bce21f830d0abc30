package org.dsisim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.world.OptionalTable;
import org.dsisim.model.world.Scenario;
import org.dsisim.model.world.figure.Criterion;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.liability.LiabilityCalculation;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.reckoning.measure.CountryMeasurement;
import org.dsisim.simulation.Simulator;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;

/** Published contributions of countries, reached through the shipped rules and tables. */
class AssessedContributionsTest {

  private static final Criterion SCALE = Criterion.unScale("2022-2024");

  // CBD/COP/DEC/16/28, annex: contributions to the budget of the Convention

  @Test
  void theContributionsOf2025AndOf2026AreThePublishedOnesToTheDollar() {
    assertThat(published(2025))
        .isEqualTo(
            Map.of(
                "CHN", 2_684_619L,
                "JPN", 1_413_763L,
                "DEU", 1_075_502L,
                "BRA", 354_277L,
                "EUU", 351_966L,
                "BGD", 1_408L,
                "TUV", 176L));
    assertThat(published(2026))
        .isEqualTo(
            Map.of(
                "CHN", 2_868_309L,
                "JPN", 1_510_497L,
                "DEU", 1_149_091L,
                "BRA", 378_517L,
                "EUU", 376_049L,
                "BGD", 1_504L,
                "TUV", 188L));
  }

  @Test
  void theSharesAreThePublishedOnesToThreePlaces() {
    Map<String, Fraction> shares = shares(2025);
    Map<String, String> found = new TreeMap<>();
    for (String code : List.of("CHN", "JPN", "DEU", "BRA", "EUU", "BGD", "TUV")) {
      Fraction percent = Objects.requireNonNull(shares.get(code)).times(100);
      found.put(code, percent.toDecimal(3).toPlainString());
    }
    assertThat(found)
        .isEqualTo(
            Map.of(
                "CHN", "19.069",
                "JPN", "10.042",
                "DEU", "7.639",
                "BRA", "2.516",
                "EUU", "2.500",
                "BGD", "0.010",
                "TUV", "0.001"));
  }

  @Test
  void everyPartyThatNoLimitTouchesPaysTheSameMultipleOfItsShareInTheUnScale() {
    for (int year : List.of(2025, 2026)) {
      Map<String, Fraction> shares = shares(year);
      List<String> capped = new ArrayList<>();
      List<Fraction> factors = new ArrayList<>();
      for (Payer payer : payers(year)) {
        Fraction share = shares.get(payer.id());
        Fraction scale = payer.home().figure(SCALE);
        if (share == null || scale == null) {
          continue;
        }
        if (share.equals(Fraction.of(1, 10_000))) {
          capped.add(payer.id());
        } else {
          factors.add(share.times(100).dividedBy(scale));
        }
      }
      assertThat(capped)
          .containsExactly(
              "AGO", "BGD", "COD", "ETH", "MMR", "NPL", "SDN", "TZA", "UGA", "YEM", "ZMB");
      assertThat(factors).hasSize(196 - 1 - 11);
      assertThat(factors.stream().distinct()).hasSize(1);
      assertThat(factors.get(0).toDecimal(13)).isEqualTo(new BigDecimal("1.2500802238566"));
    }
  }

  @Test
  void theSharesOf196PartiesSumToTheWholeExactly() {
    for (int year : List.of(2025, 2026)) {
      Map<String, Fraction> shares = shares(year);
      assertThat(shares).hasSize(196);
      assertThat(shares.values().stream().reduce(Fraction.ZERO, Fraction::plus))
          .isEqualTo(Fraction.ONE);
    }
  }

  @Test
  void whatPartiesOweTogetherIsTheTotalButForTheRoundingOfEach() {
    assertThat(run(2025, "party-assessed").owed().toUsd())
        .isCloseTo(new BigDecimal("14078652"), within(BigDecimal.ONE));
    assertThat(run(2026, "party-assessed").owed().toUsd())
        .isCloseTo(new BigDecimal("15041954"), within(BigDecimal.ONE));
  }

  // African Group, 2021

  @Test
  void onePercentOfRetailSalesOf25TrillionIs250BillionAYear() {
    YearOutcome year = run(2024, "retail-levy");
    assertThat(year.owed().toUsd())
        .isCloseTo(new BigDecimal("250000000000"), within(BigDecimal.ONE));
    assertThat(year.fund().contributions()).isEqualTo(year.expected());
  }

  @Test
  void developedCountriesAloneWouldPayTheirPartOfTheWorldsGdp() {
    YearOutcome developed = run(2024, "retail-levy", "retail-levy.levied_in=developed");
    assertThat(developed.payers().stream().filter(payer -> !payer.owed().isZero()))
        .allMatch(payer -> payer.payer().home().isHighIncome())
        .hasSize(83);
    assertThat(billions(developed.owed())).isEqualTo("159.8");
    assertThat(billions(run(2024, "retail-levy", "retail-levy.scope=parties").owed()))
        .isEqualTo("183.2");
  }

  private static String billions(Money money) {
    return money.toUsd().movePointLeft(9).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
  }

  /** The published Parties' amounts, in whole dollars. */
  private static Map<String, Long> published(int year) {
    Map<String, Long> dollars = new TreeMap<>();
    for (PayerOutcome payer : run(year, "party-assessed").payers()) {
      String code = payer.payer().id();
      if (List.of("CHN", "JPN", "DEU", "BRA", "EUU", "BGD", "TUV").contains(code)) {
        dollars.put(
            code, payer.owed().toUsd().setScale(0, RoundingMode.HALF_EVEN).longValueExact());
      }
    }
    return dollars;
  }

  /** Each payer's exact part of the total, before any rounding. */
  private static Map<String, Fraction> shares(int year) {
    ContributionRules rules =
        Shipped.clean(p -> Shipped.rulebook().contribution("party-assessed", p));
    ParameterValues values = values(rules, year);
    List<Payer> payers = payers(year);
    LiabilityCalculation calculation =
        new LiabilityCalculation(rules.assess(values, payers), values);
    Map<String, Fraction> shares = new TreeMap<>();
    for (Payer payer : payers) {
      for (LiabilityCalculation.Settled answer : calculation.answers(payer)) {
        shares.put(payer.id(), answer.exactly().dividedBy(values.cents("total")));
      }
    }
    return shares;
  }

  private static List<Payer> payers(int year) {
    return PAYERS.computeIfAbsent(
        year,
        each -> {
          ContributionRules rules =
              Shipped.clean(p -> Shipped.rulebook().contribution("party-assessed", p));
          ParameterValues none =
              Shipped.clean(
                  p ->
                      ParameterValues.inForce(
                          ParameterOverride.ASSUMPTION, List.of(), each, List.of(), p));
          return new CountryMeasurement(values(rules, each), none)
              .payers(Shipped.reference().countries().in(each).values());
        });
  }

  /** Payers are told apart by identity, so they are measured once. */
  private static final Map<Integer, List<Payer>> PAYERS = new TreeMap<>();

  private static ParameterValues values(ContributionRules rules, int year) {
    return Shipped.clean(
        p -> ParameterValues.inForce(rules.id(), rules.parameters(), year, List.of(), p));
  }

  private static YearOutcome run(int year, String option, String... settings) {
    Scenario leaders = Shipped.scenario("rd-leaders-2024");
    Scenario scenario =
        new Scenario(
            leaders.heading(),
            List.of(year),
            leaders.users(),
            OptionalTable.none(),
            Map.of(),
            leaders.countries(),
            leaders.assumptions(),
            OptionalTable.none());
    return new Simulator(scenario, Shipped.settings(settings), 1)
        .run(Shipped.option(option))
        .years()
        .get(0);
  }
}
