package org.dsisim.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dsisim.Shipped;
import org.dsisim.indicator.Results;
import org.dsisim.limitation.DataLimitations;
import org.dsisim.message.Message;
import org.dsisim.message.Problems;
import org.dsisim.report.content.Run;
import org.dsisim.report.content.about.About;
import org.dsisim.report.content.about.RestsOn;
import org.dsisim.report.content.table.Column;
import org.dsisim.report.content.table.NamedTable;
import org.dsisim.report.content.table.ResultTable;
import org.dsisim.report.content.table.TablesOfResults;
import org.dsisim.report.file.table.CsvFiles;
import org.dsisim.report.file.table.FileContent;
import org.dsisim.report.file.table.ResultBytes;
import org.dsisim.rulebook.description.Description;
import org.dsisim.scenario.ScenarioFolder;
import org.dsisim.simulation.Simulator;
import org.dsisim.table.Table;
import org.dsisim.value.Money;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A workbook, read back by another part of the library that wrote it, and held against files. */
class ResultWorkbookTest {

  private static final Path INPUT = Path.of("scenarios", "use-portfolio", "users.csv");

  private static Run run;
  private static byte[] bytes;

  @BeforeAll
  static void writesAnOptionThatFillsAllTables() throws IOException {
    run = run("use-portfolio", "cali-fund+bilateral+cooperation:iusaf");
    bytes = bytes(Workbooks.of(run, false));
  }

  private static Run run(String id, String... options) {
    ScenarioFolder scenario = Shipped.scenarioFolder(id);
    Map<String, Description> descriptions = new TreeMap<>();
    for (String rules : List.of("cali-fund", "bilateral", "cooperation", "iusaf")) {
      descriptions.put(
          rules,
          Shipped.clean(problems -> Shipped.rulebook().folder(rules, problems)).description());
    }
    Simulator simulator = new Simulator(scenario.scenario(), List.of(), 1);
    return new Run(
        "0",
        List.of("run", id, "-o", String.join(",", options)),
        scenario,
        Results.of(
            List.of(options).stream().map(name -> simulator.run(Shipped.option(name))).toList()),
        descriptions,
        Map.of(),
        Map.of("scenarios/use-portfolio/users.csv", INPUT),
        name -> name,
        "en");
  }

