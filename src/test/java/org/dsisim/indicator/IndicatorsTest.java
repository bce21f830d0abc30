package org.dsisim.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.dsisim.Shipped;
import org.dsisim.Written;
import org.dsisim.indicator.figure.Indicator;
import org.dsisim.indicator.statistic.RankOrder;
import org.dsisim.indicator.statistic.SmallUsers;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.rulebook.Rulebook;
import org.dsisim.simulation.Simulator;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;

/**
 * Indicators of the workshop, with the arithmetic beside them. Under the Cali Fund three of its six
 * users owe: Lumaria Medicines 400,000 (sales 1,000 m, profit 40 m), Workshop Cosmetics 380,000
 * (500 m, 38 m) and Workshop Seeds 20,000 (60 m, 2 m).
 */
class IndicatorsTest {

  @Test
  void ratesThatComeOutAreOfThoseThatOwe() {
    YearOutcome year = workshop("cali-fund");
    // 800,000 over 1,560 m, and over 80 m.
    is(year, "effective_rate_on_sales", "0.0512820512821", "percent", "of users that owe, 3");
    is(year, "effective_rate_on_profit", "1", "percent", "of users that owe, 3");
  }

  @Test
  void ratesAreOnTheWholeEntityWhateverTheRuleSetAttributes() {
    YearOutcome year = workshop("cali-fund", "cali-fund.use_attribution=true");
    // 20 % of 400,000, 8 % of 380,000 and 25 % of 20,000 make 115,400, over 1,560 m.
    is(year, "owed", "115400.00", "USD", "if every rule is followed");
    is(year, "effective_rate_on_sales", "0.00739743589744", "percent", "of users that owe, 3");
  }

  @Test
  void whereNobodyOwesAnythingThereIsNoRateAndNoShare() {
    YearOutcome year = workshop("no-benefit-sharing");
    assertThat(Indicators.of(year))
        .extracting(Indicator::name)
        .doesNotContain(
            "effective_rate_on_sales",
            "effective_rate_on_profit",
            "share_owed_by_top_10",
            "share_owed_by_non_parties",
            "share_expected_by_non_parties",
            "small_users_effective_rate_on_sales",
            "monetary_benefit_per_unit_of_cost")
        .contains("owed_sector_cosmetics", "small_users");
  }

  @Test
  void whoHasNoSuchFigureIsLeftOutAndCounted() {
    YearOutcome year = portfolio("micro-levy-iusaf");
    assertThat(note(year, "effective_rate_on_sales"))
        .isEqualTo("of users that owe, 34; left out: unknown sales, 1");
    assertThat(note(year, "effective_rate_on_profit"))
        .isEqualTo("of users that owe, 22; left out: unknown profit, or none, 13");
  }

  @Test
  void smallUsersAreThoseBelowTheThresholdOfTheDecisionUnlessTheScenarioSays() {
    YearOutcome year = workshop("cali-fund");
    is(
        year,
        "small_users",
        "0",
        "count",
        "sales below USD 50000000, the threshold of decision 16/2");
    // Three sell for 60 m; of them Workshop Seeds alone owes.
    YearOutcome other = workshop("cali-fund", "assumption.size_medium_from_usd=60000000.01");
    is(other, "small_users", "3", "count", "sales below USD 60000000.01, as the scenario assumes");
    is(other, "small_users_owing", "1", "count", "owe something");
    is(other, "small_users_owed", "20000.00", "USD", "if every rule is followed");
    is(
        other,
        "small_users_effective_rate_on_sales",
        "0.0333333333333",
        "percent",
        "of users that owe, 1");
    // At the limit nobody is small.
    assertThat(
            value(workshop("cali-fund", "assumption.size_medium_from_usd=60000000"), "small_users"))
        .isEqualTo("0");
  }

  @Test
  void nearAThresholdIsWithinATenthOfIt() {
    YearOutcome year = workshop("cali-fund");
    // Assets of 19 m against 20 m; sales of 60 m are too far above 50 m.
    assertThat(value(year, "near_not_above_cali_fund_assets_threshold")).isEqualTo("1");
    assertThat(value(year, "near_above_cali_fund_assets_threshold")).isEqualTo("0");
    assertThat(value(year, "near_above_cali_fund_sales_threshold")).isEqualTo("0");
    String threshold = "cali-fund.sales_threshold=";
    assertThat(near(threshold + "60000000")).containsExactly("0", "3");
    assertThat(near(threshold + "59999999")).containsExactly("3", "0");
    // 60 m is 54,545,454.55 and a tenth of it, rounded up, and just too far from a dollar less.
    assertThat(near(threshold + "54545455")).containsExactly("3", "0");
    assertThat(near(threshold + "54545454")).containsExactly("0", "0");
    // And 66,666,666.67 less a tenth of it.
    assertThat(near(threshold + "66666666")).containsExactly("0", "3");
    assertThat(near(threshold + "66666667")).containsExactly("0", "0");
  }

