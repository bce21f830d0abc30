package org.dsisim.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.dsisim.message.Place;
import org.dsisim.message.Problem;
import org.dsisim.message.Problems;
import org.dsisim.table.number.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

  private static final String FILE = "mine/users.csv";

  private final Problems problems = new Problems();

  @TempDir private Path folder;

  @Test
  void cellsKnowTheirColumnAndPlace() {
    Table table = read("id,name\nu1,Alpha\nu2,\n");
    assertThat(problems.all()).isEmpty();
    assertThat(table.file()).isEqualTo(FILE);
    assertThat(table.columns()).containsExactly("id", "name");
    assertThat(table.has("name")).isTrue();
    assertThat(table.has("sector")).isFalse();
    assertThat(table.place()).isEqualTo(Place.of(FILE, 1));
    Row second = table.rows().get(1);
    assertThat(second.place()).isEqualTo(Place.of(FILE, 3));
    assertThat(second.cell("id").text()).isEqualTo("u2");
    assertThat(second.cell("name").isEmpty()).isTrue();
    assertThat(second.cell("name").place()).isEqualTo(new Place(FILE, 3, 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void linesAreCountedWhateverEndsThem(String end) {
    Table table =
        read(
            String.join(
                end, "", "id,note", "a,x", "", "b,\"two", "lines\"", "  ", ",,,", "c,y", "", "d"));
    assertThat(table.place().line()).isEqualTo(2);
    assertThat(table.rows()).extracting(row -> row.place().line()).containsExactly(3, 5, 9);
    assertThat(table.rows().get(1).cell("note").text()).isEqualTo("two lines");
    assertThat(said())
        .isEqualTo(
            """
            mine/users.csv:11: has 1 cell, but the header has 2.
              Maybe a separator is missing: what is unknown is an empty cell, not a cell left out.\
            """);
  }

  @Test
  void aLineBreakInAnythingButProseIsRefused() {
    read("id,name,description\nu1,\"Alpha\nu9,Forged\",\"two\nlines\"\nu2,\"a\tb\",x\n");
    assertThat(said())
        .isEqualTo(
            """
            mine/users.csv:2: name has a line break or a tab inside: 'Alpha u9,Forged'.
              Maybe it came along with the text when that was copied: type the cell again.
            mine/users.csv:5: name has a line break or a tab inside: 'a b'.
              Maybe it came along with the text when that was copied: type the cell again.\
            """);
  }

  @Test
  void controlCharactersAreRefusedEverywhere() {
    Table table = read("id,description\nu\u001b[31m1,a\u0007b\n");
    assertThat(table.rows().get(0).cell("id").text()).isEqualTo("u[31m1");
    assertThat(said())
        .isEqualTo(
            """
            mine/users.csv:2: id has control characters inside: 'u[31m1'.
              Maybe it came along with the text when that was copied: type the cell again.
            mine/users.csv:2: description has control characters inside: 'ab'.
              Maybe it came along with the text when that was copied: type the cell again.\
            """);
  }

  @Test
  void whatLooksTheSameIsTheSame() {
    Table table = read("id,name\ncafe\u0301,A\u00a0B\ncaf\u00e9,A B\n");
    assertThat(table.rows().get(0).cell("id").text())
        .isEqualTo(table.rows().get(1).cell("id").text())
        .isEqualTo("caf\u00e9");
    assertThat(table.rows().get(0).cell("name").text()).isEqualTo("A B");
    assertThat(problems.all()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sep=;", "SEP=;", "\"sep=;\"", "sep=;;"})
  void theFirstLineMayNameTheSeparator(String line) {
    Table table = read(line + "\nid;name\nu1;Alpha, the first\n");
    assertThat(table.columns()).containsExactly("id", "name");
    assertThat(table.place().line()).isEqualTo(2);
    assertThat(table.rows().get(0).cell("name").text()).isEqualTo("Alpha, the first");
    assertThat(said())
        .isEqualTo(
            """
            mine/users.csv:1: note: the first line says what separates the columns; read as such.
            mine/users.csv:2: note: columns are separated by semicolons; read as such.\
            """);
  }

  @Test
  void tabsMaySeparateColumnsAndCellsBeEmpty() {
    Table table = read("id\tname\tsales_usd\nu1\t\t5\nu2\tBeta\t\n");
    assertThat(table.rows().get(0).cell("sales_usd").text()).isEqualTo("5");
    assertThat(table.rows().get(1).cell("name").text()).isEqualTo("Beta");
    assertThat(said())
        .isEqualTo("mine/users.csv:1: note: columns are separated by tabs; read as such.");
  }

  @Test
  void whatIsNoRegularFileIsNotWaitedFor() throws Exception {
    Path pipe = folder.resolve("users.csv");
    assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Table.read(pipe, "mine/users.csv", problems);
    Table.read(Path.of("/dev/zero"), "mine/uses.csv", problems);
    assertThat(said())
        .isEqualTo(
            """
            mine/users.csv: is not a regular file, so it is not read.
            mine/uses.csv: is not a regular file, so it is not read.\
            """);
  }

  @Test
  void quotedCellsHoldCommasAndQuotes() {
    Table table = read("id,name\nu1, \"Alpha, \"\"the\"\" first\" \nu2,5\" disks\n");
    assertThat(problems.all()).isEmpty();
    assertThat(table.rows().get(0).cell("name").text()).isEqualTo("Alpha, \"the\" first");
    assertThat(table.rows().get(1).cell("name").text()).isEqualTo("5\" disks");
  }

  @Test
  void aHeaderWithoutRowsIsATable() {
    Table table = read("id,name");
    assertThat(table.columns()).containsExactly("id", "name");
    assertThat(table.rows()).isEmpty();
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void theHeaderIsTrimmed() {
    assertThat(read(" id ,\tname\u00a0\n").columns()).containsExactly("id", "name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\r\n\t", "\n\n"})
  void anEmptyFileNeedsAHeader(String text) {
    assertThat(read(text).columns()).isEmpty();
    assertThat(said()).isEqualTo("mine/users.csv: is empty: it needs a header line.");
  }

  @Test
  void aFileOfSeparatorsOnlyNeedsAHeaderToo() {
    assertThat(read(",,\n,,\n").columns()).isEmpty();
    assertThat(said()).isEqualTo("mine/users.csv: is empty: it needs a header line.");
  }

  @Test
  void semicolonsAreRecognisedAndSaid() {
    Table table = read("id;name;sales_usd\nu1;Alpha, the first;12,5\n");
    assertThat(table.rows().get(0).cell("name").text()).isEqualTo("Alpha, the first");
    assertThat(table.rows().get(0).cell("sales_usd").number(Quantity.USD, problems))
        .hasToString("12.5");
    assertThat(said())
        .isEqualTo(
            """
            mine/users.csv:1: note: columns are separated by semicolons; read as such.
            mine/users.csv:2: note: sales_usd: decimal commas were read as points, 12,5 read as 12.5.\
            """);
  }

  @Test
  void tabsAreRecognisedAndSaid() {
    Table table = read("id\tname\tsector\nu1\t\tpharma\n");
    assertThat(table.rows().get(0).cell("name").isEmpty()).isTrue();
    assertThat(table.rows().get(0).cell("sector").text()).isEqualTo("pharma");
    assertThat(said())
        .isEqualTo("mine/users.csv:1: note: columns are separated by tabs; read as such.");
  }

  @Test
  void separatorsInQuotesDoNotCount() {
    assertThat(read("id,\"a;b;c;d\"\n").columns()).containsExactly("id", "a;b;c;d");
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void aRowWithTooManyCellsIsReportedAndLeftOut() {
    Table table = read("id,sales_usd\nu1,1,234\nu2,5\n");
    assertThat(table.rows()).extracting(row -> row.cell("id").text()).containsExactly("u2");
    assertThat(said())
        .isEqualTo(
            """
            mine/users.csv:2: has 3 cells, but the header has 2.
              Maybe a cell contains the separator: put such a cell into double quotes.\
            """);
  }

  @Test
  void emptyCellsAtTheEndAreThoseOfASpreadsheet() {
    Table table = read("id,name,,\nu1,,,\nu2,x,,,,\n");
    assertThat(table.columns()).containsExactly("id", "name");
    assertThat(table.rows()).hasSize(2);
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void anEmptyCellInTheHeaderIsAnError() {
    read("id,,name\nu1,x,y\n");
    assertThat(said()).isEqualTo("mine/users.csv:1: cell 2 of the header is empty.");
  }

  @Test
  void aRepeatedColumnIsAnErrorAndTheFirstOneCounts() {
    Table table = read("id,name,id\nu1,x,u2\n");
    assertThat(table.rows().get(0).cell("id").text()).isEqualTo("u1");
    assertThat(table.expectColumns(List.of("id", "name"), List.of(), problems)).isFalse();
    assertThat(said()).isEqualTo("mine/users.csv:1: 'id' stands in the header more than once.");
  }

  @Test
  void aQuoteThatIsNeverClosedEndsTheReading() {
    Table table = read("id,name\nu1,x\nu2,\"y\nu3,z\n");
    assertThat(table.rows()).hasSize(1);
    assertThat(said())
        .isEqualTo(
            """
            mine/users.csv:3: a double quote is opened here and never closed; the rest was not read.
              Maybe a quote inside a cell: write it twice, and put the whole cell into double quotes.\
            """);
  }

  @Test
  void aQuoteInTheHeaderThatIsNeverClosedLeavesNoTable() {
    Table table = read("id,\"name\nu1,x\n");
    assertThat(table.columns()).isEmpty();
    assertThat(table.expectColumns(List.of("id"), List.of(), problems)).isFalse();
    assertThat(problems.all()).hasSize(1);
  }

  @Test
  void textAfterAClosingQuoteEndsTheReading() {
    Table table = read("id,name\nu1,\"x\" y\nu3,z\n");
    assertThat(table.rows()).isEmpty();
    assertThat(said())
        .isEqualTo(
            """
            mine/users.csv:2: something stands between a closing double quote and the next separator; the rest was not read.
              Maybe a quote inside a cell: write it twice, and put the whole cell into double quotes.\
            """);
  }

  @Test
  void proseIsNoTable() {
    assertThat(read("Dear colleague\nplease find below the figures.\n").columns()).isEmpty();
    assertThat(said())
        .isEqualTo(
            "mine/users.csv:1: does not look like a table: its first line is 'Dear colleague'.");
  }

  @Test
  void aTableOfOtherThingsIsNamedAsSuch() {
    Table table = read("{\n  a: 1\n}\n");
    assertThat(table.expectColumns(List.of("id", "name"), List.of("year"), problems)).isFalse();
    assertThat(said())
        .isEqualTo(
            "mine/users.csv:1: does not look like a table with the columns id, name, year:"
                + " its header is '{'.");
  }

  @Test
  void allMissingColumnsAreNamedAtOnce() {
    Table table = read("id,year\n");
    assertThat(table.expectColumns(List.of("id", "name", "type"), List.of("year"), problems))
        .isFalse();
    assertThat(said()).isEqualTo("mine/users.csv:1: the columns name, type are missing.");
  }

  @Test
  void oneMissingColumnIsNamedAlone() {
    assertThat(read("id\n").expectColumns(List.of("id", "name"), List.of(), problems)).isFalse();
    assertThat(said()).isEqualTo("mine/users.csv:1: the column name is missing.");
  }

  @Test
  void anUnknownColumnIsReportedWithTheNearest() {
    Table table = read("id,sale_usd\n");
    assertThat(table.expectColumns(List.of("id"), List.of("sales_usd"), problems)).isFalse();
    assertThat(said())
        .isEqualTo(
            """
            mine/users.csv:1: 'sale_usd' is not a column of users.csv.
              Maybe 'sales_usd'?\
            """);
  }

  @Test
  void anUnknownColumnUnlikeAnyOtherIsReportedWithAllThatMayBeThere() {
    Table table = read("id,sales_usd,sale_usd,colour\n");
    assertThat(table.expectColumns(List.of("id"), List.of("sales_usd"), problems)).isFalse();
    assertThat(said())
        .isEqualTo(
            """
            mine/users.csv:1: 'colour' is not a column of users.csv, which may have id, sales_usd.
            mine/users.csv:1: 'sale_usd' is not a column of users.csv, which may have id, sales_usd.\
            """);
  }

  @Test
  void aHeaderAsExpectedIsNoProblem() {
    Table table = read("name,id\n");
    assertThat(table.expectColumns(List.of("id", "name"), List.of("year"), problems)).isTrue();
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void aByteOrderMarkIsSkippedAndSaid() throws IOException {
    Table table = readFile("\uFEFFid\nä\n".getBytes(UTF_8));
    assertThat(table.columns()).containsExactly("id");
    assertThat(table.rows().get(0).cell("id").text()).isEqualTo("ä");
    assertThat(said())
        .isEqualTo("mine/users.csv: note: begins with a byte-order mark, which was skipped.");
  }

  @Test
  void textInAnotherEncodingIsReportedWithItsLine() throws IOException {
    assertThat(readFile("id\nok\nCôte\n".getBytes(ISO_8859_1)).columns()).isEmpty();
    assertThat(said())
        .isEqualTo(
            """
            mine/users.csv:3: is not UTF-8 text.
              Maybe the program that wrote it can save as UTF-8: in a spreadsheet choose "CSV UTF-8".\
            """);
  }

  @Test
  void aFileCutInTheMiddleOfALetterIsNotUtf8() throws IOException {
    readFile(new byte[] {'i', 'd', '\n', (byte) 0xC3});
    assertThat(said())
        .isEqualTo(
            """
            mine/users.csv:2: is not UTF-8 text.
              Maybe the program that wrote it can save as UTF-8: in a spreadsheet choose "CSV UTF-8".\
            """);
  }

  @Test
  void theUnicodeTextOfSpreadsheetsIsNotUtf8() throws IOException {
    readFile("id\nok\n".getBytes(UTF_16));
    assertThat(said())
        .isEqualTo(
            """
            mine/users.csv: is not UTF-8 text.
              Maybe the program that wrote it can save as UTF-8: in a spreadsheet choose "CSV UTF-8".\
            """);
  }

  @Test
  void aWorkbookIsNoTable() throws IOException {
    readFile(new byte[] {'P', 'K', 3, 4, 0, 0, (byte) 0xFF, (byte) 0x80});
    assertThat(said())
        .isEqualTo(
            """
            mine/users.csv: does not look like a table: it is not text.
              Maybe an Excel workbook: let its name end in .xlsx, or save the sheet as "CSV UTF-8".\
            """);
  }

  @Test
  void aTextWithZeroBytesIsNoTable() {
    assertThat(read("id\nA\0B\n").columns()).isEmpty();
    assertThat(said()).isEqualTo("mine/users.csv: does not look like a table: it is not text.");
  }

  @Test
  void aMissingFileIsReportedWithItsNeighbour() throws IOException {
    Files.writeString(folder.resolve("users.csv"), "id\n");
    Table table = Table.read(folder.resolve("user.csv"), "mine/user.csv", problems);
    assertThat(table.columns()).isEmpty();
    assertThat(said())
        .isEqualTo(
            """
            mine/user.csv: there is no such file.
              Maybe 'users.csv'?\
            """);
  }

  @Test
  void aMissingFileInAMissingFolderIsJustMissing() {
    Table.read(folder.resolve("none").resolve("users.csv"), FILE, problems);
    assertThat(said()).isEqualTo("mine/users.csv: there is no such file.");
  }

  @Test
  void aFolderIsNoFile() {
    Table.read(folder, FILE, problems);
    assertThat(said()).isEqualTo("mine/users.csv: is a folder, not a file.");
  }

  @Test
  void aReaderIsReadToItsEnd() {
    Table table = Table.readFrom(new StringReader("id\nu1\n"), FILE, problems);
    assertThat(table.rows()).hasSize(1);
  }

  @Test
  void aReaderThatFailsIsReported() {
    Reader broken =
        new Reader() {
          @Override
          public int read(char[] buffer, int offset, int length) throws IOException {
            throw new IOException("the pipe is closed");
          }

          @Override
          public void close() {}
        };
    assertThat(Table.readFrom(broken, FILE, problems).columns()).isEmpty();
    assertThat(said()).isEqualTo("mine/users.csv: cannot be read: the pipe is closed.");
  }

  private Table read(String text) {
    return Table.readFrom(text, FILE, problems);
  }

  private Table readFile(byte[] bytes) throws IOException {
    return Table.read(Files.write(folder.resolve("users.csv"), bytes), FILE, problems);
  }

  private String said() {
    return problems.all().stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }
}
