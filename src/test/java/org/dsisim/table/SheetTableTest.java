package org.dsisim.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.logging.log4j.LogManager;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.dsisim.message.Problem;
import org.dsisim.message.Problems;
import org.dsisim.table.number.Quantity;
import org.dsisim.table.spreadsheet.Sheets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables in workbooks: the same rows and the same words as in CSV, with sheet and cell. */
class SheetTableTest {

  @TempDir private Path folder;

  private final Problems problems = new Problems();

  private Path file() {
    return folder.resolve("users.xlsx");
  }

  private Table read() {
    return Table.read(file(), "mine/users.xlsx", problems);
  }

  private String said() {
    return problems.all().stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }

  private static List<List<String>> texts(Table table) {
    return table.rows().stream().map(row -> row.cells().stream().map(Cell::text).toList()).toList();
  }

  private void write(Object[]... rows) {
    Sheets.write(file(), "users", rows);
  }

  private static @Nullable Object[] row(@Nullable Object... cells) {
    return cells;
  }

  @Test
  void aSheetHasTheVeryRowsOfTheSameTableAsCsv() {
    for (String name : List.of("users", "uses", "assumptions", "countries")) {
      Path csv = Path.of("scenarios", "workshop", name + ".csv");
      Sheets.ofCsv(csv, file());
      Table table = read();
      assertThat(said()).as(name).isEmpty();
      Table ofCsv = Table.read(csv, "mine/users.csv", problems);
      assertThat(table.columns()).isEqualTo(ofCsv.columns());
      assertThat(texts(table)).as(name).isEqualTo(withoutLastZeros(texts(ofCsv))).isNotEmpty();
    }
  }

