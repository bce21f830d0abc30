package org.dsisim.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A single table in the place of a scenario's folder, as people bring it. */
class OneTableTest {

  private static final String TABLE = "scenarios/one-table.csv";

  @TempDir Path folder;

  private Program program = Program.at(Path.of(""));

  @BeforeEach
  void copies() {
    program = Program.copiedTo(folder);
  }

  @Test
  void theSameFiguresComeOutAsFromAFolder() {
    program.write("leaders.csv", program.text("scenarios/rd-leaders-2024/users.csv"));
    // A table has the program's assumptions and a folder its own, which differ in this one.
    String same = "assumption.administration_share=0.01";
    String options = "cali-fund,cali-fund:gdp,fixed-sum,membership,party-assessed";
    runs("run", "leaders.csv", "-o", options, "--set", same, "--out", "single");
    runs("run", "rd-leaders-2024", "-o", options, "--set", same, "--out", "whole");
    for (String file : List.of("flows.csv", "payers.csv", "countries.csv", "summary.csv")) {
      assertThat(program.text("single/" + file)).isEqualTo(program.text("whole/" + file));
    }
  }

  @Test
  void theOutputSaysWhatWasAssumed() throws IOException {
    String out = runs("run", TABLE, "-o", "cali-fund", "--names", "--out", "single").out();
    assertThat(out)
        .contains("\nScenario  one-table: one-table.csv\n")
        .contains("\nGaronne Cosmetics (invented) ")
        .contains("\n- assumption.uptake = 0.25 (Makowska-Curran, LSE Grantham Institute (2026)")
        .contains("\n- The assumptions are the program's defaults\n")
        .contains(
            "\n- one-table.csv. A single table, which does not state its source and licence.");
    JsonNode json = new ObjectMapper().readTree(program.text("single/run.json"));
    List<String> inputs = new ArrayList<>();
    json.get("inputs").forEach(input -> inputs.add(input.get("file").textValue()));
    assertThat(inputs)
        .filteredOn(input -> !input.startsWith("rules/"))
        .containsExactly(
            TABLE,
            "scenarios/reference/assumptions.csv",
            "scenarios/reference/countries.csv",
            "scenarios/reference/country-words.csv",
            "scenarios/reference/databases.csv",
            "scenarios/reference/law.csv",
            "scenarios/reference/pending.csv",
            "scenarios/reference/receipts.csv",
            "scenarios/reference/status.csv");
    assertThat(program.text("single/run.json")).doesNotContain(folder.toString());
    assertThat(json.at("/options/0/years/0/parameters_in_force").findValuesAsText("from"))
        .contains("scenarios/reference/assumptions.csv:2");
    assertThat(runs("run", TABLE, "-o", "cali-fund", "--set", "assumption.uptake=1").out())
        .contains("\nWhich part is paid is assumed and no forecast: uptake 1.\n");
  }

  @Test
  void anyFolderAnyNameAndTheHabitsOfSpreadsheets() {
    String figures = runs("run", TABLE, "-o", "cali-fund", "--format", "csv").out();
    String spreadsheet =
        "\uFEFF"
            + program
                .text(TABLE)
                .replace(',', ';')
                .replace("60000000", "60000000,00")
                .replace("\n", "\r\n");
    program.write("my desk/Our users.CSV", spreadsheet);
    Path desk = folder.resolve("my desk");
    Program.Ended ended =
        program.runFrom(
            desk, 80, "run", "Our users.CSV", "-o", "cali-fund", "--format", "csv", "--out", "o t");
    assertThat(ended.out()).isEqualTo(figures);
    assertThat(ended.err())
        .isEqualTo(
            """
            Our users.CSV: note: begins with a byte-order mark, which was skipped.
            Our users.CSV:1: note: columns are separated by semicolons; read as such.
            Our users.CSV:2: note: sales_usd: decimal commas were read as points, 60000000,00 read as 60000000.00.
            """);
    assertThat(program.text("my desk/o t/run.json")).contains("\"title\" : \"Our users.CSV\"");
    Program.Ended absolute =
        program.run("run", desk.resolve("Our users.CSV").toString(), "-o", "ALL", "--out", "abs");
    assertThat(absolute.code()).isZero();
    Program.Ended checked = program.runFrom(desk, 80, "check", "Our users.CSV");
    assertThat(checked.out()).isEqualTo("Checked Our users.CSV: no problems.\n");
    assertThat(checked.code()).isZero();
  }

