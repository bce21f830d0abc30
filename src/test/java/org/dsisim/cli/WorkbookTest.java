package org.dsisim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dsisim.cli.output.Console;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks of commands: in the folder of results where asked for, and on standard output. */
class WorkbookTest {

  @TempDir private static Path folder;

  private static Program program;

  @BeforeAll
  static void copies() {
    program = Program.keptIn(folder);
  }

  private static List<String> sheets(byte[] bytes) throws IOException {
    List<String> sheets = new ArrayList<>();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      workbook.forEach(sheet -> sheets.add(sheet.getSheetName()));
    }
    return sheets;
  }

  private static int piped(OutputStream out, StringWriter err, String... arguments) {
    return program.runInto(new Console(out, err, 80, false), program.home(), arguments);
  }

  private static byte[] printed(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    assertThat(piped(out, err, arguments)).as(err.toString()).isZero();
    return out.toByteArray();
  }

  @Test
  void aRunWritesAWorkbookBesideItsTablesWhereItIsAskedFor() throws IOException {
    Program.Ended ended =
        program.run("run", "workshop", "-o", "cali-fund", "--out", "with", "--workbook");
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(program.names("with")).contains("flows.csv", "report.xlsx", "run.json");
    assertThat(program.text("with/run.json")).contains("\"file\" : \"report.xlsx\"");
    assertThat(sheets(Files.readAllBytes(program.home().resolve("with/report.xlsx"))))
        .containsExactly(
            "About",
            "Allocation",
            "Charts",
            "flows",
            "payers",
            "countries",
            "burdens",
            "benefits",
            "origins",
            "receipts",
            "summary");
    assertThat(program.run("verify", "with").code()).isZero();
    // It is ours, and goes when it is not asked for any more.
    Program.Ended again = program.run("run", "workshop", "-o", "cali-fund", "--out", "with");
    assertThat(again.code()).as(again.err()).isZero();
    assertThat(program.names("with")).contains("run.json").doesNotContain("report.xlsx");
  }

  @Test
  void aWorkbookIsPrintedIntoAFile() throws IOException {
    assertThat(
            sheets(
                printed("compare", "workshop", "-o", "cali-fund,micro-levy", "--format", "xlsx")))
        .startsWith("About", "Charts", "comparison", "flows");
    assertThat(sheets(printed("allocate", "iusaf", "--fund", "1000000", "--format", "xlsx")))
        .containsExactly("About", "Allocation", "Charts", "countries", "summary");
    assertThat(program.run("run", "workshop", "-o", "cali-fund", "--out", "one").code()).isZero();
    assertThat(program.run("run", "workshop", "-o", "none", "--out", "other").code()).isZero();
    assertThat(sheets(printed("compare", "--runs", "one,other", "--format", "xlsx")))
        .containsExactly("About", "differences");
    assertThat(sheets(printed("assess", "workshop", "-o", "cali-fund", "--format", "xlsx")))
        .containsExactly("About", "assessment");
  }

  @Test
  void studiesHaveChartsOfHowFarAmountsMove() throws IOException {
    String uncertain = "assumption.uptake=beta(2,6)";
    assertThat(
            titles(
                "draw", "workshop", "-o", "cali-fund", "--uncertain", uncertain, "--draws", "20"))
        .containsExactly("5th percentile, median and 95th percentile of 20 draws, USD");
    assertThat(
            titles(
                "sensitivity",
                "workshop",
                "-o",
                "cali-fund",
                "--uncertain",
                uncertain,
                "--draws",
                "8"))
        .contains("What moves it of what nobody knows, each by itself, USD: expected");
    assertThat(titles("brackets", "workshop", "-o", "cali-fund", "--for", "KEN"))
        .containsExactly("Lowest and highest under each bracket, USD: Kenya receives");
  }

  private static List<String> titles(String... arguments) throws IOException {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--format", "xlsx"));
    List<String> titles = new ArrayList<>();
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(new ByteArrayInputStream(printed(all.toArray(String[]::new))))) {
      for (XSSFChart chart : workbook.getSheet("Charts").getDrawingPatriarch().getCharts()) {
        titles.add(chart.getTitleText().getString());
      }
    }
    return titles;
  }

  @Test
  void valuesThatWereLookedForAreNumbersInAWorkbook() throws IOException {
    String[] asked = {
      "solve",
      "--allocate",
      "iusaf",
      "--fund",
      "1000000000",
      "--balance",
      "band5=band6",
      "--vary",
      "iusaf.terrestrial_share"
    };
    List<String> folder = new ArrayList<>(List.of(asked));
    folder.addAll(List.of("--out", "solved", "--workbook"));
    Program.Ended ended = program.run(folder.toArray(String[]::new));
    assertThat(ended.code()).as(ended.err()).isZero();
    byte[] written = Files.readAllBytes(program.home().resolve("solved/report.xlsx"));
    assertThat(sheets(written)).containsExactly("About", "solution", "countries", "summary");
    assertThat(program.run("verify", "solved").code()).isZero();
    List<String> csv = program.text("solved/solution.csv").lines().toList();
    int value = List.of(csv.get(0).split(",", -1)).indexOf("value");
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written))) {
      for (int row = 1; row < csv.size(); row++) {
        assertThat(workbook.getSheet("solution").getRow(row).getCell(value).getNumericCellValue())
            .isEqualTo(Double.parseDouble(csv.get(row).split(",", -1)[value]));
      }
    }
    List<String> piped = new ArrayList<>(List.of(asked));
    piped.addAll(List.of("--format", "xlsx"));
    assertThat(sheets(printed(piped.toArray(String[]::new)))).isEqualTo(sheets(written));
  }

  @Test
  void theGridOfASweepIsASheet() throws IOException {
    Program.Ended ended =
        program.run(
            "sweep",
            "workshop",
            "-o",
            "cali-fund",
            "--grid",
            "assumption.uptake=0.1,0.5",
            "--out",
            "swept",
            "--workbook");
    assertThat(ended.code()).as(ended.err()).isZero();
    assertThat(sheets(Files.readAllBytes(program.home().resolve("swept/report.xlsx"))))
        .startsWith("About", "sweep", "flows");
    assertThat(
            program
                .run(
                    "solve",
                    "workshop",
                    "-o",
                    "cali-fund",
                    "--target",
                    "to_share=1",
                    "--vary",
                    "assumption.uptake",
                    "--workbook")
                .err())
        .isEqualTo(
            """
            --workbook: goes with a folder for the results.
              Maybe --out DIR --workbook, or --format xlsx > report.xlsx.
            """);
  }

  @Test
  void severalYearsHaveAnAllocationEach() throws IOException {
    assertThat(
            sheets(
                printed(
                    "run",
                    "workshop",
                    "-o",
                    "cali-fund",
                    "--years",
                    "2024-2025",
                    "--detail",
                    "sectors",
                    "--format",
                    "xlsx")))
        .containsExactly(
            "About",
            "2024 Allocation",
            "2025 Allocation",
            "Charts",
            "flows",
            "countries",
            "burdens",
            "benefits",
            "origins",
            "receipts",
            "summary");
  }

  @Test
  void aTerminalIsShownNoWorkbook() {
    for (String command : List.of("run", "compare", "assess")) {
      Program.Ended ended =
          program.run(command, "workshop", "-o", "cali-fund,micro-levy", "--format", "xlsx");
      assertThat(ended.code()).isEqualTo(2);
      assertThat(ended.out()).isEmpty();
      assertThat(ended.err())
          .isEqualTo(
              """
              --format: a workbook is no text: it is not shown on a terminal.
                Maybe --format xlsx > report.xlsx, or --out DIR --workbook.
              """);
    }
  }

  @Test
  void aWorkbookInAFolderNeedsAFolder() {
    Program.Ended ended = program.run("run", "workshop", "-o", "cali-fund", "--workbook");
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err())
        .isEqualTo(
            """
            --workbook: goes with a folder for the results.
              Maybe --out DIR --workbook, or --format xlsx > report.xlsx.
            """);
  }

  @Test
  void aWorkbookThatCannotBeWrittenIsSaidNotToBeWhole() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int one) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    StringWriter err = new StringWriter();
    assertThat(piped(full, err, "allocate", "iusaf", "--fund", "1", "--format", "xlsx"))
        .isEqualTo(1);
    assertThat(err.toString())
        .isEqualTo(
            "The output could not be written: it is not whole, because no space is left on the disk.\n");
  }
}
