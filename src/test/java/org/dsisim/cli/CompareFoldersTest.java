package org.dsisim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.dsisim.cli.output.Failures;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code compare --runs}: the results of two folders, as they stand there. */
class CompareFoldersTest {

  @TempDir static Path folder;

  private static Program program = Program.at(Path.of(""));

  @BeforeAll
  static void runs() {
    program = Program.keptIn(folder);
    made("lower", "cali-fund");
    made("higher", "cali-fund{basis=higher}");
    made("both", "cali-fund,bilateral");
  }

  private static void made(String name, String option) {
    Program.Ended ended = program.run("run", "workshop", "-o", option, "--out", "runs/" + name);
    assertThat(ended.code()).as(ended.err()).isZero();
  }

  private static String compared(String... more) {
    String[] arguments = new String[more.length + 1];
    arguments[0] = "compare";
    System.arraycopy(more, 0, arguments, 1, more.length);
    Program.Ended ended = program.run(arguments);
    assertThat(ended.code()).as(ended.err()).isZero();
    return ended.out();
  }

  @Test
  void eachFigureIsThatOfItsFolderAndTheOneOptionOfEachIsComparedWithTheOther() {
    String text = compared("--runs", "runs/lower,runs/higher");
    assertThat(text)
        .startsWith("1: run workshop -o cali-fund (version development, commit")
        .contains("\nBoth were made from the same files.\n")
        .containsPattern("\nowed, 2024 +800\\.0 +[\\d,.]+ +\\+[\\d,.]+\n")
        .contains("\nPAYERS\nOf ")
        .doesNotContain("lumaria-medicines");
    assertThat(compared("runs/lower", "runs/higher")).isEqualTo(text);
    assertThat(compared("--runs", "runs/lower,runs/higher", "--names"))
        .containsPattern("\nlumaria-medicines, owed_usd, 2024 +");
    assertThat(text.lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void whatIsEqualIsSaidToBe() {
    assertThat(compared("--runs", "runs/lower,runs/lower"))
        .containsPattern("\nAll \\d+ figures are the same\\.\n");
  }

  @Test
  void optionsOfTheSameNameAreComparedAndOthersAreToldToBeOfOneFolderAlone() {
    String csv = compared("--runs", "runs/lower,runs/both", "--format", "csv");
    assertThat(csv.lines())
        .noneMatch(line -> line.startsWith("summary.csv,cali-fund,"))
        .anyMatch(
            line ->
                line.startsWith("summary.csv,bilateral,2024,,owed,USD,,")
                    && line.endsWith(",,in the second folder alone"));
  }

  @Test
  void tablesAndDocumentsHoldTheExactDifferences() throws IOException {
    String csv = compared("--runs", "runs/lower,runs/higher", "--format", "csv");
    assertThat(csv)
        .startsWith("table,option,year,whose,quantity,unit,before,after,difference,note\n")
        .contains("\npayers.csv,cali-fund,2024,lumaria-medicines,owed_usd,USD,400000,1000000,");
    JsonNode json =
        new ObjectMapper()
            .readTree(compared("--runs", "runs/lower,runs/higher", "--format", "json"));
    assertThat(json.get("differences").size()).isEqualTo((int) csv.lines().count() - 1);
    assertThat(json.at("/second/command/3").asText()).isEqualTo("cali-fund{basis=higher}");
  }

  @Test
  void changedInputsAreNamed() {
    String table = "scenarios/workshop/assumptions.csv";
    String before = program.text(table);
    program.replace(table, "uptake,0.25,share", "uptake,0.5,share");
    made("more", "cali-fund");
    program.write(table, before);
    assertThat(compared("--runs", "runs/lower,runs/more"))
        .contains("\nWHAT WAS READ\n- scenarios/workshop/assumptions.csv differs\n");
  }

  @Test
  void whatDiffersGoesIntoAFolderThatCanBeVerified() throws IOException {
    compared("--runs", "runs/lower,runs/higher", "--out", "runs/differ", "--workbook");
    assertThat(program.names("runs/differ"))
        .containsExactlyInAnyOrder("differences.csv", "report.xlsx", "run.json");
    assertThat(program.text("runs/differ/differences.csv"))
        .isEqualTo(compared("--runs", "runs/lower,runs/higher", "--format", "csv"));
    JsonNode json = new ObjectMapper().readTree(program.text("runs/differ/run.json"));
    assertThat(json.get("kind").textValue()).isEqualTo("differences");
    assertThat(json.get("inputs").findValuesAsText("file"))
        .contains("runs/lower/run.json", "runs/higher/payers.csv");
    assertThat(json.get("first").get("command").get(0).textValue()).isEqualTo("run");
    Program.Ended verified = program.run("verify", "runs/differ");
    assertThat(verified.code()).as(verified.out() + verified.err()).isZero();
  }

  @Test
  void whatCannotBeComparedIsRefused() {
    assertThat(program.run("compare", "--runs", "runs/lower,rules").err())
        .isEqualTo(
            "DIR: there is no run.json of ours in 'rules'.\n  Maybe a folder that --out has written.\n");
    assertThat(program.run("compare", "--runs", "runs/lower").err())
        .isEqualTo(
            """
            --runs: two folders are compared by themselves, without a scenario and options.
              Maybe compare --runs runs/before,runs/after.
            """);
    assertThat(
            program
                .run(
                    "compare",
                    "--runs",
                    "runs/lower,runs/higher",
                    "--out",
                    "runs/drawn",
                    "--charts")
                .err())
        .isEqualTo("--charts: what differs between two folders has no pictures.\n");
    assertThat(
            program.run("compare", "--runs", "runs/lower,runs/higher", "--out", "runs/both").err())
        .contains("runs/both holds a run, which this would delete.");
    assertThat(program.run("compare", "workshop").err())
        .isEqualTo(
            """
            compare: a scenario and options are missing, or two folders of results.
              Maybe compare workshop -o A,B, or compare --runs runs/before,runs/after.
            """);
    assertThat(program.run("compare").code()).isEqualTo(Failures.WRONG_USAGE);
  }
}
