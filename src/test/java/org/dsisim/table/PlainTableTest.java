package org.dsisim.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.dsisim.Tries;
import org.dsisim.message.Place;
import org.dsisim.message.Problem;
import org.dsisim.message.Problems;
import org.dsisim.table.number.PlainNumber;
import org.dsisim.table.number.Quantity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A table that is scanned row by row is the same as one that is read as a text, whatever parts it
 * is read in and on however many threads.
 */
class PlainTableTest {

  private static final int TABLES = Tries.of(800);

  private static final List<String> CELLS =
      List.of(
          "",
          "1",
          "0",
          "-0",
          "-12",
          "007.50",
          "123456.7",
          "123456.78",
          "1.234",
          "12.5",
          "1.234.567",
          "999999999999999.99",
          "1000000000000000",
          "1e6",
          "5.",
          ".5",
          "+3",
          "--1",
          " 42 ",
          "$5",
          "(7)",
          "5 %",
          "N/A",
          "\"1,234\"",
          "\"1,234.5\"",
          "\"12,5\"",
          "\"Seeds, Inc.\"",
          "\"a \"\"b\"\" c\"",
          "\"\"",
          "Foo Inc. 2.0",
          "é",
          "e\u0301",
          "\u00a0x\u2003",
          "a\u00a0b",
          "KEN",
          "company",
          "2024",
          "\u00e9".repeat(50),
          "x".repeat(50));

  private static final List<String> ODD =
      List.of(
          "a\tb",
          "\t",
          "\u0007",
          "\u0085",
          "\u2028",
          "\"x\ny\"",
          "a\"b",
          " \"q\"",
          "\"q\" ",
          "\"q",
          "\"q\"x",
          "\r",
          "\u0000",
          ",",
          ";",
          "\ufeff",
          "\ufffd");

  private static final List<Quantity> ALL = List.of(Quantity.values());

  /** For large tables: whatever a figure measures, its text is the same. */
  private static final List<Quantity> NUMBER = List.of(Quantity.NUMBER);

  @TempDir private Path folder;

  @Test
  void columnsOfManyWordsAndOfFewAreTheSameScannedAndReadAsText() throws IOException {
    StringBuilder table = new StringBuilder("id,home,name,type\n");
    Random random = new Random(20_261_129);
    for (int row = 0; row < 3_000; row++) {
      // First all names are new, then hardly any; of homes it is the other way round.
      boolean late = row > 2_000;
      table.append("id-").append(row).append(',');
      table.append("home-").append(random.nextInt(late ? 5_000 : 9)).append(',');
      table.append("name-").append(random.nextInt(late ? 9 : 5_000)).append(",company\n");
    }
    byte[] content = table.toString().getBytes(StandardCharsets.UTF_8);
    expectSame(content, PartLimits.usual(), NUMBER);
    expectSame(content, new PartLimits(2, 20_000), NUMBER);
  }

  @Test
  void randomTablesAreTheSameScannedAndReadAsText() throws IOException {
    Random random = new Random(20_261_128);
    for (int i = 0; i < TABLES; i++) {
      PartLimits few = new PartLimits(1 + i % 3, 1 + random.nextInt(30));
      byte[] content = randomTable(random).getBytes(StandardCharsets.UTF_8);
      expectSame(content, i % 4 == 0 ? PartLimits.usual() : few);
    }
  }

  @Test
  void bytesThatAreNoTextAreRefusedInTheSameWords() throws IOException {
    for (PartLimits limits : List.of(PartLimits.usual(), new PartLimits(2, 1))) {
      expectSame(new byte[] {'a', ',', 'b', '\n', (byte) 0xE9, ',', '1', '\n'}, limits);
      expectSame(new byte[] {'a', '\n', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '\n'}, limits);
    }
  }

  @Test
  void longRowsAreRead() throws IOException {
    // One of many parts, and one that is longer than a part usually is.
    for (int length : new int[] {60_000, 1_100_000}) {
      expectSame(
          ("a,b\n" + "x".repeat(length) + ",1\ny,2\n").getBytes(StandardCharsets.UTF_8),
          new PartLimits(2, length / 200),
          NUMBER);
    }
  }

