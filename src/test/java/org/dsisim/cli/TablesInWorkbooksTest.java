package org.dsisim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.dsisim.table.spreadsheet.Sheets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks in the place of the tables of a scenario. */
class TablesInWorkbooksTest {

  private static final List<String> TABLES =
      List.of("users", "uses", "countries", "cooperation", "assumptions");

  @TempDir private static Path folder;

  private static Program program;

  @BeforeAll
  static void makesAScenarioOfWorkbooks() throws IOException {
    program = Program.keptIn(folder);
    Path scenarios = program.home().resolve("scenarios");
    Path workshop = scenarios.resolve("workshop");
    Path ofSheets = Files.createDirectory(scenarios.resolve("sheets"));
    Files.copy(workshop.resolve("scenario.yaml"), ofSheets.resolve("scenario.yaml"));
    for (String table : TABLES) {
      Sheets.ofCsv(workshop.resolve(table + ".csv"), ofSheets.resolve(table + ".xlsx"));
    }
  }

  @Test
  void figuresAreThoseOfTheSameTablesAsCsvAndInputsAreNamed() {
    String options = "cali-fund,bilateral-contracts,cooperation";
    Program.Ended ofCsv = program.run("run", "workshop", "-o", options, "--out", "of-csv");
    Program.Ended ofSheets = program.run("run", "sheets", "-o", options, "--out", "of-sheets");
    assertThat(ofSheets.code()).as(ofSheets.err()).isEqualTo(ofCsv.code()).isZero();
    for (String table :
        List.of(
            "flows",
            "payers",
            "countries",
            "burdens",
            "benefits",
            "origins",
            "receipts",
            "summary")) {
      assertThat(program.text("of-sheets/" + table + ".csv"))
          .as(table)
          .isEqualTo(program.text("of-csv/" + table + ".csv"));
    }
    assertThat(program.text("of-sheets/run.json"))
        .contains("\"file\" : \"scenarios/sheets/users.xlsx\"")
        .contains("\"from\" : \"scenarios/sheets/assumptions.xlsx, sheet 'table', row 2\"")
        .doesNotContain("scenarios/sheets/users.csv");
  }

  @Test
  void checkLooksAtWorkbooksAsAtOtherTables() {
    Program.Ended checked = program.run("check", "scenarios/sheets");
    assertThat(checked.code()).as(checked.err()).isZero();
    assertThat(checked.out()).isEqualTo("Checked sheets: no problems.\n");
  }

  @Test
  void whatIsWrongIsSaidWithSheetAndCell() throws IOException {
    Path mine = program.home().resolve("scenarios/mistaken");
    Program.copy(program.home().resolve("scenarios/workshop"), mine);
    Files.delete(mine.resolve("users.csv"));
    Sheets.write(
        mine.resolve("users.xlsx"),
        workbook -> {
          Sheet sheet = workbook.createSheet("users");
          Sheets.fill(
              sheet,
              new Object[] {"id", "name", "type", "sector", "home", "year", "sales_usd"},
              new Object[] {"a", "A", "company", "cosmetics", "KEN", 2024, "61m"},
              new Object[] {"b", "B", "comapny", "cosmetics", "KEN", 2024, -5});
        });
    Program.Ended ended = program.run("run", "mistaken", "-o", "cali-fund");
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err())
        .contains(
            """
            scenarios/mistaken/users.xlsx, sheet 'users', cell G2: sales_usd is '61m', which is not a number.
              Maybe 61000000: amounts are plain US dollars.
            """)
        .contains(
            "scenarios/mistaken/users.xlsx, sheet 'users', cell C3: type is 'comapny', which is")
        .contains(
            "scenarios/mistaken/users.xlsx, sheet 'users', cell G3: sales_usd is '-5', which is"
                + " below zero");
  }

  @Test
  void twoFilesForOneTableAreRefused() throws IOException {
    Path mine = program.home().resolve("scenarios/twice");
    Program.copy(program.home().resolve("scenarios/workshop"), mine);
    Sheets.ofCsv(mine.resolve("uses.csv"), mine.resolve("uses.xlsx"));
    Program.Ended ended = program.run("run", "twice", "-o", "cali-fund");
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.err())
        .isEqualTo(
            """
            scenarios/twice/uses.xlsx: stands beside uses.csv: which of the two is the table?
              Maybe keep one of them.
            """);
  }

  @Test
  void aTableOfAKindThatIsNotReadIsNamed() throws IOException {
    Path mine = program.home().resolve("scenarios/old");
    Program.copy(program.home().resolve("scenarios/workshop"), mine);
    Files.move(mine.resolve("uses.csv"), mine.resolve("uses.xls"));
    Program.Ended ended = program.run("check", "scenarios/old");
    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.err())
        .contains(
            """
            scenarios/old/uses.xls: is a spreadsheet's own format, which is not read.
              Maybe save it as uses.xlsx or uses.csv.
            """);
  }

  @Test
  void aSingleTableCanBeAWorkbook() {
    Sheets.ofCsv(
        program.home().resolve("scenarios/one-table.csv"), program.home().resolve("mine.xlsx"));
    Program.Ended ofCsv =
        program.run("run", "scenarios/one-table.csv", "-o", "cali-fund", "--format", "csv");
    Program.Ended ofSheet = program.run("run", "mine.xlsx", "-o", "cali-fund", "--format", "csv");
    assertThat(ofSheet.code()).as(ofSheet.err()).isZero();
    assertThat(ofSheet.out()).isEqualTo(ofCsv.out()).isNotEmpty();
    assertThat(program.run("check", "mine.xlsx").out())
        .isEqualTo("Checked mine.xlsx: no problems.\n");
  }

  @Test
  void aWorkbookOfAScenariosFolderIsAPartOfIt() {
    Program.Ended ended = program.run("run", "scenarios/sheets/users.xlsx", "-o", "cali-fund");
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err())
        .isEqualTo(
            """
            SCENARIO: 'scenarios/sheets/users.xlsx' is a file, not the folder of a scenario.
              Maybe its folder?
            """);
  }
}