  /** A number in a cell has no zeros behind its last digit. */
  private static List<List<String>> withoutLastZeros(List<List<String>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(text -> text.replaceAll("^(-?\\d+)\\.0+$", "$1")).toList())
        .toList();
  }

  @Test
  void placesNameSheetAndCell() {
    write(row("id", "sales_usd"), row("a", 5), null_(), row("b", "61m"));
    Table table = read();
    assertThat(table.rows().get(0).place().inWords().inEnglish())
        .isEqualTo("mine/users.xlsx, sheet 'users', row 2");
    assertThat(table.place().inWords().inEnglish())
        .isEqualTo("mine/users.xlsx, sheet 'users', row 1");
    table.rows().forEach(row -> row.cell("sales_usd").number(Quantity.USD, problems));
    assertThat(said())
        .isEqualTo(
            """
            mine/users.xlsx, sheet 'users', cell B4: sales_usd is '61m', which is not a number.
              Maybe 61000000: amounts are plain US dollars.\
            """);
  }

  private static Object[] null_() {
    return new Object[0];
  }

  @Test
  void columnsBehindZHaveTwoLetters() {
    Object[] names = new Object[704];
    Object[] cells = new Object[704];
    for (int i = 0; i < names.length; i++) {
      names[i] = "c" + i;
      cells[i] = "x";
    }
    write(names, cells);
    Row row = read().rows().get(0);
    for (String each : List.of("0 A2", "25 Z2", "26 AA2", "701 ZZ2", "702 AAA2")) {
      String[] parts = each.split(" ", -1);
      assertThat(row.cell("c" + parts[0]).place().inWords().inEnglish())
          .endsWith("cell " + parts[1]);
    }
  }

  @Test
  void numbersHaveEveryDigitThatWasTypedAndNoNoise() {
    write(
        row("n"),
        row(Double.parseDouble("61000000.000000001")),
        row(0.1 + 0.2),
        row(123456789012.34),
        row(1e15),
        row(-0.0000125),
        row(0),
        row(2e-3));
    assertThat(texts(read()))
        .containsExactly(
            List.of("61000000"),
            List.of("0.3"),
            List.of("123456789012.34"),
            List.of("1000000000000000"),
            List.of("-0.0000125"),
            List.of("0"),
            List.of("0.002"));
  }

  @Test
  void anyAmountOfThirteenDigitsAndCentsIsReadAsItWasTyped() {
    Random random = new Random(7);
    Object[][] rows = new Object[501][];
    rows[0] = row("n");
    for (int i = 1; i < rows.length; i++) {
      rows[i] = row(BigDecimal.valueOf(random.nextLong(1_000_000_000_000_000L), 2));
    }
    write(rows);
    List<List<String>> texts = texts(read());
    for (int i = 1; i < rows.length; i++) {
      assertThat(new BigDecimal(texts.get(i - 1).get(0)))
          .isEqualByComparingTo((BigDecimal) rows[i][0]);
    }
  }

  @Test
  void percentDatesAndTruthAreReadAsTheReaderOfCsvDoesAndSaid() {
    Sheets.write(
        file(),
        workbook -> {
          Sheet sheet = workbook.createSheet("users");
          Sheets.fill(sheet, row("part", "year", "open", "day"), row(0.25, 45000, true, 45000.5));
          Sheets.format(sheet, 1, 0, "0%");
          Sheets.format(sheet, 1, 1, "yyyy-mm-dd");
          Sheets.format(sheet, 1, 3, "dd/mm/yyyy hh:mm");
        });
    Row row = read().rows().get(0);
    assertThat(row.cell("part").number(Quantity.SHARE, problems)).isEqualByComparingTo("0.25");
    assertThat(row.cell("open").flag(problems)).isTrue();
    assertThat(row.cell("year").year(problems)).isNull();
    assertThat(row.text("day")).isEqualTo("2023-03-15T12:00");
    assertThat(said())
        .isEqualTo(
            """
            mine/users.xlsx, sheet 'users', cell A2: note: part: percent signs were understood, 25% read as 0.25.
            mine/users.xlsx, sheet 'users', cell B2: year is '2023-03-15', which is a date, not a year.
              Maybe 2023?
            mine/users.xlsx, sheet 'users', cell B2: note: is a date, and so may others be: they are read as in 2026-01-31.\
            """);
  }

  @Test
  void aPercentSignThatIsALiteralIsNone() {
    Sheets.write(
        file(),
        workbook -> {
          Sheet sheet = workbook.createSheet("users");
          Sheets.fill(sheet, row("part"), row(25));
          Sheets.format(sheet, 1, 0, "0\"%\"");
        });
    assertThat(texts(read())).containsExactly(List.of("25"));
  }

  @Test
  void formulasAreReadByTheValueThatWasSaved() {
    Sheets.write(
        file(),
        workbook -> {
          Sheet sheet = workbook.createSheet("users");
          Sheets.fill(sheet, row("id", "n"), row("a", "=20+1"), row("=\"b\"&1", 2));
          workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
    assertThat(texts(read())).containsExactly(List.of("a", "21"), List.of("b1", "2"));
    assertThat(said())
        .isEqualTo(
            "mine/users.xlsx, sheet 'users', cell B2: note: is a formula, and so may others be:"
                + " they are read by the value that was saved with them.");
  }

  @Test
  void aFormulaWithoutAValueAndAnErrorAreProblemsAtTheirCells() {
    Sheets.write(
        file(),
        workbook -> {
          Sheet sheet = workbook.createSheet("users");
          Sheets.fill(sheet, row("id", "n"), row("a", "=1/0"), row("b", "=1+1"));
          workbook
              .getCreationHelper()
              .createFormulaEvaluator()
              .evaluateFormulaCell(sheet.getRow(1).getCell(1));
        });
    assertThat(texts(read())).containsExactly(List.of("a", ""), List.of("b", ""));
    assertThat(problems.all().stream().filter(p -> p.toString().contains("note:"))).hasSize(1);
    assertThat(said())
        .contains(
            """
            mine/users.xlsx, sheet 'users', cell B2: is the error '#DIV/0!'.
              Maybe leave the cell empty, if that is unknown.
            """)
        .contains(
            """
            mine/users.xlsx, sheet 'users', cell B3: is a formula without a value.
              Maybe open the workbook in a spreadsheet, which computes it, and save it.\
            """);
  }

  @Test
  void mergedCellsAreRefused() {
    Sheets.write(
        file(),
        workbook -> {
          Sheet sheet = workbook.createSheet("users");
          Sheets.fill(sheet, row("id", "n"), row("a", 1), row(null, 2));
          sheet.addMergedRegion(CellRangeAddress.valueOf("A2:A3"));
          sheet.addMergedRegion(CellRangeAddress.valueOf("A1:B1"));
          // What lies beside the table is nobody's business.
          sheet.addMergedRegion(CellRangeAddress.valueOf("F1:F9"));
        });
    read();
    assertThat(said())
        .isEqualTo(
            """
            mine/users.xlsx, sheet 'users', cell A1: A1:B1 are one cell: only the first of them holds anything.
              Maybe undo the merging; the first row holds the names of the columns, without a title above.
            mine/users.xlsx, sheet 'users', cell A2: A2:A3 are one cell: only the first of them holds anything.
              Maybe undo the merging; the first row holds the names of the columns, without a title above.\
            """);
  }

  @Test
  void whatStandsBesideTheTableIsRefusedAtItsCell() {
    write(row("id", "n"), row("a", 1, null, "ask Mary"));
    read();
    assertThat(said())
        .isEqualTo(
            """
            mine/users.xlsx, sheet 'users', cell D2: stands beside the table: 'ask Mary'.
              Maybe a column without a name; or move what is no part of the table to another sheet.\
            """);
  }

  @Test
  void theSheetWithTheNameOfTheTableIsReadWhereverItIs() {
    Sheets.write(
        file(),
        workbook -> {
          Sheets.fill(workbook.createSheet("read me"), row("Dear colleague"));
          Sheets.fill(workbook.createSheet("Users"), row("id"), row("a"));
        });
    assertThat(texts(read())).containsExactly(List.of("a"));
    assertThat(said()).isEmpty();
  }

  @Test
  void ofSeveralSheetsTheFirstIsReadAndThatIsSaid() {
    Sheets.write(
        file(),
        workbook -> {
          workbook.createSheet("empty");
          Sheets.fill(workbook.createSheet("2024"), row("id"), row("a"));
          Sheets.fill(workbook.createSheet("2025"), row("id"), row("b"));
        });
    assertThat(texts(read())).containsExactly(List.of("a"));
    assertThat(said())
        .isEqualTo(
            """
            mine/users.xlsx: note: sheet '2024' is read, and no other: 2025.
              Maybe name the sheet with the table 'users'.\
            """);
  }

  @Test
  void hiddenSheetsAreNamedAndNotReadAndHiddenRowsAre() {
    Sheets.write(
        file(),
        workbook -> {
          Sheets.fill(workbook.createSheet("users"), row("id"), row("secret"));
          Sheet shown = workbook.createSheet("shown");
          Sheets.fill(shown, row("id"), row("a"), row("b"));
          shown.getRow(2).setZeroHeight(true);
          workbook.setActiveSheet(1);
          workbook.setSheetHidden(0, true);
        });
    assertThat(texts(read())).containsExactly(List.of("a"), List.of("b"));
    assertThat(said())
        .isEqualTo(
            """
            mine/users.xlsx: note: has a hidden sheet, which is not read: users.
            mine/users.xlsx, sheet 'shown': note: has 1 hidden row, which is read as the others are.\
            """);
  }

  @Test
  void aWorkbookInWhichNothingStandsIsEmpty() {
    Sheets.write(file(), workbook -> workbook.createSheet("nothing"));
    assertThat(read().columns()).isEmpty();
    assertThat(said()).isEqualTo("mine/users.xlsx: has no sheet in which anything stands.");
  }

  @Test
  void aBlownUpWorkbookIsRefused() throws IOException {
    Path sound = folder.resolve("sound.xlsx");
    Sheets.write(sound, "users", row("id"), row("a"));
    try (ZipFile from = new ZipFile(sound.toFile());
        ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(file()))) {
      for (ZipEntry part : from.stream().toList()) {
        to.putNextEntry(new ZipEntry(part.getName()));
        byte[] content = from.getInputStream(part).readAllBytes();
        to.write(content);
        if (part.getName().endsWith("sheet1.xml")) {
          blowUp(to);
        }
        to.closeEntry();
      }
    }
    assertThat(Files.size(file())).isLessThan(100_000);
    assertThat(read().columns()).isEmpty();
    assertThat(said())
        .isEqualTo(
            """
            mine/users.xlsx: is blown up: unpacked it is far larger than any table.
              Maybe save the table as .csv.\
            """);
  }

  private static void blowUp(OutputStream to) throws IOException {
    byte[] spaces = " ".repeat(1 << 20).getBytes(UTF_8);
    for (int i = 0; i < 40; i++) {
      to.write(spaces);
    }
  }

  @Test
  void whatIsEncryptedOrOldIsRefused() throws IOException {
    try (POIFSFileSystem old = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file())) {
      old.writeFilesystem(out);
    }
    assertThat(read().columns()).isEmpty();
    assertThat(said())
        .isEqualTo(
            """
            mine/users.xlsx: is a workbook of the old kind (.xls), or one with a password.
              Maybe save it as .xlsx or .csv, without a password.\
            """);
  }

  @Test
  void whatIsNoWorkbookIsRefused() throws IOException {
    Files.writeString(file(), "id,n\na,1\n");
    read();
    assertThat(said())
        .isEqualTo(
            """
            mine/users.xlsx: is no workbook, whatever its name says.
              Maybe it is a table of another kind: .csv?\
            """);
  }

  @Test
  void aDamagedWorkbookIsRefused() throws IOException {
    write(row("id"), row("a"));
    byte[] whole = Files.readAllBytes(file());
    Files.write(file(), java.util.Arrays.copyOf(whole, whole.length / 2));
    read();
    assertThat(said())
        .startsWith("mine/users.xlsx: is a workbook that cannot be read: ")
        .endsWith("\n  Maybe open it in a spreadsheet and save it again as .xlsx, or as .csv.");
  }

  @Test
  void whatIsWrongInAWorkbookOfManyTextsIsSaidInShortAndNowhereElse() throws IOException {
    Path sound = folder.resolve("sound.xlsx");
    Object[][] rows = new Object[500][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = row("a text of which there are many, no. " + i);
    }
    Sheets.write(sound, "users", rows);
    try (ZipFile from = new ZipFile(sound.toFile());
        ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(file()))) {
      for (ZipEntry part : from.stream().toList()) {
        to.putNextEntry(new ZipEntry(part.getName()));
        String content = new String(from.getInputStream(part).readAllBytes(), UTF_8);
        to.write(content.replace("<v>499</v>", "<v>9999</v>").getBytes(UTF_8));
        to.closeEntry();
      }
    }
    assertThat(read().columns()).isEmpty();
    assertThat(said()).contains("cannot be read: Cannot get item at 9999").hasSizeLessThan(300);
    assertThat(LogManager.getLogger("a part of the library").isFatalEnabled()).isFalse();
  }

  @Test
  void aMissingWorkbookIsNamed() {
    read();
    assertThat(said()).isEqualTo("mine/users.xlsx: there is no such file.");
  }

  @Test
  void whatTheHeaderLacksIsSaidAsOfCsv() throws IOException {
    write(row("id", "", "saels_usd"), row("a", "b", 1));
    Table table = read();
    table.expectColumns(List.of("id"), List.of("sales_usd"), problems);
    assertThat(said())
        .isEqualTo(
            """
            mine/users.xlsx, sheet 'users', row 1: '' is not a column of users.xlsx, sheet 'users', which may have id, sales_usd.
            mine/users.xlsx, sheet 'users', row 1: 'saels_usd' is not a column of users.xlsx, sheet 'users'.
              Maybe 'sales_usd'?
            mine/users.xlsx, sheet 'users', cell B1: cell 2 of the header is empty.\
            """);
  }
}
