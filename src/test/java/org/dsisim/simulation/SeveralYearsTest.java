package org.dsisim.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dsisim.Shipped;
import org.dsisim.indicator.AllYears;
import org.dsisim.indicator.statistic.Receipts;
import org.dsisim.message.InvalidInput;
import org.dsisim.model.world.Countries;
import org.dsisim.model.world.Countries.DatedStatus;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.Payers;
import org.dsisim.model.world.Scenario;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Several years of the shipped scenarios, and what is assumed of years that nobody knows. */
class SeveralYearsTest {

  private static final String RAMP = "assumption.uptake_path=2025:0.05;2030:0.25";

  private static List<Integer> years(int from, int to) {
    return IntStream.rangeClosed(from, to).boxed().toList();
  }

  private static Outcome run(
      String scenario, String option, List<Integer> years, String... settings) {
    Scenario in = Shipped.scenario(scenario).in(years);
    return new Simulator(in, Shipped.settings(settings), 1).run(Shipped.option(option));
  }

  private static YearOutcome year(String scenario, String option, int year, String... settings) {
    return run(scenario, option, List.of(year), settings).years().get(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cali-fund-iusaf", "bilateral-contracts", "party-assessed-iusaf"})
  void aRunOfOneYearEqualsThatYearOfTheLongRun(String option) {
    Outcome all = run("workshop", option, years(2025, 2035), RAMP);
    for (YearOutcome inLongRun : all.years()) {
      YearOutcome alone = year("workshop", option, inLongRun.year(), RAMP);
      assertThat(alone.flows().toList()).isEqualTo(inLongRun.flows().toList());
      assertThat(alone.owed()).isEqualTo(inLongRun.owed());
      assertThat(alone.fund()).isEqualTo(inLongRun.fund());
    }
  }

  @Test
  void eachYearBalancesAndSoDoesTheTotal() {
    Outcome all = run("rd-leaders-2024", "cali-fund-iusaf", years(2025, 2035), RAMP);
    Money in = Money.ZERO;
    Money out = Money.ZERO;
    for (YearOutcome year : all.years()) {
      Money paid = year.expected();
      Money reached = Receipts.of(year.parties()).amount();
      assertThat(reached.plus(year.fund().administration()).plus(year.fund().undistributed()))
          .isEqualTo(paid);
      in = in.plus(paid);
      out = out.plus(reached);
    }
    AllYears sums = AllYears.of(all);
    assertThat(sums.sum(YearOutcome::expected)).isEqualTo(in);
    assertThat(sums.sum(year -> Receipts.of(year.parties()).amount())).isEqualTo(out);
    assertThat(sums.inWords().inEnglish()).isEqualTo("2025 to 2035");
  }

  @ParameterizedTest
  @CsvSource({"2024,0.05", "2025,0.05", "2026,0.09", "2027,0.13", "2030,0.25", "2035,0.25"})
  void uptakeRisesInAStraightLineBetweenTheYearsOfItsPath(int year, String uptake) {
    YearOutcome one = year("workshop", "cali-fund-iusaf", year, RAMP, "assumption.growth=0");
    Money expected = new Money(80_000_000).times(Fraction.of(new BigDecimal(uptake)));
    assertThat(one.owed()).isEqualTo(Money.ofUsd(800_000));
    assertThat(one.expected()).isEqualTo(expected);
  }

  @Test
  void accountsGrowByTheRateOfTheirSectorAndAreRoundedToTheCentEachYear() {
    YearOutcome grown =
        year(
            "workshop",
            "cali-fund-iusaf",
            2026,
            "assumption.growth=0.1",
            "assumption.growth_cosmetics=0");
    // Lumaria 1 % of 40 m × 1.21; Workshop Seeds 1 % of 2 m × 1.21; cosmetics do not grow.
    assertThat(owed(grown, "lumaria-medicines")).isEqualTo(Money.ofUsd(484_000));
    assertThat(owed(grown, "workshop-seeds")).isEqualTo(Money.ofUsd(24_200));
    assertThat(owed(grown, "workshop-cosmetics")).isEqualTo(Money.ofUsd(380_000));
  }

  @Test
  void personsStayAsManyAndWhatWasPaidAlreadyIsNothingInALaterYear() {
    YearOutcome later = year("workshop", "cali-fund-iusaf", 2025, "assumption.growth=0.1");
    PayerOutcome lumaria = payer(later, "lumaria-medicines");
    assertThat(lumaria.payer().bases().of(AssessmentBase.EMPLOYEES)).isEqualTo(Fraction.of(2000));
    assertThat(lumaria.payer().bases().of(AssessmentBase.ALREADY_PAID)).isEqualTo(Fraction.ZERO);
  }

  @Test
  void thresholdsAreTestedOnTheMovingAverageOfTheYears() {
    // Tovanda's assets are 19 m in 2024; growing by 10 % they average 20.9, 22.99 and less.
    assertThat(owed(year("workshop", "cali-fund-iusaf", 2025, GROWN), "tovanda-biotech"))
        .isEqualTo(Money.ZERO);
    assertThat(owed(year("workshop", "cali-fund-iusaf", 2026, GROWN), "tovanda-biotech"))
        .isEqualTo(Money.ofUsd(24_200));
  }

  private static final String GROWN = "assumption.growth=0.1";

  @Test
  void productSalesOfUsesGrowTooAndUsesAreRepeated() {
    assertThat(year("workshop", "bilateral-contracts", 2026).owed().toString())
        .isEqualTo("2344589.00");
  }

  @Test
  void thresholdsThatFollowPricesAreExceededByFewer() {
    String[] indexed = {GROWN, "assumption.inflation=0.1", "cali-fund.index_thresholds=true"};
    assertThat(owed(year("workshop", "cali-fund-iusaf", 2035, indexed), "tovanda-biotech"))
        .isEqualTo(Money.ZERO);
    assertThat(owed(year("workshop", "cali-fund-iusaf", 2035, GROWN), "tovanda-biotech"))
        .isNotEqualTo(Money.ZERO);
  }

  @Test
  void discountedSumsAreBroughtToTheFirstYear() {
    Outcome three =
        run(
            "workshop",
            "cali-fund-iusaf",
            years(2025, 2027),
            "assumption.growth=0",
            "assumption.discount_rate=0.25");
    AllYears all = AllYears.of(three);
    assertThat(all.sum(YearOutcome::owed)).isEqualTo(Money.ofUsd(2_400_000));
    // 800,000 + 800,000 / 1.25 + 800,000 / 1.5625
    assertThat(all.discounted(YearOutcome::owed)).isEqualTo(Money.ofUsd(1_952_000));
    assertThat(all.base()).isEqualTo(2025);
  }

  @Test
  void aPartyThatLeavesAGroupLeavesItInThatYear() {
    Country kenya = Payers.country("KEN");
    Countries dated =
        new Countries(
            Map.of(kenya.code(), kenya),
            Map.of(
                kenya.code(),
                List.of(
                    new DatedStatus("cbd-party", null, null), new DatedStatus("ldc", null, 2025))));
    Scenario scenario =
        Worlds.scenario(
            List.of(Worlds.company("u1", Figures.UNKNOWN)),
            dated,
            "uptake,1,share",
            "growth,0,share");
    Outcome outcome =
        new Simulator(scenario.in(years(2024, 2027)), List.of(), 1)
            .run(Shipped.option("none:equal"));
    assertThat(outcome.years())
        .extracting(year -> year.parties().get(0).country().isLdc())
        .containsExactly(true, true, false, false);
  }

  @Test
  void followingCanDifferByHomeSectorAndSizeAndTheMostSpecialHolds() {
    String sector = "assumption.uptake_sector_cosmetics=0.5";
    String home = "assumption.uptake_home_ken=1";
    List<String> sizes =
        List.of(
            "assumption.size_medium_from_usd=100000000",
            "assumption.size_large_from_usd=600000000",
            "assumption.uptake_size_small=0",
            "assumption.uptake_size_large=0.1");
    List<String> all = new ArrayList<>(sizes);
    all.addAll(List.of(sector, home));
    YearOutcome refined = year("workshop", "cali-fund-iusaf", 2024, all.toArray(String[]::new));
    assertThat(payer(refined, "lumaria-medicines").expected()).isEqualTo(Money.ofUsd(40_000));
    assertThat(payer(refined, "workshop-cosmetics").expected()).isEqualTo(Money.ofUsd(190_000));
    assertThat(payer(refined, "workshop-seeds").expected()).isEqualTo(Money.ofUsd(20_000));
  }

  @Test
  void aCommonPartMovesAllAndAResponseLowersWhatWeighsMost() {
    YearOutcome halved = year("workshop", "cali-fund-iusaf", 2024, "assumption.uptake_common=0.5");
    assertThat(halved.expected()).isEqualTo(Money.ofUsd(100_000));
    YearOutcome answering =
        year("workshop", "cali-fund-iusaf", 2024, "assumption.uptake_response=1000");
    // Lumaria owes 0.0004 of its sales: 1 - 0.4 = 0.6 of a quarter of 400,000.
    assertThat(payer(answering, "lumaria-medicines").expected()).isEqualTo(Money.ofUsd(60_000));
    // Cosmetics owe 0.00076 of theirs: 0.24 of a quarter of 380,000.
    assertThat(payer(answering, "workshop-cosmetics").expected()).isEqualTo(Money.ofUsd(22_800));
  }

  @Test
  void whatIsMissingForLaterYearsIsSaid() {
    Scenario without =
        Worlds.scenario(
            List.of(Worlds.company("u1", Figures.UNKNOWN)),
            Worlds.countries(Payers.country("KEN")),
            "uptake,1,share");
    assertThatThrownBy(
            () ->
                new Simulator(without.in(List.of(2030)), List.of(), 1)
                    .run(Shipped.option("no-benefit-sharing")))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining(
            "'growth' is missing: no user has an account for 2030, and it carries the last ones"
                + " forward.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025:5|uptake_path has '2025:5', which is not YEAR:SHARE.",
        "25:0.5|uptake_path has '25:0.5', which is not YEAR:SHARE.",
        "2025:0.1;2025:0.2|uptake_path names 2025 twice."
      })
  void aPathThatCannotBeReadIsRefused(String path, String message) {
    assertThatThrownBy(
            () -> year("workshop", "cali-fund-iusaf", 2025, "assumption.uptake_path=" + path))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining(message);
  }

  @Test
  void beforeTheFirstYearNothingIsExpectedAndWhatIsOwedStays() {
    String opens = "assumption.uptake_from=2025";
    String ramp = "assumption.uptake_path=2024:0.2;2026:0.4";
    YearOutcome before = year("workshop", "cali-fund-iusaf", 2024, opens);
    assertThat(before.owed()).isEqualTo(year("workshop", "cali-fund-iusaf", 2024).owed());
    assertThat(before.owed()).isNotEqualTo(Money.ZERO);
    assertThat(before.expected()).isEqualTo(Money.ZERO);
    assertThat(before.allocation().fund()).isEqualTo(Money.ZERO);
    assertThat(year("workshop", "cali-fund-iusaf", 2024, opens, ramp).expected())
        .isEqualTo(Money.ZERO);
    assertThat(year("workshop", "cali-fund-iusaf", 2024, opens, "assumption.uptake_home_che=1"))
        .extracting(YearOutcome::expected)
        .isEqualTo(Money.ZERO);
    for (int year : List.of(2025, 2026)) {
      assertThat(year("workshop", "cali-fund-iusaf", year, opens, ramp).expected())
          .isEqualTo(year("workshop", "cali-fund-iusaf", year, ramp).expected())
          .isNotEqualTo(Money.ZERO);
    }
  }

  @Test
  void aFirstYearOfWhatIsOwedByLawIsAnotherAssumption() {
    YearOutcome law = year("workshop", "brazil-law", 2024, "assumption.uptake_from=2025");
    assertThat(law.expected()).isEqualTo(year("workshop", "brazil-law", 2024).expected());
    assertThat(year("workshop", "brazil-law", 2024, "assumption.compliance_from=2025").expected())
        .isEqualTo(Money.ZERO);
  }

  @Test
  void aFirstYearOfTwoDigitsIsRefused() {
    assertThatThrownBy(() -> year("workshop", "cali-fund-iusaf", 2024, "assumption.uptake_from=25"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("uptake_from is '25', which is no calendar year.")
        .hasMessageContaining("Maybe 2025");
  }

  private static PayerOutcome payer(YearOutcome year, String id) {
    return year.payers().stream()
        .filter(payer -> payer.payer().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Money owed(YearOutcome year, String id) {
    return payer(year, id).owed();
  }
}
