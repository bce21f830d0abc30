package org.dsisim.limitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.dsisim.Shipped;
import org.dsisim.WrittenScenario;
import org.dsisim.indicator.Indicators;
import org.dsisim.indicator.figure.Indicator;
import org.dsisim.message.Message;
import org.dsisim.model.world.Scenario;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.Simulator;
import org.dsisim.simulation.YearOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in the tables and not in the result is named. */
class NotInFiguresTest {

  private static final String HEADER =
      "id,name,type,sector,home,year,assets_usd,sales_usd,profit_usd";

  private static final String A = "a,Alpha,company,cosmetics,FRA,%d,90000000,60000000,20000000";

  private static final String B = "b,Beta,company,cosmetics,FRA,%d,90000000,60000000,20000000";

  @TempDir private Path folder;

  private Scenario alphaAndBeta() {
    return new WrittenScenario(folder, "2022, 2023, 2024")
        .with(
            "users.csv",
            HEADER,
            A.formatted(2022),
            A.formatted(2023),
            A.formatted(2024),
            B.formatted(2022))
        .read()
        .scenario();
  }

  private static Outcome run(Scenario scenario, String option, int from, int to, String... set) {
    List<Integer> years = IntStream.rangeClosed(from, to).boxed().toList();
    return new Simulator(scenario.in(years), Shipped.settings(set), 1).run(Shipped.option(option));
  }

  private static List<String> owed(Outcome outcome) {
    return outcome.years().stream().map(YearOutcome::owed).map(Object::toString).toList();
  }

  @Test
  void whoHasNoAccountForTheLastYearOfTheTablesNeverComesBack() {
    Outcome outcome = run(alphaAndBeta(), "cali-fund", 2022, 2025, "cali-fund.basis=profit");
    assertThat(owed(outcome)).containsExactly("400000.00", "200000.00", "200000.00", "206000.00");
    assertThat(DataLimitations.of(outcome))
        .extracting(Message::inEnglish)
        .contains("1 user has no account for 2023-2025 and is left out: Beta (b).");
  }

  @Test
  void aUserWithThreeYearsOfAccountsHasThem() {
    Outcome outcome = run(alphaAndBeta(), "cali-fund", 2022, 2025);
    assertThat(DataLimitations.of(outcome))
        .extracting(Message::inEnglish)
        .contains(
            "in 2022-2023, no user has 3 years of accounts: averages rest on the years that are"
                + " there, and `averaging_years` is not tested here.")
        .noneMatch(sentence -> sentence.startsWith("no user has"));
    assertThat(DataLimitations.of(run(alphaAndBeta(), "cali-fund", 2025, 2025)))
        .extracting(Message::inEnglish)
        .noneMatch(sentence -> sentence.contains("years of accounts"));
  }

  @Test
  void ofManyOnlyTheFirstAreNamed() {
    String[] rows = new String[10];
    rows[0] = HEADER;
    rows[1] = A.formatted(2024);
    for (int i = 2; i < rows.length; i++) {
      rows[i] = ("u" + i + B.substring(1)).formatted(2022);
    }
    Scenario scenario =
        new WrittenScenario(folder, "2024").with("users.csv", rows).read().scenario();
    assertThat(DataLimitations.of(run(scenario, "cali-fund", 2024, 2024)))
        .extracting(Message::inEnglish)
        .contains(
            "8 users have no account for 2024 and are left out: Beta (u2), Beta (u3), Beta (u4),"
                + " Beta (u5), Beta (u6) and 3 more.");
  }

  @Test
  void aUseOfAYearThatIsNotSimulatedIsNamedAndNeverComesBack() {
    WrittenScenario written =
        new WrittenScenario(folder, "2024")
            .with("users.csv", HEADER, A.formatted(2023), A.formatted(2024), B.formatted(2023))
            .with(
                "uses.csv",
                "id,user,purpose,year,sequences,origins,product_sales_usd",
                "old-cream,a,commercial,2023,1,KEN:1,40000000",
                "cream,a,commercial,2024,1,KEN:1,40000000",
                "soap,b,commercial,2024,1,KEN:1,40000000");
    Scenario scenario = written.read().scenario();
    String leftOut =
        "2 uses are of a year that is not simulated, or of a user without an account for it, and"
            + " are left out: old-cream (2023), soap (2024).";
    Outcome now = run(scenario, "licence-domestic", 2024, 2024);
    assertThat(now.years().get(0).uses())
        .extracting(use -> use.row().id())
        .containsExactly("cream");
    assertThat(DataLimitations.of(now)).extracting(Message::inEnglish).contains(leftOut);
    Outcome later = run(scenario, "licence-domestic", 2025, 2025);
    assertThat(later.years().get(0).uses())
        .extracting(use -> use.row().result().productSales() + "")
        .containsExactly("41200000.00");
    assertThat(DataLimitations.of(later)).extracting(Message::inEnglish).contains(leftOut);
    // Options that do not look at uses have nothing to say about them.
    assertThat(DataLimitations.of(run(scenario, "cali-fund", 2024, 2024)))
        .extracting(Message::inEnglish)
        .doesNotContain(leftOut);
  }

  @Test
  void figuresMayFallFromYearToYear() {
    Outcome outcome =
        run(
            alphaAndBeta(),
            "cali-fund",
            2024,
            2026,
            "cali-fund.basis=profit",
            "assumption.growth=-0.02");
    assertThat(owed(outcome)).containsExactly("200000.00", "196000.00", "192080.00");
  }

  @Test
  void sectorsThatLookAlikeHaveRowsOfTheirOwn() {
    String row = ",Company,company,%s,FRA,2024,90000000,60000000,20000000";
    Scenario scenario =
        new WrittenScenario(folder, "2024")
            .with(
                "users.csv",
                HEADER,
                "a" + row.formatted("sea-food"),
                "b" + row.formatted("sea_food"),
                "c" + row.formatted("Sea Food"),
                "d" + row.formatted("animal-and-plant-breeding"))
            .read()
            .scenario();
    assertThat(Indicators.of(run(scenario, "cali-fund", 2024, 2024).years().get(0)))
        .extracting(Indicator::name)
        .filteredOn(name -> name.startsWith("owed_sector_"))
        .containsExactly(
            "owed_sector_Sea Food",
            "owed_sector_animal_and_plant_breeding",
            "owed_sector_sea-food",
            "owed_sector_sea_food");
  }
}
