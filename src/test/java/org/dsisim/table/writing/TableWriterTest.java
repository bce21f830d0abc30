package org.dsisim.table.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.dsisim.message.Problems;
import org.dsisim.table.Cell;
import org.dsisim.table.Table;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;

class TableWriterTest {

  private final StringBuilder out = new StringBuilder();

  @Test
  void theHeaderComesFirstAndNullIsAnEmptyCell() {
    TableWriter writer = new TableWriter(out, List.of("id", "name", "year"));
    writer.row(null, "Alpha", 2025);
    writer.row("u2", null, null);
    assertThat(out).hasToString("id,name,year\n,Alpha,2025\nu2,,\n");
  }

  @Test
  void onlyCellsThatNeedThemHaveQuotes() {
    TableWriter writer = new TableWriter(out, List.of("a", "b"));
    writer.row(List.of("plain text; #1 'x'", "a,b"));
    writer.row(List.of("say \"no\"", "two\nlines"));
    writer.row(List.of("cr\r", "ä"));
    assertThat(out)
        .hasToString(
            "a,b\nplain text; #1 'x',\"a,b\"\n\"say \"\"no\"\"\",\"two\nlines\"\n\"cr\r\",ä\n");
  }

  @Test
  void numbersArePlainWhateverTheLocale() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.GERMANY);
    try {
      new TableWriter(out, List.of("a", "b", "c", "d"))
          .row(new BigDecimal("1E+6"), 1e7, 0.001f, 12345678L);
    } finally {
      Locale.setDefault(before);
    }
    assertThat(out).hasToString("a,b,c,d\n1000000,10000000,0.001,12345678\n");
  }

  @Test
  void moneyHasTwoDecimals() {
    TableWriter writer = new TableWriter(out, List.of("a", "b", "c", "d"));
    writer.row(Money.ZERO, new Money(7), new Money(123_456), new Money(-5));
    assertThat(out).hasToString("a,b,c,d\n0.00,0.07,1234.56,-0.05\n");
  }

  @Test
  void rowsGoOnBehindOthersWithoutAHeader() {
    TableWriter.writeHeader(out, List.of("a", "b"));
    TableWriter.goingOn(out, List.of("a", "b")).row("1", 2L);
    assertThat(out).hasToString("a,b\n1,2\n");
  }

  @Test
  void noSpreadsheetRunsWhatIsWritten() {
    TableWriter writer = new TableWriter(out, List.of("a"));
    for (String text :
        List.of(
            "=1+1",
            "+1",
            "-2+3+cmd|' /C calc'!A0",
            "@SUM(A1)",
            "\t=1",
            "Ltd;=HYPERLINK(1)",
            "a;b;-x;3")) {
      writer.row(text);
    }
    assertThat(out)
        .hasToString(
            """
            a
            '=1+1
            '+1
            '-2+3+cmd|' /C calc'!A0
            '@SUM(A1)
            '\t=1
            Ltd;'=HYPERLINK(1)
            a;b;'-x;3
            """);
  }

  @Test
  void numbersStayNumbersAndOtherTextsStayAsTheyAre() {
    TableWriter writer = new TableWriter(out, List.of("a", "b", "c"));
    writer.row("-5.00", new BigDecimal("-0.25"), -3);
    writer.row("-1;-2.5;3", "a=b", "x - y");
    writer.row("'quoted'", "1+1", "a;b");
    assertThat(out).hasToString("a,b,c\n-5.00,-0.25,-3\n-1;-2.5;3,a=b,x - y\n'quoted',1+1,a;b\n");
  }

  @Test
  void aNumberWithoutValueIsRefused() {
    TableWriter writer = new TableWriter(out, List.of("a"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> writer.row(Double.NaN))
        .withMessage("NaN is no number to write into a table");
    assertThat(out).hasToString("a\n");
  }

  @Test
  void theValuesMustBeAsManyAsTheColumns() {
    TableWriter writer = new TableWriter(out, List.of("a", "b"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> writer.row("x"))
        .withMessage("1 values for the 2 columns [a, b]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> writer.row(List.of("x", "y", "z")))
        .withMessage("3 values for the 2 columns [a, b]");
    assertThat(out).hasToString("a,b\n");
  }

  @Test
  void aTableNeedsAColumn() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TableWriter(out, List.of()))
        .withMessage("a table needs a column");
  }

  @Test
  void aFailureToWriteIsNotSwallowed() {
    Writer full =
        new Writer() {
          @Override
          public void write(char[] buffer, int offset, int length) throws IOException {
            throw new IOException("the disk is full");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> new TableWriter(full, List.of("a")))
        .withMessageContaining("the disk is full");
  }

  @Test
  void whatIsWrittenIsReadBack() {
    for (long seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      int width = 1 + random.nextInt(5);
      List<String> columns = new ArrayList<>();
      for (int i = 0; i < width; i++) {
        columns.add("c" + i);
      }
      List<List<String>> rows = new ArrayList<>();
      for (int i = random.nextInt(8); i > 0; i--) {
        List<String> row = new ArrayList<>();
        // A row on which nothing stands would be skipped as a blank line.
        row.add(text(random) + "x");
        while (row.size() < width) {
          row.add(text(random));
        }
        rows.add(row);
      }
      StringBuilder written = new StringBuilder();
      TableWriter writer = new TableWriter(written, columns);
      rows.forEach(writer::row);

      Problems problems = new Problems();
      Table table = Table.readFrom(written.toString(), "t.csv", problems);
      assertThat(problems.all()).as("seed %d", seed).isEmpty();
      assertThat(table.columns()).isEqualTo(columns);
      assertThat(table.rows())
          .as("seed %d", seed)
          .extracting(row -> row.cells().stream().map(Cell::text).toList())
          .isEqualTo(
              rows.stream().map(row -> row.stream().map(TableWriter::harmless).toList()).toList());
    }
  }

  /**
   * Returns a text of the letters that make trouble, without spaces around it, as cells are; line
   * breaks are not read.
   */
  private static String text(Random random) {
    String letters = "a,b;\" 'é#=\\|";
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(8); i > 0; i--) {
      text.append(letters.charAt(random.nextInt(letters.length())));
    }
    return text.toString().strip();
  }
}
