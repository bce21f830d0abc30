package org.dsisim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code run --origins}: whose sequences are used where. */
class OriginsOnScreenTest {

  private static final Program PROGRAM = Program.at(Path.of(""));

  @Test
  void originsStandDownAndHomesAcross() {
    Program.Ended ended =
        PROGRAM.run("run", "workshop", "-o", "cali-fund", "--origins", "--country", "KEN");
    assertThat(ended.code()).isZero();
    String text = ended.out();
    assertThat(text)
        .contains("\nWHOSE SEQUENCES, USED WHERE, 2024\n")
        .containsPattern("\norigin +homes +sequences .*used at home\n")
        .containsPattern("\nKenya +2 +19 +12\\.00 +42\\.1 %\n")
        .containsPattern("\nunknown origin +\\d+ +22 ")
        .contains("sequences, from down,");
  }

  @Test
  void withoutTheSwitchNothingOfItIsSaid() {
    assertThat(PROGRAM.run("run", "workshop", "-o", "cali-fund").out())
        .doesNotContain("WHOSE SEQUENCES");
  }

  @Test
  void aScenarioWithoutUsesSaysSo() {
    assertThat(PROGRAM.run("run", "rd-leaders-2024", "-o", "cali-fund", "--origins").out())
        .endsWith("WHOSE SEQUENCES, USED WHERE, 2024\nThe scenario has no uses in this year.\n");
  }

  @Test
  void sixtyColumnsAreEnough() {
    Program.Ended ended = PROGRAM.runAt(60, "run", "use-portfolio", "-o", "cali-fund", "--origins");
    assertThat(ended.out().lines().filter(line -> line.length() > 60)).isEmpty();
  }
}
