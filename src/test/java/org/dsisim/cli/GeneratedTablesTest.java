package org.dsisim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Synthetic users and uses are what is said of them. */
class GeneratedTablesTest {

  /** The real users among 3,000. */
  private static final int HEAD = 386;

  @TempDir static Path folder;

  private static String page = "";

  /** The rows of synthetic users, in their order. */
  private static List<List<String>> users = List.of();

  /** The cells of synthetic uses, by column. */
  private static List<Map<String, String>> uses = List.of();

  @BeforeAll
  static void generates() {
    Program program = Program.at(Path.of("").toAbsolutePath());
    page =
        program
            .run(
                "generate", "mine", "--users", "3000", "--uses", "4000", "--out", folder.toString())
            .out();
    Program written = Program.at(folder.resolve("mine"));
    users =
        written
            .text("users.csv")
            .lines()
            .filter(row -> row.startsWith("synthetic-"))
            .map(row -> List.of(row.split(",", -1)))
            .toList();
    List<String> rows = written.text("uses.csv").lines().toList();
    List<String> columns = Arrays.asList(rows.get(0).split(",", -1));
    List<Map<String, String>> read = new ArrayList<>();
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split(",", -1);
      Map<String, String> use = new TreeMap<>();
      for (int i = 0; i < cells.length; i++) {
        use.put(columns.get(i), cells[i]);
      }
      read.add(use);
    }
    uses = read;
  }

  private static Stream<List<String>> lastYear() {
    return users.stream().filter(row -> row.get(5).equals("2024"));
  }

  /** A cell of a row; zero where it is unknown, which exceeds nothing. */
  private static long number(List<String> row, int column) {
    return row.get(column).isEmpty() ? 0 : Long.parseLong(row.get(column));
  }

  private static List<String> head() {
    return Program.at(Path.of(""))
        .text("scenarios/rd-leaders-2024/users.csv")
        .lines()
        .skip(1)
        .toList();
  }

  @Test
  void thePageCountsWhatStandsInTheTable() {
    long above = lastYear().filter(row -> number(row, 7) > 50_000_000).count();
    long enough =
        lastYear()
            .filter(
                row ->
                    (number(row, 6) > 20_000_000 ? 1 : 0)
                            + (number(row, 7) > 50_000_000 ? 1 : 0)
                            + (number(row, 8) > 5_000_000 ? 1 : 0)
                        >= 2)
            .count();
    assertThat(page)
        .containsPattern("sales above USD 50 million +294 +0 +%,d +0\n".formatted(above))
        .containsPattern("2 or more of these 3 +187 +%,d\n".formatted(enough))
        .containsPattern("fewer of them +199 +%,d\n".formatted(2_614 - enough))
        .containsPattern("total assets above USD 20 million +0 +386 ");
    long cosmetics =
        users.stream()
            .filter(row -> row.get(5).equals("2023") && row.get(3).equals("cosmetics"))
            .count();
    assertThat(page.substring(page.indexOf("SYNTHETIC, 2023")))
        .containsPattern("cosmetics +" + cosmetics + " ");
  }

  @Test
  void syntheticUsersAreWhatTheLawSays() {
    assertThat(lastYear()).hasSize(3_000 - HEAD);
    assertThat(users)
        .allSatisfy(
            row -> {
              assertThat(row.get(1)).isEqualTo("Synthetic " + row.get(0).substring(10));
              assertThat(row.get(2)).isEqualTo("company");
              long sales = Long.parseLong(row.get(7));
              assertThat(number(row, 8)).isLessThanOrEqualTo(sales);
              assertThat(number(row, 6)).isBetween(sales / 2, sales * 3 / 2 + 1);
              assertThat(row.subList(9, 15)).allMatch(String::isEmpty);
            });
    assertThat(lastYear())
        .allMatch(row -> number(row, 7) >= 25_000_000 && number(row, 7) <= 1_000_000_000);
    // By Zipf's law up to 1,000 million, 0.487 are above 50 million and 0.231 above 100.
    assertThat(lastYear().filter(row -> number(row, 7) > 50_000_000).count() / 2614.0)
        .isBetween(0.46, 0.515);
    assertThat(lastYear().filter(row -> number(row, 7) > 100_000_000).count() / 2614.0)
        .isBetween(0.205, 0.255);
  }

  @Test
  void ofTenUsersOneHasTheLastYearAloneAndOneTheLastTwo() {
    Map<String, List<String>> years =
        users.stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.get(0),
                    TreeMap::new,
                    Collectors.mapping(row -> row.get(5), Collectors.toList())));
    Map<List<String>, Long> howMany =
        years.values().stream().collect(Collectors.groupingBy(list -> list, Collectors.counting()));
    assertThat(howMany)
        .containsOnlyKeys(
            List.of("2022", "2023", "2024"), List.of("2023", "2024"), List.of("2024"));
    assertThat(howMany.get(List.of("2023", "2024"))).isBetween(210L, 315L);
    assertThat(howMany.get(List.of("2024"))).isBetween(210L, 315L);
  }

  @Test
  void salesGrowFromYearToYearWithinTheEndsThatAreStated() {
    for (int i = 1; i < users.size(); i++) {
      List<String> before = users.get(i - 1);
      List<String> after = users.get(i);
      if (before.get(0).equals(after.get(0))) {
        assertThat(number(after, 7) / (double) number(before, 7)).isBetween(0.9499, 1.1501);
      }
    }
  }

  @Test
  void marginsAreThoseOfCompaniesOfTheHeadInTheSameSector() {
    Map<String, List<Double>> models = new TreeMap<>();
    for (String row : head()) {
      String[] cells = row.replaceAll("\"[^\"]*\"", "").split(",", -1);
      double sales = cells[7].isEmpty() ? 0 : Double.parseDouble(cells[7]);
      if (sales >= 500_000_000 && !cells[8].isEmpty()) {
        models
            .computeIfAbsent(cells[3], sector -> new ArrayList<>())
            .add(Double.parseDouble(cells[8]) / sales);
      }
    }
    assertThat(lastYear().filter(row -> !row.get(8).isEmpty()))
        .allSatisfy(
            row -> {
              double margin = number(row, 8) / (double) number(row, 7);
              assertThat(models.get(row.get(3)))
                  .anyMatch(model -> Math.abs(model - margin) < 0.020_001);
            });
    // Unknown as often as in the head: one of 306.
    assertThat(users.stream().filter(row -> row.get(8).isEmpty()))
        .allMatch(row -> row.get(3).equals("pharmaceuticals"))
        .hasSizeBetween(5, 40);
  }

  @Test
  void homesFollowGrossDomesticProduct() {
    Map<String, Long> homes =
        lastYear().collect(Collectors.groupingBy(row -> row.get(4), Collectors.counting()));
    assertThat(homes.size()).isGreaterThan(80);
    assertThat(homes.getOrDefault("USA", 0L) / 2614.0).isBetween(0.22, 0.30);
    assertThat(homes.getOrDefault("CHN", 0L) / 2614.0).isBetween(0.13, 0.21);
    assertThat(homes).doesNotContainKey("EUU");
  }

  @Test
  void usesAreOfTheFirstUsersAndBeginAgainWithThem() {
    assertThat(uses).hasSize(4_000);
    assertThat(uses.get(0))
        .containsEntry("id", "use-of-synthetic-000001")
        .containsEntry("user", "synthetic-000001");
    assertThat(uses.get(2_614))
        .containsEntry("id", "use-of-synthetic-002615")
        .containsEntry("user", "synthetic-000001");
  }

  @Test
  void originsOfUsesAddUpAndWhatIsTaggedIsKnown() {
    for (Map<String, String> use : uses) {
      int known = 0;
      int unknown = 0;
      for (String part : use.getOrDefault("origins", "").split("\\|", -1)) {
        int count = Integer.parseInt(part.substring(part.indexOf(':') + 1));
        if (part.startsWith("UNKNOWN:")) {
          unknown += count;
        } else {
          known += count;
        }
      }
      assertThat(use).containsEntry("sequences", String.valueOf(known + unknown));
      double tagged = Double.parseDouble(use.getOrDefault("tagged_share", ""));
      assertThat(tagged)
          .isBetween(known / (double) (known + unknown) - 0.01, known / (double) (known + unknown));
      boolean sampled = use.getOrDefault("physical_access", "").equals("true");
      assertThat(use.getOrDefault("sample_country", "").isEmpty()).isEqualTo(!sampled);
      if (sampled) {
        assertThat(use.get("origins")).startsWith(use.get("sample_country"));
      }
    }
    assertThat(
            uses.stream()
                .filter(use -> use.getOrDefault("origins", "").contains("UNKNOWN"))
                .count())
        .isBetween(1_500L, 1_700L);
  }

  @Test
  void productsSellForNoMoreThanTheirUserDoes() {
    Map<String, Long> sold = new TreeMap<>();
    for (Map<String, String> use : uses) {
      String sales = use.getOrDefault("product_sales_usd", "");
      if (use.getOrDefault("purpose", "").equals("research")) {
        assertThat(sales).isEqualTo("0");
        assertThat(use).containsEntry("patented", "false");
      }
      sold.merge(use.getOrDefault("user", ""), Long.parseLong(sales), Long::sum);
    }
    Map<String, Long> all =
        lastYear().collect(Collectors.toMap(row -> row.get(0), row -> number(row, 7)));
    assertThat(sold)
        .allSatisfy((user, sales) -> assertThat(sales).isLessThanOrEqualTo(all.get(user)));
    assertThat(sold.values().stream().filter(sales -> sales > 0).count()).isGreaterThan(1_500);
  }
}