  @Test
  void largeTableIsHandedOnOneRowAtATime() throws IOException {
    int rows = 200_000;
    StringBuilder text = new StringBuilder("id,sales_usd\n");
    for (int i = 0; i < rows; i++) {
      text.append('u').append(i).append(',').append(i).append(".5\n");
    }
    Problems problems = new Problems();
    Table table =
        Table.read(written(text.toString().getBytes(StandardCharsets.UTF_8)), "t.csv", problems);
    AtomicReference<Row> one = new AtomicReference<>();
    long[] seen = new long[2];
    table.forEachRow(
        row -> {
          assertThat(one.compareAndSet(null, row) || one.get() == row).isTrue();
          assertThat(row.place().line()).isEqualTo((int) seen[0] + 2);
          seen[0]++;
          seen[1] += row.hundredths("sales_usd");
        });
    assertThat(seen).containsExactly(rows, 100L * rows * (rows - 1) / 2 + 50L * rows);
    assertThat(problems.all()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1, 1000000", "1, 100", "2, 100", "3, 7"})
  void partsComeInTheirOrderAndTogetherAreTheTable(int threads, int bytes) throws IOException {
    StringBuilder text = new StringBuilder("id,name\n");
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      text.append('u').append(i).append(i % 7 == 0 ? ",a\tb,,\r\n" : ",b\n");
      rows.add((i + 2) + " u" + i + (i % 7 == 0 ? " a b" : " b"));
    }
    Table table =
        Table.read(
            written(text.toString().getBytes(StandardCharsets.UTF_8)),
            "t.csv",
            new PartLimits(threads, bytes),
            new Problems());
    List<String> read = new ArrayList<>();
    table.forEachPart(
        part -> {
          List<String> ofPart = new ArrayList<>();
          part.forEachRow(
              row ->
                  ofPart.add(row.place().line() + " " + row.text("id") + " " + row.text("name")));
          return ofPart;
        },
        read::addAll);
    assertThat(read).isEqualTo(rows);
  }

  @Test
  void cellOfRowThatWasNotKeptStandsInItsColumn() throws IOException {
    Table table =
        Table.read(
            written("id,home\na,KEN\n".getBytes(StandardCharsets.UTF_8)), "t.csv", new Problems());
    Cell cell = table.cell("home", "KEN", Place.of("t.csv", 2));
    assertThat(cell.place()).isEqualTo(new Place("t.csv", 2, 2));
    assertThat(cell).hasToString("home is 'KEN'");
    assertThatThrownBy(() -> table.cell("year", "", Place.of("t.csv", 2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("There is no column 'year'.");
  }

  @Test
  void partsHaveSomething() {
    assertThatThrownBy(() -> new PartLimits(1, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Parts of 0 bytes.");
    assertThat(PartLimits.on(0).threads()).isEqualTo(1);
    assertThat(PartLimits.on(3).threads()).isEqualTo(3);
  }

  @Test
  void tableThatChangesBetweenTheScansIsRefused() throws IOException {
    byte[] content = ("id\n" + "abc\n".repeat(300_000)).getBytes(StandardCharsets.UTF_8);
    Problems problems = new Problems();
    Table table = Table.read(written(content), "t.csv", new PartLimits(2, 1_000), problems);
    written(Arrays.copyOf(content, content.length / 2));
    AtomicInteger rows = new AtomicInteger();
    table.forEachPart(
        part -> {
          part.forEachRow(row -> rows.incrementAndGet());
          return part;
        },
        part -> {});
    assertThat(rows).hasValueLessThan(300_000);
    assertThat(problems.all())
        .extracting(Problem::toString)
        .containsExactly("t.csv: was changed while it was read.");
  }

  @Test
  void keptRowStaysWhenTheNextComes() throws IOException {
    Table table =
        Table.read(written("id\na\nb\n".getBytes(StandardCharsets.UTF_8)), "t.csv", new Problems());
    List<Row> kept = new ArrayList<>();
    table.forEachRow(row -> kept.add(row.kept()));
    assertThat(kept).extracting(row -> row.text("id")).containsExactly("a", "b");
    assertThat(kept).extracting(row -> row.place().line()).containsExactly(2, 3);
  }

  private static String randomTable(Random random) {
    StringBuilder text = new StringBuilder(random.nextInt(9) == 0 ? "\ufeff" : "");
    char separator = ",,,,;\t".charAt(random.nextInt(6));
    String end = random.nextInt(4) == 0 ? "\r\n" : "\n";
    int columns = 1 + random.nextInt(4);
    if (random.nextInt(20) == 0) {
      text.append("sep=").append(separator).append(end);
    }
    for (int i = 0; i < columns; i++) {
      String name = random.nextInt(40) == 0 ? "c0" : "c" + i;
      text.append(i == 0 ? "" : String.valueOf(separator)).append(name);
    }
    int rows = random.nextInt(6);
    for (int i = 0; i < rows; i++) {
      text.append(end);
      int cells = random.nextInt(12) == 0 ? random.nextInt(6) : columns;
      for (int j = 0; j < cells; j++) {
        text.append(j == 0 ? "" : String.valueOf(separator)).append(randomCell(random));
      }
    }
    return text.append(random.nextBoolean() ? end : "").toString();
  }

  private static String randomCell(Random random) {
    List<String> from = random.nextInt(25) == 0 ? ODD : CELLS;
    return from.get(random.nextInt(from.size()));
  }

  private void expectSame(byte[] content, PartLimits limits) throws IOException {
    expectSame(content, limits, ALL);
  }

  private void expectSame(byte[] content, PartLimits limits, List<Quantity> quantities)
      throws IOException {
    Path file = written(content);
    Problems ofScan = new Problems();
    Table scanned = Table.read(file, "t.csv", limits, ofScan);
    Problems ofText = new Problems();
    Table read = Table.readAsText(file, "t.csv", ofText);
    String text = new String(content, StandardCharsets.UTF_8);
    assertThat(scanned.columns()).as(text).isEqualTo(read.columns());
    assertThat(scanned.place()).as(text).isEqualTo(read.place());
    assertThat(scanned.isEmpty()).as(text).isEqualTo(read.isEmpty());
    assertThat(described(scanned, quantities, ofScan))
        .as(text)
        .isEqualTo(described(read, quantities, ofText));
    assertThat(ofScan.all()).as(text).isEqualTo(ofText.all());
  }

  /** All that can be known of the rows, one by one; of their figures, as what measures these. */
  private static List<String> described(Table table, List<Quantity> quantities, Problems problems) {
    List<String> described = new ArrayList<>();
    table.forEachRow(
        row -> {
          for (Cell cell : row.cells()) {
            Cell same = row.cell(cell.column());
            if (!row.text(cell.column()).equals(cell.text())
                || row.isEmpty(cell.column()) != cell.isEmpty()) {
              throw new AssertionError(cell + " is not " + row.text(cell.column()));
            }
            StringBuilder one = new StringBuilder(same.place() + " " + same.place().column());
            one.append(' ').append(cell);
            for (Quantity quantity : quantities) {
              BigDecimal number = same.number(quantity, problems);
              one.append(' ').append(number);
              expectPlain(row.hundredths(cell.column()), number, quantity, same);
            }
            described.add(one.toString());
          }
        });
    return described;
  }

  private static void expectPlain(
      long hundredths, @Nullable BigDecimal number, Quantity quantity, Cell cell) {
    boolean anyNumber = quantity == Quantity.USD || quantity == Quantity.NUMBER;
    if (hundredths != PlainNumber.NONE && anyNumber) {
      BigDecimal plain = BigDecimal.valueOf(hundredths, 2);
      if (number == null || number.compareTo(plain) != 0) {
        throw new AssertionError(cell + " is " + number + ", not " + plain);
      }
    }
  }

  private Path written(byte[] content) throws IOException {
    return Files.write(folder.resolve("t.csv"), content);
  }
}
