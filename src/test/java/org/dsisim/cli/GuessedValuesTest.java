package org.dsisim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is guessed where a value on the command line is none. */
class GuessedValuesTest {

  @TempDir static Path folder;

  private static Program program = Program.at(Path.of(""));

  @BeforeAll
  static void copies() {
    program = Program.keptIn(folder);
  }

  @Test
  void anAssumptionWithoutItsOwnerIsGuessed() {
    fails(
        """
        --set: 'sales_rate=1' is not OWNER.NAME=VALUE.
          Maybe cali-fund.profit_rate=0.5 or assumption.uptake=1.
        --set: 'uptake=0.5' is not OWNER.NAME=VALUE.
          Maybe 'assumption.uptake=0.5'?
        """,
        "run",
        "workshop",
        "-o",
        "cali-fund",
        "--set",
        "uptake=0.5",
        "--set",
        "sales_rate=1");
    fails(
        """
        --grid: 'uptake=0:1:0.5' is no grid.
          Maybe 'assumption.uptake=0:1:0.5'?
        """,
        "sweep",
        "workshop",
        "-o",
        "cali-fund",
        "--grid",
        "uptake=0:1:0.5");
  }

  @Test
  void aPortThatThereIsNotIsNotTakenForOneInUse() {
    fails(
        """
        --port: 99999 is no port: 0 to 65535.
          Maybe --port 8080, or --port 0, which takes a free one.
        """,
        "serve",
        "--port",
        "99999");
  }

  @Test
  void aTargetMoreExactThanACentIsNoAmount() {
    fails(
        """
        --target: to_share is '0.005', which is more exact than a cent: amounts come in whole cents.
          Maybe '0.01'?
        """,
        "solve",
        "workshop",
        "-o",
        "cali-fund",
        "--target",
        "to_share=0.005",
        "--vary",
        "cali-fund.sales_rate");
  }

  private static void fails(String said, String... arguments) {
    Program.Ended ended = program.run(arguments);
    assertThat(ended.err()).isEqualTo(said);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.code()).isEqualTo(2);
  }
}
