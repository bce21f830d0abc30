package org.dsisim.scenario.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.dsisim.Tries;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.user.Account;
import org.dsisim.model.world.user.PackedUsers;
import org.dsisim.model.world.user.User;
import org.dsisim.scenario.Reading;
import org.dsisim.table.FirstScan;
import org.dsisim.table.PartLimits;
import org.dsisim.table.Row;
import org.dsisim.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Users that are read in parts on several threads are those that are read row by row, and the same
 * is said of their rows.
 */
class PlainUsersTest {

  private static final int TABLES = Tries.of(120);

  /** What stands in a column mostly, and now and then. */
  private static final Map<String, List<List<String>>> CELLS =
      Map.ofEntries(
          Map.entry(
              "name",
              List.of(
                  List.of("Seeds", "\"Seeds, Inc.\"", "Côte", "\"a \"\"b\"\"\""),
                  List.of("", "N/A", " Seeds ", "Seeds\tInc"))),
          Map.entry(
              "type",
              List.of(
                  List.of("company", "ngo", "\"company\""),
                  List.of("", "compny", "N/A", "Company"))),
          Map.entry(
              "sector",
              List.of(
                  List.of("biotechnology", "cosmetics", "herbal-drinks"),
                  List.of("", "biotechnolgy", "Herbal Drinks", "herbaldrinks", "N/A"))),
          Map.entry(
              "home",
              List.of(
                  List.of("KEN", "BRA", "FRA"), List.of("", "ken", "KE", "Kenya", "KNE", "N/A"))),
          Map.entry(
              "year",
              List.of(
                  List.of("2023", "2024", "2025"), List.of("", "2024.0", "20x4", "1066", "N/A"))),
          Map.entry(
              "figure",
              List.of(
                  List.of("", "0", "12", "1234.5", "7.25", "-3"),
                  List.of("61m", "\"1,234\"", "1.234", "$5", "N/A", "1e30", " 42 ", "0.125"))),
          Map.entry(
              "dsi_attribution",
              List.of(List.of("", "0.25", "1", "0"), List.of("25", "-0.1", "0.125", "5 %", "N/A"))),
          Map.entry(
              "dsi_user",
              List.of(List.of("", "yes", "unknown", "no"), List.of("true", "Yes", "N/A", " no "))),
          Map.entry(
              "group",
              List.of(List.of("", "alpina", "u100"), List.of("Alpina", "a b", "N/A", " alpina "))),
          Map.entry(
              "subsector",
              List.of(List.of("", "artificial-intelligence"), List.of("AI", "a b", "N/A"))),
          Map.entry(
              "commercial_share",
              List.of(List.of("", "0.25", "1", "0"), List.of("25", "-0.1", "5 %", "N/A"))));

  /** Columns of whole numbers here. */
  private static final List<String> COUNTS = List.of("employees", "data_volume_tb");

  /** Columns of figures that are no shares. */
  private static final List<String> AMOUNTS =
      UserReader.FIGURES.stream().filter(column -> !column.equals("dsi_attribution")).toList();

  @TempDir private Path folder;

  /** Whether those that were read last are packed. */
  private boolean arePacked;

  @Test
  void usersAndMessagesDoNotDependOnThreadsOrParts() throws IOException {
    Random random = new Random(20_261_128);
    for (int i = 0; i < TABLES; i++) {
      String text = randomTable(random, i % 2 == 0);
      String rowByRow = rowByRow(text);
      for (int threads = 1; threads <= 3; threads++) {
        PartLimits limits = new PartLimits(threads, 1 + random.nextInt(i % 4 == 0 ? 5_000 : 200));
        assertThat(inParts(text, limits)).as("%s\n%s", limits, text).isEqualTo(rowByRow);
      }
    }
  }

  @Test
  void usersThatArePackedWhileTheirTableIsScannedAreTheSame() throws IOException {
    Random random = new Random(20_261_129);
    int packed = 0;
    for (int i = 0; i < TABLES; i++) {
      String text = tableInOrder(random, 1 + i % 3);
      for (int few : new int[] {0, 3, 1_000}) {
        PartLimits limits = new PartLimits(1 + i % 3, 1 + random.nextInt(i % 4 == 0 ? 9 : 900));
        assertThat(besideOrder(inParts(text, limits, few)))
            .as("%s, %s\n%s", limits, few, text)
            .isEqualTo(besideOrder(rowByRow(text, few)));
        packed += arePacked ? 1 : 0;
      }
    }
    // Large parts and tables of few rows are read another way.
    assertThat(packed).isGreaterThan(TABLES);
  }

