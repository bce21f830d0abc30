package org.dsisim.table.sorting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.dsisim.Tries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Rows that are grouped in a file and read range by range are those that are sorted in memory. */
class GroupedRowsTest {

  private static final int TABLES = Tries.of(200);

  @TempDir private Path folder;

  /** A row by its key, which stands in it or not. */
  private record Row(int line, String key, boolean isApart) {

    String text() {
      return "a," + (isApart ? "?" : key) + "," + line;
    }

    byte[] bytes() {
      return (text() + "\n").getBytes(UTF_8);
    }
  }

  @Test
  void rowsComeInTheOrderOfTheirKeysAndLines() throws IOException {
    Random random = new Random(20_261_130);
    for (int i = 0; i < TABLES; i++) {
      List<List<Row>> pieces = randomPieces(random);
      List<Row> expected = new ArrayList<>();
      pieces.forEach(expected::addAll);
      expected.sort(Comparator.comparing(Row::key));
      try (ScratchFile file = ScratchFile.in(folder)) {
        GroupedRows grouped = grouped(file, pieces, 1 + random.nextInt(9), Long.MAX_VALUE);
        assertThat(read(grouped)).isEqualTo(expected.stream().map(GroupedRowsTest::shown).toList());
      }
    }
  }

  @Test
  void rowsOfOneKeyThatAreTooManyForMemoryComeInTheOrderOfTheirLines() throws IOException {
    List<List<Row>> pieces = new ArrayList<>();
    for (int piece = 0; piece < 10; piece++) {
      List<Row> rows = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        rows.add(new Row(piece * 20 + i, "same", false));
      }
      pieces.add(rows);
    }
    try (ScratchFile file = ScratchFile.in(folder)) {
      GroupedRows grouped = grouped(file, pieces, 4, 1_500);
      assertThat(grouped.batches()).hasSizeGreaterThan(4);
      assertThat(read(grouped))
          .isEqualTo(pieces.stream().flatMap(List::stream).map(GroupedRowsTest::shown).toList());
    }
  }

  @Test
  void lastRowOfATableGetsItsLineEnd() throws IOException {
    byte[] bytes = "b\na".getBytes(UTF_8);
    KeyRanges all = KeyRanges.of(List.of(), 8);
    RowGroups groups = new RowGroups(all, bytes);
    groups.add(1, 0, 2, 0, 1);
    groups.add(2, 2, 3, 2, 3);
    try (ScratchFile file = ScratchFile.in(folder)) {
      GroupedRows grouped = new GroupedRows(file, all, List.of(groups.writeTo(file)));
      assertThat(read(grouped)).containsExactly("2: a", "1: b");
    }
  }

  @Test
  void keysStandInTheOrderOfTexts() {
    Random random = new Random(20_261_131);
    String signs = "aZ09-~ é߿ࠀ中\ud800\udbff\udc00\uffff";
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(4); j > 0; j--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      texts.add(text.toString());
    }
    List<String> byKey = new ArrayList<>(texts);
    byKey.sort((one, other) -> Arrays.compareUnsigned(RowKey.of(one), RowKey.of(other)));
    texts.sort(Comparator.naturalOrder());
    assertThat(byKey).isEqualTo(texts);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS) // where a file has its name for as long as it is open
  void fileHasNoNameThatCouldStay() throws IOException {
    try (ScratchFile file = ScratchFile.in(folder)) {
      assertThat(file.append(new byte[10], 10)).isZero();
      assertThat(file.append(new byte[10], 10)).isEqualTo(10);
      assertThat(folder).isEmptyDirectory();
    }
  }

  @Test
  void fileIsGoneWhenItIsClosed() throws IOException {
    ScratchFile file = ScratchFile.in(folder);
    file.append(new byte[10], 10);
    assertThatThrownBy(() -> file.read(5, new byte[10], 0, 10))
        .hasMessage("the temporary file ends too early");
    file.close();
    assertThat(folder).isEmptyDirectory();
    assertThatThrownBy(() -> ScratchFile.in(folder.resolve("none")))
        .isInstanceOf(NoSuchFileException.class);
  }

  private static List<List<Row>> randomPieces(Random random) {
    List<List<Row>> pieces = new ArrayList<>();
    int line = 2;
    int keys = 1 + random.nextInt(300);
    String prefix = random.nextBoolean() ? "" : "user-0000";
    boolean hasOdd = random.nextInt(3) == 0;
    for (int piece = random.nextInt(6); piece >= 0; piece--) {
      List<Row> rows = new ArrayList<>();
      for (int row = random.nextInt(60); row > 0; row--) {
        String key = prefix + random.nextInt(keys);
        if (hasOdd && random.nextInt(9) == 0) {
          key = List.of("", "é", key + "\0", key + "-longer-than-most").get(random.nextInt(4));
        }
        rows.add(new Row(line++, key, random.nextInt(5) == 0));
      }
      pieces.add(rows);
    }
    return pieces;
  }

  private static GroupedRows grouped(
      ScratchFile file, List<List<Row>> pieces, int ranges, long most) throws IOException {
    List<byte[]> sample = new ArrayList<>();
    for (List<Row> piece : pieces) {
      piece.stream().limit(3).forEach(row -> sample.add(RowKey.of(row.key())));
    }
    KeyRanges all = KeyRanges.of(sample, ranges);
    List<RowGroups.Written> written = new ArrayList<>();
    for (List<Row> piece : pieces) {
      int length = piece.stream().mapToInt(row -> row.bytes().length).sum();
      byte[] bytes = new byte[length];
      RowGroups groups = new RowGroups(all, bytes);
      int at = 0;
      for (Row row : piece) {
        int end = at + row.bytes().length;
        System.arraycopy(row.bytes(), 0, bytes, at, end - at);
        if (row.isApart()) {
          groups.add(row.line(), at, end, RowKey.of(row.key()));
        } else {
          groups.add(row.line(), at, end, at + 2, at + 2 + row.key().getBytes(UTF_8).length);
        }
        at = end;
      }
      written.add(groups.writeTo(file));
    }
    return new GroupedRows(file, all, written, most);
  }

  private static String shown(Row row) {
    return row.line() + ": " + row.text();
  }

  private static List<String> read(GroupedRows grouped) throws IOException {
    List<String> read = new ArrayList<>();
    for (GroupedRows.Batch batch : grouped.batches()) {
      SortedRows rows = grouped.read(batch);
      String[] texts = new String(rows.bytes(), UTF_8).split("\n", -1);
      assertThat(texts).hasSize(rows.lines().length + 1);
      for (int i = 0; i < rows.lines().length; i++) {
        read.add(rows.lines()[i] + ": " + texts[i]);
      }
    }
    return read;
  }
}
