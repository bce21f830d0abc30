package org.dsisim.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.dsisim.Tries;
import org.dsisim.message.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows that are put in order outside memory are those that are sorted in memory. */
class OrderedTableTest {

  private static final int TABLES = Tries.of(200);

  @TempDir private Path folder;
  @TempDir private Path temporary;

  @Test
  void rowsComeInTheirOrderAndKeepTheirLines() throws IOException {
    Random random = new Random(20_261_201);
    for (int i = 0; i < TABLES; i++) {
      String text = randomTable(random);
      Problems problems = new Problems();
      PartLimits limits = limits(1 + i % 3, 1 + random.nextInt(i % 4 == 0 ? 9 : 300));
      Table table = Table.read(written(text), "t.csv", limits, problems);
      Problems further = new Problems();
      try (OrderedTable ordered = table.inOrderOf("id", 0, further)) {
        List<String> inMemory = sorted(table);
        assertThat(ordered == null).as(text).isEqualTo(inMemory.equals(all(table.rows())));
        if (ordered != null) {
          List<String> one = new ArrayList<>();
          ordered.table().forEachRow(row -> one.add(shown(row)));
          List<String> parts = new ArrayList<>();
          ordered
              .table()
              .forEachPart(
                  part -> {
                    List<String> some = new ArrayList<>();
                    part.forEachRow(row -> some.add(shown(row)));
                    return some;
                  },
                  parts::addAll);
          assertThat(one).as("%s\n%s", limits, text).isEqualTo(inMemory);
          assertThat(parts).isEqualTo(inMemory);
          assertThat(ordered.table().columns()).isEqualTo(table.columns());
          assertThat(ordered.lastInOrder()).hasToString("t.csv:" + lastInOrder(table));
        }
      }
      assertThat(further.all()).isEmpty();
      assertThat(temporary).isEmptyDirectory();
    }
  }

  @Test
  void tableInOrderAndFewRowsStayWhereTheyAre() throws IOException {
    Problems problems = new Problems();
    Table inOrder = Table.read(written("id,x\na,1\na,2\nb,1\n"), "t.csv", limits(1, 5), problems);
    assertThat(inOrder.inOrderOf("id", 0, problems)).isNull();
    Table others = Table.read(written("id,x\nb,1\na,2\nb,3\n"), "t.csv", limits(1, 5), problems);
    assertThat(others.inOrderOf("id", 4, problems)).isNull();
    assertThat(others.inOrderOf("user", 0, problems)).isNull();
    try (OrderedTable byOther = others.inOrderOf("x", 0, problems)) {
      assertThat(byOther).isNull();
    }
    Table inMemory = Table.readFrom("id,x\nb,1\na,2\n", "t.csv", problems);
    assertThat(inMemory.inOrderOf("id", 0, problems)).isNull();
    assertThat(problems.all()).isEmpty();
  }

  @Test
  void oneRowAtTheEndIsEnough() throws IOException {
    StringBuilder text = new StringBuilder("id\n");
    for (int i = 1_000; i < 9_000; i++) {
      text.append("u").append(i).append('\n');
    }
    Problems problems = new Problems();
    Table table = Table.read(written(text + "u0"), "t.csv", limits(2, 5_000), problems);
    try (OrderedTable ordered = ordered(table, problems)) {
      assertThat(ordered.lastInOrder()).hasToString("t.csv:8001");
      List<String> first = new ArrayList<>();
      ordered.table().forEachRow(row -> first.add(shown(row)));
      assertThat(first).hasSize(8_001).startsWith("8002 id=u0", "2 id=u1000");
    }
  }

  @Test
  void withoutRoomForATemporaryFileTheProblemSaysWhatHelps() throws IOException {
    Problems problems = new Problems();
    Path none = folder.resolve("none");
    PartLimits limits = new PartLimits(2, 5, none);
    Table table = Table.read(written("id,x\nb,1\na,2\nb,3\n"), "t.csv", limits, problems);
    try (OrderedTable ordered = ordered(table, problems)) {
      assertThat(ordered.table().rows()).isEmpty();
      assertThat(ordered.lastInOrder()).isNull();
    }
    assertThat(problems.all())
        .hasToString(
            "[t.csv: its rows are not in order, and could not be put in order on the disk:"
                + " there is no such file or folder.\n"
                + "  Maybe make room for some 1 MB in "
                + none
                + " for a while, or sort the rows by id first.]");
  }

  @Test
  void tableThatChangesMeanwhileIsAProblem() throws IOException {
    Path file = written("id,x\n" + "b,1\na,2\n".repeat(200_000));
    Problems problems = new Problems();
    Table table = Table.read(file, "t.csv", limits(2, 1 << 20), problems);
    Files.writeString(file, "id,x\n" + "b,1\na,2\n".repeat(300_000));
    try (OrderedTable ordered = ordered(table, problems)) {
      assertThat(ordered.lastInOrder()).hasToString("t.csv:2");
    }
    assertThat(problems.all()).hasToString("[t.csv: was changed while it was read.]");
  }

  private static OrderedTable ordered(Table table, Problems problems) {
    return Objects.requireNonNull(table.inOrderOf("id", 0, problems));
  }

  private PartLimits limits(int threads, int bytes) {
    return new PartLimits(threads, bytes, temporary);
  }

  private Path written(String text) throws IOException {
    return Files.writeString(folder.resolve("t.csv"), text);
  }

  private static List<String> sorted(Table table) {
    return all(
        table.rows().stream().sorted(Comparator.comparing((Row row) -> row.text("id"))).toList());
  }

  private static int lastInOrder(Table table) {
    List<Row> rows = table.rows();
    int i = 1;
    while (rows.get(i - 1).text("id").compareTo(rows.get(i).text("id")) <= 0) {
      i++;
    }
    return rows.get(i - 1).place().line();
  }

  private static List<String> all(List<Row> rows) {
    return rows.stream().map(OrderedTableTest::shown).toList();
  }

  private static String shown(Row row) {
    return row.place().line()
        + " "
        + row.cells().stream()
            .map(cell -> cell.column() + "=" + cell.text())
            .collect(Collectors.joining(" "));
  }

  private static String randomTable(Random random) {
    String end = random.nextInt(4) == 0 ? "\r\n" : "\n";
    boolean isFirst = random.nextBoolean();
    StringBuilder text = new StringBuilder(isFirst ? "id,x,y" : "x,id,y").append(end);
    int odd = 3 + random.nextInt(200);
    int rows = 2 + random.nextInt(80);
    for (int i = 0; i < rows; i++) {
      String id = "u" + (random.nextInt(3) == 0 ? random.nextInt(30) : 100 + i);
      if (random.nextInt(odd) == 0) {
        id =
            List.of("", " " + id + " ", "\"" + id + "\"", "é", "\"a\"\"b\"").get(random.nextInt(5));
      }
      String x = random.nextInt(odd) == 0 ? "\"1,5\"" : "1.5";
      text.append(isFirst ? id + "," + x : x + "," + id).append(',').append(random.nextInt(9));
      text.append(random.nextInt(odd) == 0 ? "," : "");
      text.append(random.nextInt(odd) == 0 ? ",," + i : "");
      text.append(i + 1 < rows || random.nextBoolean() ? end : "");
      if (random.nextInt(odd) == 0) {
        text.append(random.nextBoolean() ? "" : " ,,").append(end);
      }
    }
    return text.toString();
  }
}
