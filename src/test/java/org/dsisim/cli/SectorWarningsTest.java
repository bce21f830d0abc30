package org.dsisim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sector that no rule names would bring nothing, without a word. */
class SectorWarningsTest {

  private static final String USERS = "scenarios/workshop/users.csv";

  /** Said of the shipped table, which has more columns than rules look at. */
  private static final String UNREAD =
      "scenarios/workshop/users.csv: note: no rule set looks at employees, rnd_usd: they"
          + " change no result.\n";

  @TempDir Path folder;

  private Program program = Program.at(Path.of(""));

  @BeforeEach
  void aCopy() {
    program = Program.copiedTo(folder);
  }

  @Test
  void anotherWordForASectorIsWarnedOfInCheckAndRun() {
    program.replace(USERS, ",company,pharmaceuticals,XAA", ",company,pharma,XAA");
    String said =
        """
        scenarios/workshop/users.csv: warning: no rule names the sector 'pharma' of 1 user.
          Maybe 'pharmaceuticals'?
        """;
    assertThat(program.run("check", "workshop").err()).isEqualTo(said + UNREAD);
    Program.Ended run = program.run("run", "workshop", "-o", "cali-fund");
    assertThat(run.err()).isEqualTo(said);
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains(
            "1 user is of a sector that no rule here names: pharma (1; maybe 'pharmaceuticals'?).");
  }

  @Test
  void aSectorOfItsOwnIsNamedAndCountedWhereRulesGoBySectors() {
    program.replace(USERS, ",company,pharmaceuticals,XAA", ",company,food,XAA");
    assertThat(program.run("check", "workshop").err()).isEqualTo(UNREAD);
    Program.Ended run = program.run("run", "workshop", "-o", "cali-fund");
    assertThat(run.err()).isEmpty();
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("1 user is of a sector that no rule here names: food (1).");
    assertThat(program.run("run", "workshop", "-o", "membership").out())
        .doesNotContain("of a sector that no rule");
  }

  @Test
  void aSectorThatASettingNamesIsNamed() {
    program.replace(USERS, ",company,pharmaceuticals,XAA", ",company,pharma,XAA");
    Program.Ended run =
        program.run(
            "run", "workshop", "-o", "cali-fund", "--set", "cali-fund.sectors=pharma;cosmetics");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aSectorThatASettingNamesAndNobodyHasIsWarnedOf() {
    String set = "cali-fund.sectors=cosmetic;herbs;nutraceuticals";
    assertThat(program.run("run", "workshop", "-o", "cali-fund", "--set", set).err())
        .isEqualTo(
            """
            -o: warning: rules name the sector 'cosmetic', which no user has.
              Maybe 'cosmetics'?
            -o: warning: rules name the sector 'herbs', which no user has.
            """);
    // Words of the list that all know can be of nobody here.
    String listed = "cali-fund.sectors=cosmetics;laboratory-equipment";
    assertThat(program.run("run", "workshop", "-o", "cali-fund", "--set", listed).err()).isEmpty();
  }

  @Test
  void aListWithCommasIsRefused() {
    Program.Ended run =
        program.run(
            "run",
            "workshop",
            "-o",
            "cali-fund",
            "--set",
            "cali-fund.sectors=cosmetics,pharmaceuticals");
    assertThat(run.err())
        .isEqualTo(
            """
            --set: cali-fund.sectors is 'cosmetics,pharmaceuticals', but the items of a list are separated by ';'.
              Maybe 'cosmetics;pharmaceuticals'?
            """);
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void aValueOutsideItsRangeIsSaidOnceAndInRunJson() {
    Program.Ended run =
        program.run(
            "run",
            "workshop",
            "-o",
            "cali-fund:iusaf",
            "--set",
            "iusaf.iplc_share=0.5",
            "--out",
            "out");
    assertThat(run.err())
        .isEqualTo(
            """
            --set: warning: iusaf.iplc_share is 0.5 per cent; the range to try is 50 to 100.
              Maybe 50?
            """);
    assertThat(program.text("out/run.json"))
        .contains("\"iusaf.iplc_share is 0.5 per cent; the range to try is 50 to 100. Maybe 50?\"");
  }
}
