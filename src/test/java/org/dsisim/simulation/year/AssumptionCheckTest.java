package org.dsisim.simulation.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.dsisim.Shipped;
import org.dsisim.WrittenScenario;
import org.dsisim.message.Problem;
import org.dsisim.message.Problems;
import org.dsisim.model.world.Scenario;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.Simulator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Assumptions that have no effect, or with which nothing can be computed. */
class AssumptionCheckTest {

  private static final String USERS =
      """
      id,name,type,sector,home,year,sales_usd
      a,Alpha,company,sea-food,KEN,2024,5000000\
      """;

  @TempDir private Path folder;

  private final Problems problems = new Problems();

  private Scenario assuming(String years, String... rows) {
    return new WrittenScenario(folder, years)
        .with("users.csv", USERS)
        .with(
            "assumptions.csv",
            "name,value,unit,reference,description",
            String.join(",r,d\n", rows) + ",r,d")
        .read()
        .scenario();
  }

  private String said() {
    return problems.all().stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }

  private void check(String... rows) {
    String[] all = new String[rows.length + 2];
    all[0] = "uptake,0.25,share";
    all[1] = "compliance,1,share";
    System.arraycopy(rows, 0, all, 2, rows.length);
    AssumptionCheck.of(assuming("2024", all), problems);
  }

  private void set(String... settings) {
    Scenario scenario = assuming("2024", "uptake,0.25,share", "compliance,1,share");
    new Simulator(scenario, Shipped.settings(settings), 1)
        .check(Shipped.option("cali-fund"), problems);
  }

  @ParameterizedTest
  @ValueSource(strings = {"number", "USD", "text", "list"})
  void aShareHasNoOtherUnit(String unit) {
    AssumptionCheck.of(assuming("2024", "uptake,0.25," + unit, "compliance,1,share"), problems);
    assertThat(said())
        .isEqualTo(
            "mine/assumptions.csv:2: unit of uptake is '%s', which must be share or percent."
                .formatted(unit));
  }

  @ParameterizedTest
  @CsvSource({
    "administration_fixed_usd,0,share,USD",
    "permit_months,0.5,share,months",
    "retail_scope_share,1,number,share or percent",
    "uptake_path,0.5,share,list",
    "providers_per_country,3,number,count",
    "tagging_cost_per_record_usd,1,number,USD"
  })
  void everyAssumptionThatIsReadHasItsUnits(String name, String value, String unit, String valid) {
    check(name + "," + value + "," + unit);
    assertThat(said())
        .isEqualTo(
            "mine/assumptions.csv:4: unit of %s is '%s', which must be %s."
                .formatted(name, unit, valid));
  }

  @Test
  void onlyAPartOfWhatIsOwedIsDrawnForEachPayer() {
    String columns = "name,value,unit,distribution,reference,description";
    Scenario scenario =
        new WrittenScenario(folder, "2024")
            .with("users.csv", USERS)
            .with(
                "assumptions.csv",
                columns,
                "uptake,0.25,share,\"each-payer(beta(2,6))\",r,d",
                "compliance,1,share,,r,d",
                "uptake_home_ken,0.5,share,\"each-payer(uniform(0,1))\",r,d",
                "uptake_common,1,share,\"each-payer(uniform(0,1))\",r,d",
                "administration_share,0,share,\"each-payer(uniform(0,1))\",r,d")
            .read()
            .scenario();
    AssumptionCheck.of(scenario, problems);
    assertThat(said())
        .isEqualTo(
            """
            mine/assumptions.csv:5: 'uptake_common' is no part of what payers owe, which each could have for itself.
              Maybe uniform(0,1): one value for all.
            mine/assumptions.csv:6: 'administration_share' is no part of what payers owe, which each could have for itself.
              Maybe uniform(0,1): one value for all.\
            """);
  }

  @Test
  void aRunRefusesWhatCheckDoes() {
    Scenario scenario = assuming("2024", "uptake,0.25,number", "compliance,1,share");
    new Simulator(scenario, List.of(), 1).check(Shipped.option("cali-fund"), problems);
    assertThat(said())
        .isEqualTo(
            "mine/assumptions.csv:2: unit of uptake is 'number', which must be share or percent.");
  }

  @Test
  void sectorsHomesAndSizesThatDoNothingAreRefusedInTheTable() {
    check(
        "uptake_sector_cosmetic,0.5,share",
        "uptake_home_xyz,0.5,share",
        "growth_sea_foods,0.5,share",
        "uptake_size_small,0.5,share",
        "uptake_sector_sea_food,0.5,share",
        "growth_cosmetics,0.5,share",
        "uptake_home_ken,0.5,share");
    assertThat(said())
        .isEqualTo(
            """
            mine/assumptions.csv:4: 'uptake_sector_cosmetic' does nothing: no user is in a sector 'cosmetic'.
              Maybe 'uptake_sector_cosmetics'?
            mine/assumptions.csv:5: 'uptake_home_xyz' does nothing: no country has the code XYZ.
            mine/assumptions.csv:6: 'growth_sea_foods' does nothing: no user is in a sector 'sea-foods'.
              Maybe 'growth_sea_food'?
            mine/assumptions.csv:7: 'uptake_size_small' does nothing without 'size_medium_from_usd' and 'size_large_from_usd'.\
            """);
  }

