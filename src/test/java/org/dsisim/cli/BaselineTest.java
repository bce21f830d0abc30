package org.dsisim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code run --baseline}: the formula that orders of Parties are held against. */
class BaselineTest {

  @TempDir static Path folder;

  private static Program program = Program.at(Path.of(""));

  @BeforeAll
  static void copies() {
    program = Program.keptIn(folder);
  }

  @Test
  void filesHoldTheOrderAgainstTheUsualFormulaAndNameIt() throws IOException {
    runs("-o", "cali-fund:gdp", "--out", "runs/usual");
    assertThat(spearman("runs/usual"))
        .singleElement()
        .asString()
        .contains(",number,against iusaf@pure; over ");
    JsonNode json = json("runs/usual");
    assertThat(json.get("baseline").textValue()).isEqualTo("iusaf@pure");
    // Its files decide a figure, so they are among the inputs.
    assertThat(json.get("inputs").findValuesAsText("file"))
        .contains("rules/distribution/iusaf/weights.drl", "rules/distribution/gdp/weights.drl");
  }

  @Test
  void anotherFormulaTakesItsPlaceWithItsCaveat() throws IOException {
    runs("-o", "cali-fund:gdp", "--baseline", "geographic-origin", "--out", "runs/origin");
    assertThat(spearman("runs/origin"))
        .singleElement()
        .asString()
        .contains("against geographic-origin; over ")
        .contains("; geographic-origin: GBIF records, not sequences.");
    assertThat(json("runs/origin").get("inputs").findValuesAsText("file"))
        .doesNotContain("rules/distribution/iusaf/weights.drl");
  }

  @Test
  void theScreenShowsTheOrderWhereItIsAskedFor() {
    assertThat(runs("-o", "cali-fund:gdp", "--baseline", "gdp"))
        .containsPattern("\norder of Parties against gdp \\(1: the same order\\) +1\\.000\n");
    assertThat(runs("-o", "cali-fund:gdp", "--baseline", "gef-star"))
        .containsPattern("\norder of Parties against gef-star .* none to compare\n");
    assertThat(runs("-o", "cali-fund:gdp"))
        .contains("\nIN A FEW FIGURES, 2024\n")
        .doesNotContain("order of Parties");
  }

  @Test
  void aFormulaThatThereIsNotOrThatLacksItsDataIsRefused() {
    refuses(
        """
        --baseline: 'equl' is not an allocation formula.
          Maybe 'equal'?
        """,
        2,
        "equl");
    refuses(
        """
        --baseline: 'stric' is not a preset of iusaf.
          Maybe 'strict'?
        """,
        2,
        "iusaf@stric");
    refuses(
        "scenarios/rd-leaders-2024: the baseline provider is not computable here: needs uses.csv.\n",
        1,
        "provider");
  }

  @Test
  void withoutTheUsualFormulaTheOrderIsLeftOut(@TempDir Path other) {
    Program own = Program.copiedTo(other);
    own.replace("rules/distribution/iusaf/option.yaml", "  pure:", "  plain:");
    Program.Ended ended = own.run("run", "workshop", "-o", "cali-fund:gdp", "--format", "csv");
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out()).contains(",gini,").doesNotContain("spearman_to_baseline");
  }

  private static void refuses(String message, int code, String baseline) {
    Program.Ended ended =
        program.run("run", "rd-leaders-2024", "-o", "none:equal", "--baseline", baseline);
    assertThat(ended.err()).isEqualTo(message);
    assertThat(ended.code()).isEqualTo(code);
    assertThat(ended.out()).isEmpty();
  }

  private static String runs(String... arguments) {
    String[] all = new String[arguments.length + 2];
    all[0] = "run";
    all[1] = "workshop";
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    Program.Ended ended = program.run(all);
    assertThat(ended.err()).isEmpty();
    assertThat(ended.code()).isZero();
    return ended.out();
  }

  private static List<String> spearman(String run) {
    return program
        .text(run + "/summary.csv")
        .lines()
        .filter(line -> line.contains("spearman"))
        .toList();
  }

  private static JsonNode json(String run) throws IOException {
    return new ObjectMapper().readTree(program.text(run + "/run.json"));
  }
}
