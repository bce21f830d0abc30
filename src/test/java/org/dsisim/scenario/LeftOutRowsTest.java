package org.dsisim.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dsisim.WrittenScenario;
import org.dsisim.message.Problem;
import org.dsisim.message.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of no year that is simulated are named, a few of many. */
class LeftOutRowsTest {

  private static final String USERS =
      """
      id,name,type,sector,home,year,sales_usd
      a,Alpha,company,cosmetics,KEN,2023,60000000
      a,Alpha,company,cosmetics,KEN,2024,60000000
      b,Beta,company,cosmetics,KEN,2023,60000000
      c,Gamma,company,cosmetics,KEN,2024,60000000\
      """;

  private static final String USES =
      """
      id,user,purpose,year
      cream,a,commercial,2024
      old-cream,a,commercial,2023
      older-cream,a,commercial,2022
      soap,b,commercial,2024\
      """;

  private static final String COOPERATION =
      """
      id,provider,receiver,year,kind
      course,KEN,RWA,2024,projects
      old-course,KEN,RWA,2020,projects\
      """;

  @TempDir private Path folder;

  private String said(String years) {
    Problems problems = new Problems();
    new WrittenScenario(folder, years)
        .with("users.csv", USERS)
        .with("uses.csv", USES)
        .with("cooperation.csv", COOPERATION)
        .read()
        .warnOfLeftOut(problems);
    return problems.all().stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }

  @Test
  void usersAndUsesOfOtherYearsAreNamed() {
    assertThat(said("2024"))
        .isEqualTo(
            """
            mine/cooperation.csv:3: warning: 1 row is of a year that is not simulated, and is left out: old-course (2020).
            mine/users.csv:4: warning: 1 user has no account for a year that is simulated, and is left out of it: b (2024).
            mine/uses.csv:3: warning: 3 uses are of a year that is not simulated, or of a user without an account for it, and are left out: old-cream (2023), older-cream (2022), soap (2024).\
            """);
  }

  @Test
  void laterYearsAreMadeOfTheLastOneOfTheTables() {
    assertThat(said("2023, 2024, 2025, 2026"))
        .contains("2 users have no account for a year that is simulated, and are left out of it:")
        .contains("b (2024-2026), c (2023).")
        .contains("2 uses are of a year")
        .contains("left out: older-cream (2022), soap (2024).");
  }

  @Test
  void aCountryThatIsNoPartyReceivesNothingAndIsNamed() {
    Problems problems = new Problems();
    new WrittenScenario(folder, "2024")
        .with("users.csv", USERS.replace("2023", "2024").replaceFirst("a,.*\\n", ""))
        .with(
            "countries.csv",
            "iso3,iso2,name_en,statuses",
            "XAA,XA,Lumaria,cbd-party;ldc",
            "XAB,XB,Tovanda,ldc")
        .read()
        .warnOfLeftOut(problems);
    assertThat(problems.all())
        .extracting(Problem::toString)
        .containsExactly(
            """
            mine/countries.csv:3: warning: 1 country has not the status cbd-party, and receives nothing from a fund: XAB.
              Maybe 'cbd-party' among its statuses?""");
  }

  @Test
  void ofUsersThatCouldNotBeReadNothingMoreIsSaid() {
    WrittenScenario scenario =
        new WrittenScenario(folder, "2024")
            .with("users.csv", USERS.replace("KEN,2024", "KEX,2024"))
            .with("uses.csv", USES);
    ScenarioFolder read = Objects.requireNonNull(scenario.tried());
    read.warnOfLeftOut(scenario.problems());
    assertThat(scenario.said()).doesNotContain("left out");
  }
}
