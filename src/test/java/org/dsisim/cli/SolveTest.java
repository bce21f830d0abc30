package org.dsisim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code solve}: the value of a parameter that brings what is asked for. */
class SolveTest {

  private static final String[] MILLIONS = {
    "rd-leaders-2024",
    "-o",
    "cali-fund",
    "--target",
    "net_usd=200000000",
    "--vary",
    "cali-fund.sales_rate"
  };

  @TempDir static Path folder;

  private static Program program = Program.at(Path.of(""));

  @BeforeAll
  static void copies() {
    program = Program.keptIn(folder);
  }

  @Test
  void twoHundredMillionNetHaveARate() {
    String text = solves(MILLIONS);
    assertThat(text)
        .contains(
            "\nLOOKING FOR cali-fund.sales_rate, 2024\n"
                + "Asked for: to_share is to be USD 200,000,000.00.\n"
                + "Looked at: 0.05 per cent to 0.2 per cent, which the table names as worth"
                + " trying.\n"
                + "The value is 0.050521206088 per cent.\n")
        .containsPattern("\nthe value +0\\.050521206088 +200,000,000\\.00 +0\\.00\n")
        .containsPattern(
            "\nwith the digits of the text +0\\.05 +197,971,347\\.65 +-2,028,652\\.35\n")
        .containsPattern("\nas it is +0\\.1 +384,083,312\\.83 +\\+184,083,312\\.83\n")
        .contains("\nUptake is held constant at what is assumed;");
    assertThat(text.lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void whatTheDigitsBringIsWhatARunGives() {
    program.run(
        "run",
        "rd-leaders-2024",
        "-o",
        "cali-fund",
        "--set",
        "cali-fund.sales_rate=0.050521206088",
        "--out",
        "r");
    assertThat(program.text("r/summary.csv")).contains("cali-fund,2024,to_share,200000000.00,USD");
  }

  @Test
  void theOrderOfBandsBreaksWhereAPartyOfTheSixthHasAsMuchAsOneOfTheFifth() {
    // P. Oldham, Cali Fund Allocation Model (2026): 2.95 at an ocean share of 3, 3.04 at none.
    assertThat(breaks("3")).contains("\nThe value is 2.9485464347 per cent, to its last digit.");
    assertThat(breaks("0"))
        .contains(
            "\nLooked at: 0 per cent to 15 per cent, which the table names as worth trying.\n",
            "\nThe value is 3.0397385924 per cent, to its last digit.\n")
        .containsPattern("\nwith the digits of the text +3 +0\\.005831868 +0\\.005805863 ")
        .doesNotContain("Uptake");
  }

  private static String breaks(String oceanShare) {
    return solves(
        "--allocate",
        "iusaf",
        "--fund",
        "1000000000",
        "--vary",
        "iusaf.terrestrial_share",
        "--set",
        "iusaf.ocean_share=" + oceanShare,
        "--balance",
        "band5=band6");
  }

  @Test
  void aTargetThatCannotBeMetHasANearest() {
    String text =
        solves(
            "rd-leaders-2024",
            "-o",
            "cali-fund",
            "--target",
            "net_usd=5000000000",
            "--vary",
            "cali-fund.sales_rate");
    assertThat(text)
        .contains("\nNo value of this range brings it. The nearest that was found:\n")
        .contains("\nLooked at: 0 per cent to 100 per cent, all that the unit allows.\n")
        .doesNotContain("The value is ");
    assertThat(text.lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void whatTheRangeOfTheTableDoesNotBringIsLookedForInAllThatTheUnitAllows() {
    assertThat(
            solves(
                "rd-leaders-2024",
                "-o",
                "cali-fund",
                "--target",
                "net_usd=700000000",
                "--vary",
                "cali-fund.sales_rate"))
        .containsSubsequence(
            """

            Looked at: 0.05 per cent to 0.2 per cent, which the table names as worth trying.
            No value of this range brings it. The nearest that was found:
            """,
            "\nnearest                  0.2  668,607,792.44  -31,392,207.56\n",
            """

            Looked at: 0 per cent to 100 per cent, all that the unit allows.
            The value is 0.222862557 per cent, to its last digit.
            """);
  }

  @Test
  void anAmountIsLookedForAThousandTimesAsFarWhereItsRangeHasNoAnswer() {
    assertThat(
            solves(
                "rd-leaders-2024",
                "-o",
                "cali-fund",
                "--target",
                "net_usd=100000000",
                "--vary",
                "cali-fund.sales_threshold"))
        .contains("\nNo value of this range brings it. The nearest that was found:\n")
        .contains("\nLooked at: USD 0 to USD 100,000,000,000, a thousand times as far.\n")
        .contains(
            "\nNo value brings it: the figure jumps over it between USD 63,124,602,899 and USD\n");
  }

  @Test
  void aCountHasNothingBetweenItsValues() {
    assertThat(
            solves(
                "rd-leaders-2024",
                "-o",
                "cali-fund",
                "--target",
                "net_usd=383000000",
                "--vary",
                "cali-fund.thresholds_to_exceed"))
        .contains("jumps over it between 2 (a count) and 3 (a")
        .containsPattern("\nbefore the jump +2 +384,083,312\\.83 +")
        .containsPattern("\nbehind the jump +3 +0\\.00 +")
        .contains("\nAll 3 values of the range were tried:");
  }

  @Test
  void uptakeItselfCanBeLookedForAndIsThenNotHeld() {
    assertThat(
            solves(
                "rd-leaders-2024",
                "-o",
                "cali-fund",
                "--target",
                "KEN=3000000",
                "--vary",
                "assumption.uptake"))
        .contains("\nThe value is 0.31234345554 (a share of one).\n")
        .doesNotContain("Uptake is held");
  }

  @Test
  void twoCountriesCanBeBalanced() {
    assertThat(
            solves(
                "rd-leaders-2024",
                "-o",
                "cali-fund",
                "--balance",
                "KEN=BRA",
                "--vary",
                "iusaf.terrestrial_share"))
        .containsPattern("\nthe value +1\\.9614046415 +2,410,050\\.15 +2,410,050\\.15 +0\\.00\n");
  }

  @Test
  void filesHoldEveryValueThatIsSpokenOf() throws IOException {
    List<String> out = new ArrayList<>(List.of(MILLIONS));
    out.addAll(List.of("--out", "runs/solved"));
    solves(out.toArray(String[]::new));
    JsonNode json = new ObjectMapper().readTree(program.text("runs/solved/run.json"));
    assertThat(json.get("kind").textValue()).isEqualTo("solution");
    assertThat(json.get("question").get("uptake_held_constant").booleanValue()).isTrue();
    assertThat(json.get("looked_over").get("ends").textValue()).isEqualTo("table");
    assertThat(json.get("looked_over").get("solutions").intValue()).isEqualTo(1);
    List<String> rows = program.text("runs/solved/solution.csv").lines().toList();
    assertThat(rows.get(0))
        .isEqualTo(
            "option,year,part,solution,parameter,value,unit,figure,brings,wanted,wanted_value,"
                + "difference,figure_unit,note");
    assertThat(rows.get(1))
        .startsWith(
            "cali-fund,2024,solution,1,cali-fund.sales_rate,0.050521206088,percent,to_share,"
                + "200000000.00,,200000000.00,0.00,USD,Uptake is held constant");
    assertThat(rows).anyMatch(row -> row.startsWith("cali-fund,2024,text,1,"));
    assertThat(rows).filteredOn(row -> row.startsWith("cali-fund,2024,curve,,")).hasSize(9);
    List<String> asJson = new ArrayList<>(List.of(MILLIONS));
    asJson.addAll(List.of("--format", "json"));
    assertThat(new ObjectMapper().readTree(solves(asJson.toArray(String[]::new))).get("values"))
        .hasSize(rows.size() - 1);
  }

  @Test
  void whatCannotBeAskedIsRefused() {
    refuses(
        """
        --target: what is asked for is one of --target and --balance.
          Maybe --target net_usd=200000000, or --balance KEN=BRA.
        """,
        "--vary",
        "cali-fund.sales_rate");
    refuses(
        """
        --target: 'KEN' names no figure with its value.
          Maybe net_usd=200000000.
        --vary: cali-fund.basis is no number but a choice: there is nothing between its values.
          Maybe sweep: --grid cali-fund.basis=A,B with its values.
        """,
        "--vary",
        "cali-fund.basis",
        "--target",
        "KEN");
    refuses(
        """
        --balance: KEN is in USD, and gini in number.
        """,
        "--vary",
        "cali-fund.sales_rate",
        "--balance",
        "KEN=gini");
    refuses(
        """
        --balance: KEN is always equal to itself.
        """,
        "--vary",
        "cali-fund.sales_rate",
        "--balance",
        "KEN=Kenya");
    refuses(
        """
        --balance: 'KEN' names no two figures.
          Maybe KEN=BRA or band5=band6.
        """,
        "--vary",
        "cali-fund.sales_rate",
        "--balance",
        "KEN");
    refuses(
        """
        --from: from 0.3 to 0.1 there are no two values.
        """,
        "--vary",
        "cali-fund.sales_rate",
        "--target",
        "KEN=1000",
        "--from",
        "0.3",
        "--to",
        "0.1");
  }

  private static void refuses(String message, String... arguments) {
    List<String> all = new ArrayList<>(List.of("solve", "workshop", "-o", "cali-fund"));
    all.addAll(List.of(arguments));
    Program.Ended ended = program.run(all.toArray(String[]::new));
    assertThat(ended.err()).isEqualTo(message);
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.out()).isEmpty();
  }

  private static String solves(String... arguments) {
    List<String> all = new ArrayList<>(List.of("solve"));
    all.addAll(List.of(arguments));
    Program.Ended ended = program.run(all.toArray(String[]::new));
    assertThat(ended.err()).isEmpty();
    assertThat(ended.code()).isZero();
    return ended.out();
  }
}