  @Test
  void tableOfWhichManyRowsAreLeftIsScannedAgain() throws IOException {
    StringBuilder text = new StringBuilder("id,name,type,sector,home,year,sales_usd\n");
    for (int i = 0; i < 3_000; i++) {
      text.append("u").append(10_000 + i).append(",Seeds,company,biotechnology,KEN,2024,");
      text.append(i % 2 == 0 ? "\"1,234,567\"" : "1234567.5").append('\n');
    }
    String rowByRow = rowByRow(text.toString());
    assertThat(inParts(text.toString(), new PartLimits(2, 500), 0)).isEqualTo(rowByRow);
    assertThat(rowByRow).contains("SALES=123456700").contains("SALES=123456750");
  }

  @Test
  void theFirstThousandErrorsAreThoseOfTheFirstRows() throws IOException {
    StringBuilder text = new StringBuilder("id,name,type,sector,home,year,sales_usd\n");
    for (int i = 0; i < 3_000; i++) {
      String sales = i % 2 == 0 ? "61m" : "5";
      text.append("u,Seeds,company,biotechnology,KEN,").append(1900 + i % 300).append(',');
      text.append(sales).append('\n');
    }
    String rowByRow = rowByRow(text.toString());
    assertThat(rowByRow)
        .contains("mine/users.csv:302: 'u' has two rows for 1900; the first is on line 2.")
        .contains("mine/users.csv: 3200 more errors are not shown.");
    for (int threads = 1; threads <= 3; threads++) {
      assertThat(inParts(text.toString(), new PartLimits(threads, 500))).isEqualTo(rowByRow);
    }
  }

  private String rowByRow(String text) throws IOException {
    return rowByRow(text, UsersById.FEW);
  }

  private String rowByRow(String text, int few) throws IOException {
    Reading reading = new Reading(folder);
    UserReader reader = new UserReader(reading.codes(), reading.problems(), few);
    Table table = Table.read(Files.writeString(file(), text), "mine/users.csv", reading.problems());
    if (!table.expectColumns(UserReader.REQUIRED, UserReader.OPTIONAL, reading.problems())) {
      return reading.said();
    }
    List<Row> rows = new ArrayList<>(table.rows());
    if (text.lines().count() > few) {
      rows.sort(Comparator.comparing(row -> row.text("id")));
    }
    rows.forEach(reader::add);
    return described(reader.readWithWarnings(), reader, reading);
  }

  /** Without what is said of the order of rows, and of words for sectors by it. */
  private static String besideOrder(String described) {
    return described
        .lines()
        .filter(line -> !line.contains("not in the order of their ids"))
        .filter(line -> !line.contains("sort the rows by id"))
        .filter(line -> !line.contains("they are two sectors"))
        .filter(line -> !line.startsWith("  Maybe herb") && !line.startsWith("  Maybe Herb"))
        .collect(Collectors.joining("\n"));
  }

  private String inParts(String text, PartLimits limits) throws IOException {
    return inParts(text, limits, UsersById.FEW);
  }

  private String inParts(String text, PartLimits limits, int few) throws IOException {
    Reading reading = new Reading(folder);
    UserReader reader = new UserReader(reading.codes(), reading.problems(), few);
    Files.writeString(file(), text);
    List<User> users = reader.read(file(), "mine/users.csv", limits);
    arePacked = users instanceof PackedUsers;
    return described(users, reader, reading);
  }

  private static String described(List<User> users, UserReader reader, Reading reading) {
    reader.plausibility().warn(users, List.of(), reading.problems());
    return described(users) + reader.ids() + "\n" + reading.said();
  }

  @Test
  void oneScanReadsLargeTablesInTheOrderOfTheirIds() throws IOException {
    String head = "id,name,type,sector,home,year,sales_usd";
    String row = ",Seeds,company,biotechnology,KEN,2024,5\n";
    String inOrder = head + "\na" + row + "b" + row + "c" + row;
    PartLimits small = new PartLimits(2, 20);
    assertThat(isReadInOneScan(inOrder, small)).isTrue();
    assertThat(isReadInOneScan(inOrder + "d,Seeds,?,?,KEN,2024,N/A\ne" + row, small)).isTrue();
    assertThat(isReadInOneScan(inOrder, PartLimits.usual())).isFalse();
    assertThat(isReadInOneScan(inOrder + "c" + row + "b" + row, new PartLimits(2, 100))).isFalse();
    assertThat(isReadInOneScan(inOrder.replace("sales_usd", "sale_usd"), small)).isFalse();
    assertThat(isReadInOneScan(inOrder + "\"d\ne\"" + row, small)).isFalse();
  }