  @Test
  void faultsAreReportedWithTheTablesOwnLinesAndColumns() {
    program.write("mine.csv", program.text(TABLE).replace("KEN:8|BRA:2", "KEN:8|BR"));
    String message =
        """
        mine.csv:2: use_origins has 'BR', which is not COUNTRY:NUMBER.
          Maybe KEN:3|BRA:1|UNKNOWN:1: parts separated by a vertical bar.
        """;
    fails(1, message, "run", "mine.csv", "-o", "cali-fund", "--out", "single");
    assertThat(program.holds("single")).isFalse();
    Program.Ended checked = program.run("check", "mine.csv");
    assertThat(checked.err()).isEqualTo(message);
    assertThat(checked.out()).isEqualTo("Checked mine.csv: 1 error, 0 warnings.\n");
    assertThat(checked.code()).isEqualTo(1);
    program.write("mine.csv", "id,name,type,sector,home,year\na,A,ngo,cosmetics,KEN,2024\n");
    fails(
        1,
        "mine.csv: cali-fund is not computable here: needs the column sales_usd and the column"
            + " profit_usd.\n",
        "run",
        "mine.csv",
        "-o",
        "cali-fund");
  }

  @Test
  void filesThatAreNoTableAreRefused() {
    for (String name : List.of("mine.xls", "Mine.ODS")) {
      program.write(name, "PK");
      String reason =
          ": '"
              + name
              + "' is a spreadsheet's own format, which is not read.\n"
              + "  Maybe save it as .xlsx or .csv, one row for each user and year.\n";
      fails(2, "SCENARIO" + reason, "run", name, "-o", "none");
      fails(2, "PATH" + reason, "check", name);
    }
    fails(2, "SCENARIO: there is no file 'mine.cvs.csv'.\n", "run", "mine.cvs.csv", "-o", "none");
    fails(
        2,
        "SCENARIO: there is no file 'min.xls'.\n  Maybe 'mine.xls'?\n",
        "run",
        "min.xls",
        "-o",
        "none");
    program.write("notes.txt", "");
    fails(
        2,
        """
        PATH: 'notes.txt' is a file, neither a folder nor a table that ends in .csv or .xlsx.
          Maybe its folder?
        """,
        "check",
        "notes.txt");
    fails(
        2,
        """
        PATH: 'scenarios/workshop/users.csv' is a file, not the folder of a scenario.
          Maybe its folder?
        """,
        "check",
        "scenarios/workshop/users.csv");
    program.write("disguised.csv", "PK\0\0");
    fails(
        1,
        """
        disguised.csv: does not look like a table: it is not text.
          Maybe an Excel workbook: let its name end in .xlsx, or save the sheet as "CSV UTF-8".
        """,
        "run",
        "disguised.csv",
        "-o",
        "none");
  }

  @Test
  void aPipeIsNotWaitedFor() throws Exception {
    Path pipe = program.home().resolve("pipe.csv");
    assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    String reason = ": 'pipe.csv' is not a regular file, so it is not read.\n";
    fails(2, "SCENARIO" + reason, "run", "pipe.csv", "-o", "none");
    fails(2, "PATH" + reason, "check", "pipe.csv");
  }

  @Test
  void theDefaultsAreCheckedWithEverythingElse() {
    program.replace("scenarios/reference/assumptions.csv", "uptake,0.25,", "uptake,25,");
    String message =
        """
        scenarios/reference/assumptions.csv:2: uptake is '25', which is not a share between 0 and 1.
          Maybe 0.25.
        """;
    assertThat(program.run("check").err()).contains(message);
    fails(1, message, "run", TABLE, "-o", "cali-fund");
  }

  @Test
  void theExampleOfThePageRuns() throws IOException {
    String page = Files.readString(Path.of("scenarios/README.md"));
    String begin = "```csv\n";
    int from = page.indexOf(begin) + begin.length();
    program.write("mine.csv", page.substring(from, page.indexOf("```", from)));
    assertThat(runs("check", "mine.csv").out()).isEqualTo("Checked mine.csv: no problems.\n");
    assertThat(runs("run", "mine.csv", "-o", "cali-fund").out())
        .containsPattern("\ncontributions +0 +110.0 +440.0\n");
  }

  private Program.Ended runs(String... arguments) {
    Program.Ended ended = program.run(arguments);
    assertThat(ended.err()).isEmpty();
    assertThat(ended.code()).isZero();
    return ended;
  }

  private void fails(int code, String message, String... arguments) {
    Program.Ended ended = program.run(arguments);
    assertThat(ended.err()).isEqualTo(message);
    assertThat(ended.code()).isEqualTo(code);
  }
}