  private static List<String> near(String setting) {
    YearOutcome year = workshop("cali-fund", setting);
    return List.of(
        value(year, "near_above_cali_fund_sales_threshold"),
        value(year, "near_not_above_cali_fund_sales_threshold"));
  }

  @Test
  void administrationIsFixedAndByShareAndTakenAsFarAsItGoes() {
    // 200,000 come in; a tenth of it and 190,000.
    YearOutcome year = workshop("cali-fund", "assumption.administration_fixed_usd=190000");
    assertThat(value(year, "administration_fixed")).isEqualTo("190000.00");
    assertThat(value(year, "administration_by_share")).isEqualTo("20000.00");
    assertThat(value(year, "administration_wanted")).isEqualTo("210000.00");
    assertThat(value(year, "administration")).isEqualTo("200000.00");
    assertThat(value(year, "administration_shortfall")).isEqualTo("10000.00");
    assertThat(value(year, "to_share")).isEqualTo("0.00");
  }

  @Test
  void benefitForEachUnitOfCostIsMoneyReceivedOverWhatItCosts() {
    // 180,000 are shared, and running the fund takes 20,000.
    is(
        workshop("cali-fund"),
        "monetary_benefit_per_unit_of_cost",
        "9",
        "number",
        "USD 180000.00 that countries receive, over USD 20000.00 of cost");
  }

  @Test
  void contractsCostResearchTheirPermitsAndALevyItsContribution() {
    YearOutcome contracts = workshop("bilateral-contracts");
    assertThat(new BigDecimal(value(contracts, "permit_cost_research"))).isPositive();
    assertThat(value(contracts, "cost_to_research"))
        .isEqualTo(value(contracts, "permit_cost_research"));
    YearOutcome levy = workshop("micro-levy-iusaf");
    // The university spends five million on sequencing; 1 % of it.
    assertThat(value(levy, "owed_by_research_institutions")).isEqualTo("50000.00");
    assertThat(value(levy, "cost_to_research")).isEqualTo("50000.00");
  }

  @Test
  void countriesThatPayHaveNoSectorAndNoSales() {
    YearOutcome year = workshop("retail-levy-iusaf");
    assertThat(value(year, "owed_by_countries"))
        .isEqualTo(value(year, "owed"))
        .isNotEqualTo("0.00");
    assertThat(Indicators.of(year))
        .extracting(Indicator::name)
        .noneMatch(name -> name.startsWith("owed_sector_"))
        .doesNotContain("effective_rate_on_sales", "small_users")
        .contains("owed_home_usa", "expected_home_usa");
    assertThat(new BigDecimal(value(year, "share_owed_by_non_parties")))
        .isEqualByComparingTo(
            new BigDecimal(value(year, "share_expected_by_non_parties")).setScale(12));
  }

  @Test
  void sharesAreTheFormulasAlsoOfAFundWithNothingInIt() {
    YearOutcome empty = workshop("no-benefit-sharing");
    YearOutcome full = workshop("cali-fund-iusaf");
    for (String name : List.of("gini", "share_to_high_income", "share_to_lmmc")) {
      assertThat(value(empty, name)).as(name).isEqualTo(value(full, name)).isNotEqualTo("0");
    }
    assertThat(value(empty, "receipt_largest")).isEqualTo("0.00");
  }

  @Test
  void theLargestAndTheSmallestReceiptAreNamed() {
    YearOutcome year = workshop("cali-fund-gdp");
    assertThat(note(year, "receipt_largest"))
        .isEqualTo("from the fund, among eligible Parties: China (CHN)");
    assertThat(note(workshop("cali-fund-equal"), "receipt_smallest"))
        .matches(
            "from the fund, among eligible Parties: .* \\([A-Z]{3}\\), one of 1\\d\\d with that share");
    BigDecimal largest = new BigDecimal(value(year, "receipt_largest"));
    BigDecimal smallest = new BigDecimal(value(year, "receipt_smallest"));
    year.parties().stream()
        .filter(party -> party.eligible())
        .forEach(party -> assertThat(party.amount().toUsd()).isBetween(smallest, largest));
  }

