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

/** {@code sweep}: figures over a grid. */
class SweepTest {

  private static final List<String> ALONE = List.of("--allocate", "iusaf", "--fund", "1000000000");

  @TempDir static Path folder;

  private static Program program = Program.at(Path.of(""));

  @BeforeAll
  static void copies() {
    program = Program.keptIn(folder);
  }

  @Test
  void aFormulaAloneShowsEachPointOfASmallGrid() {
    String text =
        sweepsAlone(
            "--grid",
            "iusaf.terrestrial_share=2.5:3:0.5",
            "--grid",
            "iusaf.ocean_share=0,3",
            "--country",
            "KEN");
    assertThat(text)
        .contains("\nOVER 4 POINTS, 2026\n- iusaf.terrestrial_share: 2.5, 3\n")
        .containsPattern("\n1 +2\\.5 +0 +1>2>3>4>5>6 +0\\.0763268 +0\\.944597 +")
        .containsPattern("\n4 +3 +3 +1>2>3>6>5>4 +0\\.0866091 +0\\.929022 +")
        .containsPattern("\n1 +2\\.5 +0 +4\\.777 +337\\.9 +297\\.4 +6\\.281\n")
        .doesNotContain("Uptake");
    assertThat(text.lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void aLargeGridShowsItsEndsAndHowManyPointsKeepTheOrderOfBands() {
    String text =
        sweepsAlone(
            "--grid",
            "iusaf.terrestrial_share=0:10:2.5",
            "--grid",
            "iusaf.ocean_share=0:10:2",
            "--threads",
            "1");
    assertThat(text)
        .contains("\nOVER 30 POINTS, 2026\n")
        .containsPattern("\nspearman_to_baseline +0\\.\\d+ +10; 10 +1 +0; 0\n")
        .containsPattern("\n1>2>3>4>5>6 +\\d+\n");
    assertThat(text.lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void anOptionSaysThatUptakeIsHeld() {
    String text =
        sweeps(
            "workshop",
            "-o",
            "cali-fund",
            "--grid",
            "cali-fund.sales_rate=0.05:0.2:0.05",
            "--grid",
            "cali-fund.basis=lower,sales");
    assertThat(text)
        .contains("\nOVER 8 POINTS, 2024\n")
        .contains("\nUptake is held constant at what is assumed;");
    assertThat(sweeps("workshop", "-o", "cali-fund", "--grid", "assumption.uptake=0,0.5,1"))
        .doesNotContain("Uptake is held");
  }

  @Test
  void aRowIsWhatARunOfItsValuesGives() {
    String swept =
        row(
            sweeps(
                "workshop",
                "-o",
                "cali-fund",
                "--grid",
                "cali-fund.sales_rate=0.05,0.2",
                "--figures",
                "net_usd,KEN,payer:workshop-seeds",
                "--format",
                "csv"),
            "cali-fund,2024,0.2,");
    program.run(
        "run", "workshop", "-o", "cali-fund", "--set", "cali-fund.sales_rate=0.2", "--out", "r");
    String net = field(row(program.text("r/summary.csv"), "cali-fund,2024,to_share,"), 3);
    String kenya = field(row(program.text("r/countries.csv"), "cali-fund,2024,KEN,"), 6);
    String seeds = field(row(program.text("r/payers.csv"), "cali-fund,2024,workshop-seeds,"), 8);
    assertThat(swept).startsWith("cali-fund,2024,0.2," + net + "," + kenya + "," + seeds + ",");
  }

  private static String row(String table, String begin) {
    return table.lines().filter(line -> line.startsWith(begin)).findFirst().orElseThrow();
  }

  private static String field(String row, int place) {
    return row.split(",", -1)[place];
  }

  @Test
  void aPointWithoutAResultKeepsItsRowWithTheReason() {
    String csv =
        sweepsAlone("--grid", "iusaf.floor=0.5,0.75", "--figures", "gini,hhi", "--format", "csv");
    assertThat(csv.lines())
        .element(2)
        .isEqualTo(
            "iusaf,2026,0.75,,,'floor' of iusaf is infeasible: the floors of 142 eligible Parties"
                + " take 106.5 % of the fund.");
    assertThat(sweepsAlone("--grid", "iusaf.floor=0.5,0.75", "--figures", "gini"))
        .contains("\nOne point has no result:\n- 0.75: 'floor' of iusaf is infeasible:")
        .containsPattern("\n2 +0\\.75 +none\n");
    assertThat(
            sweeps(
                "workshop",
                "-o",
                "cali-fund",
                "--grid",
                "cali-fund.sales_rate=-1",
                "--figures",
                "owed",
                "--format",
                "csv"))
        .contains("\ncali-fund,2024,-1,,\"cali-fund.sales_rate is '-1', which is below zero.");
  }

  @Test
  void filesHoldAllPointsAndWhatWasTriedAsItIs() throws IOException {
    sweepsAlone("--grid", "iusaf.ocean_share=0:3:1.5", "--out", "runs/swept");
    JsonNode json = new ObjectMapper().readTree(program.text("runs/swept/run.json"));
    assertThat(json.get("kind").textValue()).isEqualTo("sweep");
    assertThat(json.get("grid").get(0).get("name").textValue()).isEqualTo("iusaf.ocean_share");
    assertThat(json.get("uptake_held_constant").booleanValue()).isFalse();
    assertThat(json.get("files").findValuesAsText("file"))
        .containsExactlyInAnyOrder("sweep.csv", "countries.csv", "summary.csv");
    String head = program.text("runs/swept/sweep.csv").lines().findFirst().orElseThrow();
    assertThat(head)
        .startsWith("option,year,iusaf.ocean_share,order_of_bands,")
        .contains(",gini,", ",receipt_largest,", ",received_ldc,", ",received_africa,")
        .endsWith(
            ",spearman_to_baseline,share_to_top_10,share_to_top_20,hhi,bands_out_of_order,"
                + "band1,band2,band3,band4,band5,band6,note");
    JsonNode alone =
        new ObjectMapper()
            .readTree(sweepsAlone("--grid", "iusaf.ocean_share=0:3:1.5", "--format", "json"));
    assertThat(alone.get("points")).hasSize(3);
  }

  @Test
  void aFolderOfAnotherKindIsLeftAlone() {
    sweepsAlone("--grid", "iusaf.ocean_share=0,3", "--figures", "gini", "--out", "runs/kind");
    Program.Ended ended =
        program.run("allocate", "iusaf", "--fund", "1000000000", "--out", "runs/kind");
    assertThat(ended.code()).isNotZero();
    assertThat(ended.err()).contains("runs/kind holds a sweep, which this would delete.");
  }

  @Test
  void allThatIsWrongIsSaidAtOnce() {
    refuses(
        """
        --figures: 'ginni' is no indicator, country, group or payer here.
          Maybe 'gini'?
        --grid: cali-fund has no parameter or assumption 'cali-fund.sale_rate'.
          Maybe 'cali-fund.sales_rate'?
        --grid: cali-fund.basis is 'loewr', which is not one of lower, higher, profit, sales.
          Maybe 'lower'?
        --grid: cali-fund.profit_rate is a number, and '0.5:1' is none.
          Maybe iusaf.ocean_share=0:10:0.5 from 0 to 10 in steps of 0.5, or iusaf.ocean_share=0,1.5,3.
        """,
        "workshop",
        "-o",
        "cali-fund",
        "--grid",
        "cali-fund.sale_rate=1:2:0.5",
        "--grid",
        "cali-fund.basis=loewr",
        "--grid",
        "cali-fund.profit_rate=0.5:1",
        "--figures",
        "ginni");
  }

  @Test
  void aGridThatIsNoneIsRefused() {
    refuses(
        """
        --grid: a grid of 100001 points has more than 100000.
          Maybe larger steps, or fewer parameters at a time.
        """,
        "workshop",
        "-o",
        "cali-fund",
        "--grid",
        "cali-fund.sales_rate=0:1:0.00001");
    refuses(
        """
        --grid: cali-fund.profit_rate: '1,2,1.0' has a value twice.
        --grid: cali-fund.sales_rate: '1:0:0.1' does not rise in steps above nought.
          Maybe iusaf.ocean_share=0:10:0.5 from 0 to 10 in steps of 0.5, or iusaf.ocean_share=0,1.5,3.
        """,
        "workshop",
        "-o",
        "cali-fund",
        "--grid",
        "cali-fund.sales_rate=1:0:0.1",
        "--grid",
        "cali-fund.profit_rate=1,2,1.0");
    refuses(
        """
        --grid: 'sales_rate' is no grid.
          Maybe iusaf.ocean_share=0:10:0.5 from 0 to 10 in steps of 0.5, or iusaf.ocean_share=0,1.5,3.
        """,
        "workshop",
        "-o",
        "cali-fund",
        "--grid",
        "sales_rate");
  }

  @Test
  void anOptionAndAFormulaAreNotMixed() {
    refuses(
        """
        --allocate: a formula alone is given out to a fund, without a scenario and an option.
          Maybe rd-leaders-2024 -o cali-fund, or --allocate iusaf --fund 1000000000.
        """,
        "workshop",
        "--allocate",
        "iusaf",
        "--grid",
        "iusaf.ocean_share=0,3");
    refuses(
        """
        SCENARIO: neither an option on a scenario nor a formula on a fund.
          Maybe rd-leaders-2024 -o cali-fund, or --allocate iusaf --fund 1000000000.
        """,
        "workshop",
        "--grid",
        "iusaf.ocean_share=0,3");
  }

  private static void refuses(String message, String... arguments) {
    Program.Ended ended = program.run(all(arguments));
    assertThat(ended.err()).isEqualTo(message);
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.out()).isEmpty();
  }

  private static String sweepsAlone(String... arguments) {
    List<String> both = new ArrayList<>(ALONE);
    both.addAll(List.of(arguments));
    return sweeps(both.toArray(String[]::new));
  }

  private static String sweeps(String... arguments) {
    Program.Ended ended = program.run(all(arguments));
    assertThat(ended.err()).isEmpty();
    assertThat(ended.code()).isZero();
    return ended.out();
  }

  private static String[] all(String... arguments) {
    List<String> all = new ArrayList<>(List.of("sweep"));
    all.addAll(List.of(arguments));
    return all.toArray(String[]::new);
  }
}