  private boolean isReadInOneScan(String text, PartLimits limits) throws IOException {
    Reading reading = new Reading(folder);
    UserReader reader = new UserReader(reading.codes(), reading.problems());
    FirstScan<ScannedUsers> scan = reader.scan("mine/users.csv");
    Files.writeString(file(), text);
    Table.read(file(), "mine/users.csv", limits, scan, reading.problems());
    return scan.isDone();
  }

  private Path file() {
    return folder.resolve("users.csv");
  }

  private static String described(List<User> users) {
    StringBuilder described = new StringBuilder();
    for (User user : users) {
      described.append(user.id()).append(' ').append(user.name()).append(' ').append(user.type());
      described.append(' ').append(user.sector()).append(' ').append(user.home());
      for (Account account : user.accounts()) {
        described.append('\n').append(account.place()).append(' ').append(account.year());
        described.append(' ').append(account.attribution());
        described.append(' ').append(account.particulars());
        for (AssessmentBase base : account.figures().known()) {
          described.append(' ').append(base).append('=').append(account.figures().of(base));
        }
      }
      described.append('\n');
    }
    return described.toString();
  }

  /** A table, of users in the order of their ids or not. */
  private static String randomTable(Random random, boolean isSorted) {
    String end = random.nextInt(4) == 0 ? "\r\n" : "\n";
    List<String> figures = new ArrayList<>(UserReader.OPTIONAL);
    Collections.shuffle(figures, random);
    List<String> columns = new ArrayList<>(UserReader.REQUIRED);
    columns.addAll(figures.subList(0, random.nextInt(figures.size())));
    if (random.nextInt(3) == 0) {
      Collections.shuffle(columns, random);
    }
    StringBuilder text = new StringBuilder(random.nextInt(9) == 0 ? "\ufeff" : "");
    text.append(String.join(",", columns)).append(end);
    int odd = 5 + random.nextInt(300);
    int rows = 1 + random.nextInt(40);
    for (int i = 0; i < rows; i++) {
      String id = "u" + (isSorted ? 100 + i / 2 : random.nextInt(30));
      String row =
          columns.stream()
              .map(column -> column.equals("id") ? id : cell(column, odd, random))
              .collect(Collectors.joining(","));
      text.append(row).append(random.nextInt(odd) == 0 ? "," : "").append(end);
      if (random.nextInt(20) == 0) {
        text.append(random.nextBoolean() ? "" : " ,,").append(end);
      }
    }
    return text.toString();
  }

  /** A table as a program writes it, now and then with a row that is odd or out of order. */
  private static String tableInOrder(Random random, int years) {
    List<String> columns = new ArrayList<>(UserReader.REQUIRED);
    columns.addAll(UserReader.OPTIONAL.subList(0, random.nextInt(UserReader.OPTIONAL.size() + 1)));
    StringBuilder text = new StringBuilder(String.join(",", columns)).append('\n');
    int odd = random.nextBoolean() ? Integer.MAX_VALUE : 50 + random.nextInt(300);
    int users = 1 + random.nextInt(60);
    for (int i = 0; i < users; i++) {
      String id = "u-" + (random.nextInt(odd) == 0 ? 100 + random.nextInt(users) : 100 + i);
      List<String> who =
          List.of(
              id,
              cell("name", odd, random),
              cell("type", odd, random),
              cell("sector", odd, random),
              cell("home", odd, random));
      for (int year = 2024 - random.nextInt(years); year <= 2024; year++) {
        List<String> cells = new ArrayList<>(who);
        cells.add(random.nextInt(odd) == 0 ? "2024" : String.valueOf(year));
        for (int j = cells.size(); j < columns.size(); j++) {
          cells.add(
              random.nextInt(9) == 0
                  ? ""
                  : columns.get(j).equals("profit_usd")
                      ? "-3"
                      : plainFigure(columns.get(j), odd, random));
        }
        text.append(String.join(",", cells)).append('\n');
      }
      if (random.nextInt(odd) == 0) {
        text.append(random.nextBoolean() ? "" : " ,,").append('\n');
      }
    }
    return text.toString();
  }

  private static String plainFigure(String column, int odd, Random random) {
    if (random.nextInt(odd) == 0 || !AMOUNTS.contains(column)) {
      return cell(column, odd, random);
    }
    return COUNTS.contains(column)
        ? String.valueOf(random.nextInt(99))
        : random.nextInt(5_000_000) + List.of("", ".5", ".25").get(random.nextInt(3));
  }

  /** A cell; one in so many is odd. */
  private static String cell(String column, int odd, Random random) {
    List<List<String>> all = CELLS.getOrDefault(column, CELLS.getOrDefault("figure", List.of()));
    List<String> some = all.get(random.nextInt(odd) == 0 ? 1 : 0);
    return some.get(random.nextInt(some.size()));
  }
}
