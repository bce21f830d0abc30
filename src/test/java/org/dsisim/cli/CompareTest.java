package org.dsisim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dsisim.cli.output.Failures;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code compare}: options held against a baseline. */
class CompareTest {

  private static final String HIGHER = "cali-fund{basis=higher}";

  @TempDir static Path folder;

  private static Program program = Program.at(Path.of(""));

  @BeforeAll
  static void copies() {
    program = Program.keptIn(folder);
  }

  @Test
  void theScreenTellsWhoPaysAndWhoReceivesMore() {
    String text = compares("workshop", "-o", "cali-fund," + HIGHER, "--country", "KEN");
    assertThat(text)
        .contains("\n2 AGAINST 1, 2024: cali-fund{basis=higher}\n")
        .containsPattern("\nif followed +800\\.0 +[\\d,.]+ +\\+[\\d,.]+\n")
        .containsPattern("\nWHO PAYS MORE AND LESS, 2024: 2 against 1\n")
        .containsPattern("\nowe more +\\d+ ")
        .containsPattern(
            "\nWHO RECEIVES MORE AND LESS, 2024: 2 against 1\n146 countries receive more, USD 171,000 together\\.\nNo country receives less\\.\n")
        .containsPattern("\nKenya +[\\d,.]+ +[\\d,.]+ +\\+[\\d,.]+ +\\+[\\d,.]+ +")
        .containsPattern("\n- Kenya \\+1\\d\\.\\d\\d\n")
        .contains("set: cali-fund.basis = higher (by -o; the table has lower)");
    assertThat(text.lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void theBaselineStandsFirstWhereverItIsNamed() {
    String named = compares("workshop", "-o", HIGHER, "--baseline", "cali-fund");
    assertThat(named).isEqualTo(compares("workshop", "-o", "cali-fund," + HIGHER));
    assertThat(compares("workshop", "-o", HIGHER + ",cali-fund", "--baseline", "cali-fund"))
        .isEqualTo(named);
  }

  @Test
  void filesHoldTheRunAndEachDifference() throws IOException {
    compares("workshop", "-o", "cali-fund," + HIGHER, "--out", "runs/compared");
    JsonNode json = new ObjectMapper().readTree(program.text("runs/compared/run.json"));
    assertThat(json.get("kind").textValue()).isEqualTo("comparison");
    assertThat(json.get("compared_with").textValue()).isEqualTo("cali-fund");
    assertThat(json.get("files").findValuesAsText("file"))
        .contains("comparison.csv", "payers.csv", "countries.csv", "summary.csv");
    List<String> rows = program.text("runs/compared/comparison.csv").lines().toList();
    assertThat(rows.get(0))
        .isEqualTo(
            "baseline,option,year,whose_kind,whose,quantity,unit,before,after,difference,note");
    String kenya = row(rows, ",party,KEN,from_the_fund,USD,");
    for (String option : List.of("cali-fund", HIGHER)) {
      // The amounts are those of the run beside it, and so of the command run.
      assertThat(kenya).contains("," + amount(option, "KEN"));
    }
    assertThat(row(rows, ",total,all,owed,USD,")).contains(",800000.00,");
    assertThat(row(rows, ",turn,more,payers,count,")).contains(",,,3,");
    String islands = row(rows, ",group,sids,per_head,USD,");
    assertThat(islands).contains("without COK, NIU: people unknown");
    assertThat(islands.split(",", -1)[7]).matches("0\\.\\d+");
    assertThat(rows).anyMatch(row -> row.contains(",payer,workshop-seeds,owed,USD,"));
    assertThat(rows).noneMatch(row -> row.contains(",turn,more,owed,USD,0.00,0.00,"));
  }

  private static String row(List<String> rows, String part) {
    return rows.stream().filter(row -> row.contains(part)).findFirst().orElseThrow();
  }

  private static String amount(String option, String code) {
    return program
        .text("runs/compared/countries.csv")
        .lines()
        .filter(line -> line.startsWith(option + ",2024," + code + ","))
        .map(line -> line.split(",", -1)[6])
        .findFirst()
        .orElseThrow();
  }

  @Test
  void csvAndJsonOnStandardOutputAreTheSameRows() throws IOException {
    String csv = compares("workshop", "-o", "cali-fund," + HIGHER, "--format", "csv");
    JsonNode json =
        new ObjectMapper()
            .readTree(compares("workshop", "-o", "cali-fund," + HIGHER, "--format", "json"));
    assertThat(csv.lines().count()).isEqualTo(json.get("comparison").size() + 1L);
    assertThat(csv).doesNotContain(",payer,");
    assertThat(compares("workshop", "-o", "cali-fund," + HIGHER, "--format", "csv", "--names"))
        .contains(",payer,workshop-seeds,owed,USD,");
  }

  @Test
  void differentBasesAreSaidAndTheUnknownIsNoZero() {
    String text = compares("use-portfolio", "-o", "cali-fund:iusaf,bilateral-contracts");
    assertThat(text)
        .containsPattern("\nSIDS +0 +39 +3\\.620 +0\\.0434 +-3\\.577 +-49,610\n")
        .contains("without\nCook Islands, Niue, whose number of people is not in the tables.")
        .contains("\nAmounts on different bases stand beside each other and make no ranking.\n")
        .containsPattern("\nnobody can tell +3 +0\\+ +0\\.220\\+ +not known\n")
        .contains("+: or more; of 3 payers nobody can tell how much,");
  }

  @Test
  void partiesThatEnterAndLeaveAreNamed() {
    String text =
        compares("workshop", "-o", "cali-fund:iusaf,cali-fund:iusaf{eligibility=all-parties}");
    assertThat(text).containsPattern("\nEligible for the fund under 2 alone: Andorra, ");
  }

  @Test
  void oneOptionIsHeldAgainstNothing() {
    refuses(
        """
        -o: 'cali-fund' is one option, and is held against nothing.
          Maybe -o A,B, or -o B --baseline A.
        """,
        2,
        "workshop",
        "-o",
        "cali-fund,cali-fund");
  }

  @Test
  void aBraceThatIsNotClosedIsToldAndNotTakenForOneOption() {
    refuses(
        """
        -o: 'cali-fund{sales_rate=0.2,cali-fund:gdp' has a brace or a quote that is not closed.
        """,
        Failures.WRONG_USAGE,
        "workshop",
        "-o",
        "cali-fund{sales_rate=0.2,cali-fund:gdp");
  }

  @Test
  void aBaselineThatCannotBeComputedIsRefused() {
    Program.Ended ended =
        program.run(
            "compare", "rd-leaders-2024", "-o", "cali-fund", "--baseline", "bilateral-contracts");
    assertThat(ended.err())
        .contains(
            "scenarios/rd-leaders-2024: the baseline bilateral-contracts is not computable here:"
                + " needs uses.csv");
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.out()).isEmpty();
  }

  @Test
  void aFolderOfARunIsLeftAlone() {
    assertThat(program.run("run", "workshop", "-o", "cali-fund", "--out", "runs/run").code())
        .isZero();
    Program.Ended ended =
        program.run("compare", "workshop", "-o", "cali-fund," + HIGHER, "--out", "runs/run");
    assertThat(ended.code()).isNotZero();
    assertThat(ended.err()).contains("a run");
    assertThat(program.text("runs/run/run.json")).contains("\"kind\" : \"run\"");
  }

  private static void refuses(String message, int code, String... arguments) {
    Program.Ended ended = program.run(all(arguments));
    assertThat(ended.err()).isEqualTo(message);
    assertThat(ended.code()).isEqualTo(code);
    assertThat(ended.out()).isEmpty();
  }

  private static String compares(String... arguments) {
    Program.Ended ended = program.run(all(arguments));
    assertThat(ended.err()).isEmpty();
    assertThat(ended.code()).isZero();
    return ended.out();
  }

  private static String[] all(String... arguments) {
    List<String> all = new ArrayList<>(List.of("compare"));
    all.addAll(List.of(arguments));
    return all.toArray(String[]::new);
  }
}