  @Test
  void theOrderOfPartiesIsThatOfItsOwnFormulaAndTheOppositeOfItsOpposite() {
    assertThat(spearman("cali-fund-iusaf", "iusaf@pure")).isEqualTo("1");
    assertThat(new BigDecimal(spearman("cali-fund-gdp", "iusaf@pure"))).isNegative();
    assertThat(spearman("cali-fund-gdp", "biodiversity"))
        .isEqualTo(spearman("cali-fund-biodiversity", "gdp"));
    // What is set for the run moves the option, and not what it is compared with.
    assertThat(
            value(
                new YearResults(
                        workshop("cali-fund-iusaf", "iusaf.eligibility=all-parties"),
                        baseline("iusaf@pure"))
                    .indicators(),
                "spearman_to_baseline"))
        .startsWith("0.");
  }

  @Test
  void withoutAnOrderOrAFundThatCoversTheFloorsThereIsNoneToCompare() {
    assertThat(spearman("cali-fund-equal", "equal")).isEmpty();
    assertThat(spearman("cali-fund-iusaf", "gef-star")).isEmpty();
    assertThat(value(workshop("cali-fund-iusaf"), "spearman_to_baseline")).isEmpty();
  }

  @Test
  void aPartyThatIsEligibleUnderOneAloneHasNothingUnderTheOther() {
    YearOutcome all = workshop("cali-fund-iusaf", "iusaf.eligibility=all-parties");
    RankOrder order = Objects.requireNonNull(baseline("iusaf@pure").against(all));
    long eligible = all.parties().stream().filter(party -> party.eligible()).count();
    assertThat(order.parties()).isEqualTo((int) eligible);
    assertThat(order.spearman()).isLessThan(BigDecimal.ONE);
  }

  @Test
  void whatABaselineRemembersChangesNoOrder() {
    List<YearOutcome> oneAfterTheOther =
        List.of(
            workshop("cali-fund-iusaf"),
            workshop("cali-fund-iusaf", "cali-fund.profit_rate=0.5"),
            workshop("cali-fund-gdp"),
            workshop("cali-fund-iusaf", "iusaf.eligibility=all-parties"),
            run("rd-leaders-2024", "cali-fund-iusaf"),
            workshop("cali-fund-iusaf"));
    for (String formula : List.of("iusaf@pure", "gef-star", "gdp")) {
      Baseline remembering = baseline(formula);
      for (YearOutcome year : oneAfterTheOther) {
        assertThat(remembering.against(year)).isEqualTo(baseline(formula).against(year));
      }
    }
  }

  private static String spearman(String option, String formula) {
    return value(
        new YearResults(workshop(option), baseline(formula)).indicators(), "spearman_to_baseline");
  }

  private static Baseline baseline(String text) {
    Rulebook.Formula formula =
        Shipped.clean(
            problems ->
                Shipped.rulebook().formulaWithPreset(text, Place.ofFile("baseline"), problems));
    return new Baseline(text, formula.rules(), formula.preset());
  }

  private static YearOutcome workshop(String option, String... settings) {
    return run("workshop", option, settings);
  }

  private static YearOutcome portfolio(String option) {
    return run("use-portfolio", option);
  }

  private static YearOutcome run(String scenario, String option, String... settings) {
    return new Simulator(Shipped.scenario(scenario), Shipped.settings(settings), 1)
        .run(Shipped.option(option))
        .years()
        .get(0);
  }

  private static void is(YearOutcome year, String name, String value, String unit, String note) {
    assertThat(Indicators.of(year))
        .extracting(Indicator::name, Written::value, Indicator::unit, IndicatorsTest::note)
        .contains(tuple(name, value, unit, note));
  }

  private static String value(YearOutcome year, String name) {
    return value(Indicators.of(year), name);
  }

  private static String value(List<Indicator> all, String name) {
    return all.stream()
        .filter(one -> one.name().equals(name))
        .map(Written::value)
        .findFirst()
        .orElse("");
  }

  private static String note(Indicator indicator) {
    Message note = indicator.note();
    return note == null ? "" : note.inEnglish();
  }

  private static String note(YearOutcome year, String name) {
    return Indicators.of(year).stream()
        .filter(one -> one.name().equals(name))
        .map(IndicatorsTest::note)
        .findFirst()
        .orElse("");
  }

  @Test
  void theSalesThresholdOfTheDecisionIsThatOfItsRuleSet() {
    YearOutcome year = workshop("cali-fund");
    Money threshold =
        Money.ofCents(
            year.payers().stream().toList().get(0).payer().thresholds().limit("sales_threshold"));
    assertThat(SmallUsers.SALES_THRESHOLD).isEqualTo(threshold);
  }
}