  @Test
  void theSameWithSet() {
    set(
        "assumption.uptake_sector_cosmetic=0.5",
        "assumption.uptake_home_kem=0.5",
        "assumption.growth_cosmetic=0.1",
        "assumption.uptake_size_small=0.1");
    assertThat(said())
        .isEqualTo(
            """
            --set: 'growth_cosmetic' does nothing: no user is in a sector 'cosmetic'.
              Maybe 'growth_cosmetics'?
            --set: 'uptake_home_kem' does nothing: no country has the code KEM.
              Maybe 'uptake_home_ken'?
            --set: 'uptake_sector_cosmetic' does nothing: no user is in a sector 'cosmetic'.
              Maybe 'uptake_sector_cosmetics'?
            --set: 'uptake_size_small' does nothing without 'size_medium_from_usd' and 'size_large_from_usd'.\
            """);
  }

  @Test
  void pathsSizesAndResponsesAreReadBeforeARun() {
    check(
        "uptake_path,2025:5,list",
        "uptake_response,-3,number",
        "size_medium_from_usd,100,USD",
        "size_large_from_usd,10,USD");
    assertThat(said())
        .isEqualTo(
            """
            mine/assumptions.csv:4: uptake_path has '2025:5', which is not YEAR:SHARE.
              Maybe 2025:0.05;2030:0.25, each share from 0 to 1.
            mine/assumptions.csv:5: 'uptake_response' is -3: more would be paid than is owed.
              Maybe 3: following falls with the burden.
            mine/assumptions.csv:7: 'size_large_from_usd' is 10, below 'size_medium_from_usd', which is 100: nobody would be medium.\
            """);
  }

  @Test
  void whatMustBeAssumedAndIsNotIsMissed() {
    AssumptionCheck.of(assuming("2024, 2030", "administration_share,0,share"), problems);
    assertThat(said())
        .isEqualTo(
            """
            mine/assumptions.csv: 'compliance' is missing: it turns what is owed into what is expected, where rules have the force contract or law or assessed.
            mine/assumptions.csv: 'growth' is missing: no user has an account for 2030, and it carries the last ones forward.
            mine/assumptions.csv: 'uptake' is missing: it turns what is owed into what is expected, where rules have the force voluntary.\
            """);
  }

  @Test
  void aMissingAssumptionIsMissedInTheTableThatWasRead() {
    Scenario scenario = assuming("2024", "compliance,1,share");
    new Simulator(scenario, List.of(), 1).check(Shipped.option("cali-fund"), problems);
    assertThat(said())
        .isEqualTo(
            "mine/assumptions.csv: 'uptake' is missing: cali-fund is voluntary, and this assumption"
                + " turns what is owed into what is expected.");
  }

  @Test
  void purposesTakeAtMostAllThatPartiesReceive() {
    check("purpose_conservation_share,0.7,share", "purpose_monitoring_share,30,percent");
    assertThat(said()).isEmpty();
    check("purpose_conservation_share,0.7,share", "purpose_monitoring_share,0.4,share");
    assertThat(said())
        .isEqualTo(
            """
            mine/assumptions.csv:5: purpose_conservation_share and purpose_monitoring_share are 1.1 together: more than Parties receive.
              Maybe shares of one: together at most 1.\
            """);
  }

  @Test
  void firstYearsResponsesAndSizesAreGoodAtTheirEdges() {
    check(
        "uptake_from,1000,count",
        "uptake_response,0,number",
        "size_medium_from_usd,10,USD",
        "size_large_from_usd,10,USD",
        "uptake_path,2025:0.5;2024:0.25,list");
    assertThat(said()).isEmpty();
  }

  @Test
  void firstYearsHaveFourDigitsAndAPathNamesAYearOnce() {
    check(
        "uptake_from,999,count",
        "compliance_from,2030,count",
        "uptake_path,2025:0.5;2025:0.6,list",
        "without_origin_path,;,list");
    assertThat(said())
        .isEqualTo(
            """
            mine/assumptions.csv:4: uptake_from is '999', which is no calendar year.
              Maybe 2025.
            mine/assumptions.csv:6: uptake_path names 2025 twice.
            mine/assumptions.csv:7: without_origin_path is empty.
              Maybe 2025:0.05;2030:0.25, or no such line.\
            """);
  }

  @Test
  void whatIsAssumedFromAYearOnIsHeldAgainstItsMeaningThere() {
    String columns = "name,value,unit,valid_from,reference,description";
    Scenario scenario =
        new WrittenScenario(folder, "2024")
            .with("users.csv", USERS)
            .with(
                "assumptions.csv",
                columns,
                "uptake,0.25,share,,r,d",
                "compliance,1,share,,r,d",
                "uptake_response,0,number,,r,d",
                "uptake_response,-2,number,2026,r,d")
            .read()
            .scenario();
    AssumptionCheck.of(scenario, problems);
    assertThat(said())
        .isEqualTo(
            """
            mine/assumptions.csv:5: 'uptake_response' is -2: more would be paid than is owed.
              Maybe 2: following falls with the burden.\
            """);
  }

  @Test
  void thresholdsThatFollowPricesAskHowTheseRise() {
    set("cali-fund.index_thresholds=true");
    assertThat(said())
        .isEqualTo("mine/assumptions.csv: 'inflation' is missing: thresholds follow prices.");
  }

  @Test
  void percentAreSaidAsSuch() {
    Scenario scenario = assuming("2024", "uptake,25,percent", "compliance,1,share");
    Outcome outcome = new Simulator(scenario, List.of(), 1).run(Shipped.option("cali-fund"));
    assertThat(
            ComplianceInWords.of(
                outcome.years().get(0).assumptions(),
                outcome.option().contributions().get(0).force()))
        .isEqualTo("uptake 25 %");
  }
}