  private static byte[] bytes(ResultBytes workbook) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    workbook.writeTo(out);
    return out.toByteArray();
  }

  private static XSSFWorkbook read(byte[] workbook) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(workbook));
  }

  @Test
  void eachTableIsASheetWithTheVeryRowsOfItsFile() throws IOException {
    try (XSSFWorkbook workbook = read(bytes)) {
      for (Map.Entry<String, FileContent> file :
          CsvFiles.of(TablesOfResults.of(run, false)).entrySet()) {
        String name = file.getKey().replace(".csv", "");
        XSSFSheet sheet = workbook.getSheet(name);
        assertThat(sheet).as(name).isNotNull();
        Table table = table(file.getValue().text());
        assertThat(texts(sheet.getRow(0))).isEqualTo(table.columns());
        assertThat(sheet.getLastRowNum()).as(name).isEqualTo(table.rows().size()).isPositive();
        for (int i = 0; i < table.rows().size(); i++) {
          expectSame(table.rows().get(i), sheet.getRow(i + 1), table.columns());
        }
      }
    }
  }

  private static void expectSame(org.dsisim.table.Row row, Row cells, List<String> columns) {
    for (int i = 0; i < columns.size(); i++) {
      String text = row.text(columns.get(i));
      Cell cell = cells.getCell(i);
      String where = row.place() + " " + columns.get(i);
      if (text.isEmpty()) {
        assertThat(cell).as(where).isNull();
      } else if (cell.getCellType() == CellType.NUMERIC) {
        assertThat(cell.getNumericCellValue())
            .as(where)
            .isEqualTo(new BigDecimal(text).doubleValue());
      } else if (cell.getCellType() == CellType.BOOLEAN) {
        assertThat(String.valueOf(cell.getBooleanCellValue())).as(where).isEqualTo(text);
      } else {
        assertThat(cell.getCellType()).as(where).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).as(where).isEqualTo(text);
        assertThat(columns.get(i)).doesNotEndWith("_usd").isNotIn("year", "share", "rank");
      }
    }
  }

  private static Table table(String text) {
    Problems problems = new Problems();
    Table table = Table.readFrom(text, "table", problems);
    assertThat(problems.hasErrors()).isFalse();
    return table;
  }

  private static List<String> texts(Row row) {
    List<String> texts = new ArrayList<>();
    row.forEach(cell -> texts.add(cell.getStringCellValue()));
    return texts;
  }

  @Test
  void headsStayMoneyHasTwoDecimalsAndRowsCanBeFiltered() throws IOException {
    try (XSSFWorkbook workbook = read(bytes)) {
      XSSFSheet sheet = workbook.getSheet("payers");
      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
      int owed = texts(sheet.getRow(0)).indexOf("owed_usd");
      assertThat(sheet.getCTWorksheet().getAutoFilter().getRef())
          .isEqualTo("A1:M" + (sheet.getLastRowNum() + 1));
      assertThat(sheet.getRow(1).getCell(owed).getCellStyle().getDataFormatString())
          .isEqualTo("#,##0.00");
      for (int i = 0; i <= owed; i++) {
        assertThat(sheet.getColumnWidth(i)).isBetween(8 * 256, 60 * 256);
      }
    }
  }

  @Test
  void theFirstSheetSaysWhatPagesAndDocumentsSay() throws IOException {
    try (XSSFWorkbook workbook = read(bytes)) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      assertThat(sheet.getSheetName()).isEqualTo("About");
      List<String> said = new ArrayList<>();
      sheet.forEach(row -> row.forEach(cell -> said.add(cell.getStringCellValue())));
      List<Message> expected = new ArrayList<>(RestsOn.of(run));
      expected.addAll(DataLimitations.of(run.outcomes().get(0)));
      assertThat(expected).hasSizeGreaterThan(5);
      assertThat(said).containsAll(expected.stream().map(Message::inEnglish).toList());
      assertThat(said)
          .contains(
              run.scenario().scenario().heading().id() + ": " + run.scenario().sheet().title(),
              "./dsisim run use-portfolio -o cali-fund+bilateral+cooperation:iusaf",
              "An empty cell is not known, or there is nothing of it. It is never zero.")
          .anyMatch(text -> text.startsWith("Law as of "))
          .anyMatch(text -> text.contains("Licence: "))
          .anyMatch(
              text ->
                  text.matches("scenarios/use-portfolio/users\\.csv \\(SHA-256 [0-9a-f]{64}\\)"));
    }
  }

  @Test
  void theFirstSheetLeadsToEveryOther() throws IOException {
    try (XSSFWorkbook workbook = read(bytes)) {
      List<String> links =
          workbook.getSheetAt(0).getHyperlinkList().stream()
              .map(link -> link.getLocation())
              .toList();
      List<String> sheets = new ArrayList<>();
      workbook.forEach(sheet -> sheets.add("'" + sheet.getSheetName() + "'!A1"));
      assertThat(links).isEqualTo(sheets.subList(1, sheets.size()));
    }
  }

  @Test
  void equalResultsAreEqualBytes() throws IOException {
    assertThat(bytes(Workbooks.of(run, false))).isEqualTo(bytes);
  }

  @Test
  void noTimeInsideIsThatOfTheRun() throws IOException {
    try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
        assertThat(file.getTimeLocal()).as(file.getName()).hasToString("1980-01-01T00:00");
      }
    }
    try (XSSFWorkbook workbook = read(bytes)) {
      var core = workbook.getProperties().getCoreProperties();
      assertThat(core.getCreated().toInstant()).hasToString("1980-01-01T00:00:00Z");
      assertThat(core.getModified().toInstant()).hasToString("1980-01-01T00:00:00Z");
      assertThat(core.getCreator()).isEqualTo("dsisim");
    }
  }

  @Test
  void aTableLongerThanASheetGoesOnOnFurtherOnes() throws IOException {
    Map<String, Integer> rows = new LinkedHashMap<>();
    List<String> texts = new ArrayList<>();
    byte[] split = bytes(of(numbered(25), 11));
    try (XSSFWorkbook workbook = read(split)) {
      for (Sheet sheet : workbook) {
        if (sheet.getSheetName().startsWith("some")) {
          rows.put(sheet.getSheetName(), sheet.getLastRowNum());
          assertThat(texts(sheet.getRow(0))).containsExactly("text");
          for (int i = 1; i <= sheet.getLastRowNum(); i++) {
            texts.add(sheet.getRow(i).getCell(0).getStringCellValue());
          }
        }
      }
    }
    assertThat(rows)
        .containsExactly(
            Map.entry("some", 10), Map.entry("some (2)", 10), Map.entry("some (3)", 5));
    assertThat(texts).isEqualTo(numbered(25));
  }

  @Test
  void aTableThatFillsASheetNeedsNoOther() throws IOException {
    try (XSSFWorkbook workbook = read(bytes(of(numbered(10), 11)))) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
    }
  }

  @Test
  void noSheetIsLongerThanOneCanBe() {
    assertThat(ResultWorkbook.LONGEST).isEqualTo(1_048_576);
  }

  @Test
  void whatLooksLikeAFormulaStaysAText() throws IOException {
    List<String> texts = List.of("=1+1", "+41 22 123", "-5", "@SUM(A1)", "=HYPERLINK(\"x\")");
    try (XSSFWorkbook workbook = read(bytes(of(texts, 100)))) {
      Sheet sheet = workbook.getSheet("some");
      for (int i = 0; i < texts.size(); i++) {
        Cell cell = sheet.getRow(i + 1).getCell(0);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(texts.get(i));
        // As if somebody had typed an apostrophe first, so that editing makes no formula of it.
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
      }
    }
  }

  @Test
  void aTextThatNoCellHoldsIsCutAndShowsIt() throws IOException {
    try (XSSFWorkbook workbook = read(bytes(of(List.of("x".repeat(40_000)), 100)))) {
      assertThat(workbook.getSheet("some").getRow(1).getCell(0).getStringCellValue())
          .hasSize(32_767)
          .endsWith("x …");
    }
  }

  @Test
  void whoCannotWriteSaysWhy() {
    OutputStream full =
        new OutputStream() {
          private int left = 10_000;

          @Override
          public void write(int one) throws IOException {
            if (left-- == 0) {
              throw new IOException("No space left on device");
            }
          }
        };
    assertThatThrownBy(() -> Workbooks.of(run, false).writeTo(full))
        .isInstanceOf(IOException.class)
        .hasMessage("No space left on device");
  }

  @Test
  void chartsShowTheFiguresBesideThem() throws IOException {
    try (XSSFWorkbook workbook = read(bytes)) {
      XSSFSheet sheet = workbook.getSheet("Charts");
      List<String> titles = new ArrayList<>();
      for (XSSFChart chart : sheet.getDrawingPatriarch().getCharts()) {
        titles.add(chart.getTitleText().getString());
        assertThat(
                chart
                    .getCTChart()
                    .getPlotArea()
                    .getBarChartArray(0)
                    .getSerArray(0)
                    .getVal()
                    .getNumRef()
                    .getF())
            .startsWith("Charts!$B$");
      }
      assertThat(titles)
          .containsExactly(
              "Receipts of the regional groups, USD, 2024",
              "The 20 who receive most, USD, 2024",
              "Expected payments by sector, USD, 2024");
      Row africa = sheet.getRow(2);
      assertThat(africa.getCell(0).getStringCellValue()).isEqualTo("African Group");
      BigDecimal received =
          run.outcomes().get(0).years().get(0).parties().stream()
              .filter(party -> party.country().regionalGroup().equals("African Group"))
              .map(party -> party.amount().plus(party.bilateral()))
              .reduce(Money.ZERO, Money::plus)
              .toUsd();
      assertThat(africa.getCell(1).getNumericCellValue()).isEqualTo(received.doubleValue());
    }
  }

  @Test
  void severalOptionsHaveBarsSideBySideAndNoAllocationToChange() throws IOException {
    Run two = run("workshop", "cali-fund", "micro-levy-iusaf");
    try (XSSFWorkbook workbook = read(bytes(Workbooks.of(two, true)))) {
      assertThat(workbook.getSheet("Allocation")).isNull();
      assertThat(workbook.getSheet("payers")).isNull();
      XSSFSheet sheet = workbook.getSheet("Charts");
      assertThat(texts(sheet.getRow(1)))
          .containsExactly("regional group", "cali-fund", "micro-levy-iusaf");
      assertThat(
              sheet
                  .getDrawingPatriarch()
                  .getCharts()
                  .get(0)
                  .getCTChart()
                  .getPlotArea()
                  .getBarChartArray(0)
                  .sizeOfSerArray())
          .isEqualTo(2);
    }
  }

  /** A workbook with one table of one column. */
  private static ResultWorkbook of(List<String> texts, int rowsOnSheet) {
    ResultTable<String> table =
        new ResultTable<>(List.of(Column.word("text", text -> text)), texts::forEach);
    return new ResultWorkbook(
        new About(Message.plain("Some"), List.of()),
        List.of(),
        List.of(),
        List.of(new NamedTable("some", Message.plain("some texts"), table)),
        Map.of(),
        rowsOnSheet);
  }

  private static List<String> numbered(int rows) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      texts.add("row " + i);
    }
    return texts;
  }
}
