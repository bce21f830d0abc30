package org.dsisim.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dsisim.message.Problem;
import org.dsisim.report.file.RunFiles;
import org.dsisim.value.Grouped;
import org.dsisim.workspace.request.GenerateRequest;
import org.dsisim.workspace.session.Home;
import org.dsisim.workspace.session.Progress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped population: drawn again to the last byte, and what its page says of it. */
class PopulationTest {

  private static final Path HOME = Path.of("").toAbsolutePath();
  private static final Path SHIPPED = HOME.resolve("scenarios/population");
  private static final Workspace WORKSPACE = Workspace.at(new Home(HOME, HOME));

  /** The files that the command writes; the others are by hand. */
  private static final List<String> DRAWN =
      List.of("assumptions.csv", "scenario.yaml", "users.csv", "uses.csv");

  @TempDir static Path folder;

  /** What all would owe if everybody followed, by indicator. */
  private static Map<String, String> shipped = Map.of();

  /** What each user owes, the largest first: its id and its dollars. */
  private static List<Map.Entry<String, BigDecimal>> payers = List.of();

  @BeforeAll
  static void runsOnce() {
    RunFiles files = files("population", List.of());
    shipped = summary(files);
    payers =
        files
            .payers()
            .text()
            .lines()
            .skip(1)
            // Names have commas and stand in quotes.
            .map(line -> line.replaceAll("\"[^\"]*\"", "").split(",", -1))
            .filter(cells -> !cells[7].isEmpty())
            .map(cells -> Map.entry(cells[2], new BigDecimal(cells[7])))
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .toList();
  }

  private static RunFiles files(String scenario, List<String> settings) {
    return new RunFiles(
        WORKSPACE.run(Desk.run(scenario, null, settings, "cali-fund"), Progress.NOBODY).run());
  }

  private static Map<String, String> summary(RunFiles files) {
    Map<String, String> values = new TreeMap<>();
    files
        .summary()
        .text()
        .lines()
        .skip(1)
        .map(line -> line.split(",", 5))
        .forEach(cells -> values.put(cells[2], cells[3]));
    return values;
  }

  private static Path generated(String name, String... options) {
    List<String> words = Arrays.asList(options);
    GenerateRequest request =
        new GenerateRequest(
            name,
            "rd-leaders-2024",
            Integer.parseInt(option(words, "--users", "22000")),
            Long.parseLong(option(words, "--seed", "1")),
            null,
            Integer.parseInt(option(words, "--uses", "0")),
            Integer.parseInt(option(words, "--groups", "0")),
            new GenerateRequest.Sizes(
                number(option(words, "--smallest", "")), number(option(words, "--largest", ""))),
            words.contains("--assumptions") ? option(words, "--assumptions", "") : null,
            folder);
    WORKSPACE.generate(request, Progress.NOBODY);
    return folder.resolve(name);
  }

  private static String option(List<String> words, String name, String otherwise) {
    int at = words.indexOf(name);
    return at < 0 ? otherwise : words.get(at + 1);
  }

  private static @Nullable Long number(String text) {
    return text.isEmpty() ? null : Long.valueOf(text);
  }

  @Test
  void theCommandOfItsPageDrawsItAgainToTheLastByte() throws IOException {
    String page = Files.readString(SHIPPED.resolve("README.md"));
    String command =
        page.lines().filter(line -> line.startsWith("./dsisim generate ")).findFirst().orElse("");
    Path again = generated("population", command.split(" "));
    try (Stream<Path> files = Files.list(again)) {
      assertThat(files.map(file -> file.getFileName().toString()).sorted()).isEqualTo(DRAWN);
    }
    for (String file : DRAWN) {
      assertThat(Files.mismatch(again.resolve(file), SHIPPED.resolve(file))).as(file).isEqualTo(-1);
    }
  }

  @Test
  void theRealHeadStandsThereAsItIs() throws IOException {
    List<String> head = Files.readAllLines(HOME.resolve("scenarios/rd-leaders-2024/users.csv"));
    List<String> all = Files.readAllLines(SHIPPED.resolve("users.csv"));
    // Behind the columns of the head stand whether DSI is used, and the group.
    assertThat(all.subList(0, head.size()).stream().map(PopulationTest::withoutLastTwo))
        .isEqualTo(head);
    assertThat(all.subList(head.size(), all.size()))
        .allMatch(row -> row.startsWith("synthetic-"))
        .extracting(row -> row.split(",", 2)[0])
        .satisfies(ids -> assertThat(new HashSet<>(ids)).hasSize(21_614));
  }

  private static String withoutLastTwo(String row) {
    return row.substring(0, row.lastIndexOf(',', row.lastIndexOf(',') - 1));
  }

  @Test
  void itHasNoProblems() {
    List<Problem> problems = WORKSPACE.check("scenarios/population", Progress.NOBODY).problems();
    assertThat(problems.stream().map(Problem::toString))
        .containsExactly(
            "scenarios/population/users.csv: note: no rule set looks at employees, rnd_usd: they"
                + " change no result.");
  }

  @Test
  void optionsThatLookAtUsesCanBeComputed() {
    Set<String> indicators =
        summary(
                new RunFiles(
                    WORKSPACE
                        .run(
                            Desk.run(
                                "population", "bilateral-contracts", "licence-all-sales-iusaf"),
                            Progress.NOBODY)
                        .run()))
            .keySet();
    assertThat(indicators).contains("permits_commercial", "uses_not_happening_research");
  }

  @Test
  void thePageSaysHowFarItIsFromPublishedTotals() {
    List<List<String>> rows = table("| | published | here | gap |");
    assertThat(rows).hasSize(4);
    assertThat(here(rows.get(0))).isEqualTo(count(shipped, "payers_owing") + " owe something");
    assertThat(rows.get(0).get(3)).isEqualTo(grouped(21_690 - whole("payers_owing")) + " fewer");
    assertThat(here(rows.get(1))).isEqualTo(millions(shipped, "owed"));
    assertThat(rows.get(1).get(3)).isEqualTo(less(3600, "owed"));
    assertThat(here(rows.get(2))).isEqualTo(millions(shipped, "expected"));
    assertThat(rows.get(2).get(3)).isEqualTo(less(900, "expected"));
    assertThat(here(rows.get(3))).isEqualTo(top(shipped));
    BigDecimal percent = new BigDecimal(top(shipped).replace(" %", ""));
    assertThat(rows.get(3).get(3))
        .isEqualTo(percent.subtract(new BigDecimal("27.6")) + " points more");
  }

  /** By how much an indicator is less than so many millions. */
  private static String less(int millions, String indicator) {
    BigDecimal here = new BigDecimal(millions(shipped, indicator).replace(",", ""));
    return Grouped.of(BigDecimal.valueOf(millions).subtract(here)) + " less";
  }

  private static String here(List<String> row) {
    return row.get(2);
  }

  @Test
  void thePageExplainsTheGapsWithFiguresThatAreSo() throws IOException {
    String page = Files.readString(SHIPPED.resolve("README.md"));
    long liable = whole("payers_liable");
    long unknown = whole("payers_unknown_base");
    long without = liable - whole("payers_owing") - unknown;
    assertThat(page)
        .contains(
            "22,000 users %s are asked; %s of them made no profit and owe nothing under the lower of"
                    .formatted(grouped(liable), grouped(without))
                + " the two rates, and of %s the profit is unknown".formatted(unknown));
    Map<Boolean, List<Map.Entry<String, BigDecimal>>> bySort =
        payers.stream()
            .filter(payer -> payer.getValue().signum() > 0)
            .collect(Collectors.partitioningBy(payer -> payer.getKey().startsWith("synthetic-")));
    assertThat(page)
        .contains(
            "%s million come from %s real companies and %s from %s synthetic ones"
                .formatted(
                    sum(bySort.getOrDefault(false, List.of())),
                    bySort.getOrDefault(false, List.of()).size(),
                    sum(bySort.getOrDefault(true, List.of())),
                    grouped(bySort.getOrDefault(true, List.of()).size())));
    List<Map.Entry<String, BigDecimal>> largest = payers.subList(0, 100);
    assertThat(page).contains("Here they owe %s million".formatted(sum(largest)));
    assertThat(largest.stream().filter(payer -> payer.getKey().startsWith("synthetic-"))).isEmpty();
  }

  private static String sum(List<Map.Entry<String, BigDecimal>> of) {
    BigDecimal sum = of.stream().map(Map.Entry::getValue).reduce(BigDecimal.ZERO, BigDecimal::add);
    return Grouped.of(sum.movePointLeft(6).setScale(1, RoundingMode.HALF_EVEN));
  }

  @Test
  void thePageShowsWhatOtherReadingsAndDrawingsCome() {
    List<List<String>> rows =
        table("| drawn or read otherwise | owing | USD million | 100 largest |");
    assertThat(rows).hasSize(9);
    List<List<String>> found = new ArrayList<>();
    for (List<String> row : rows) {
      found.add(come(row.get(0)));
    }
    assertThat(found).isEqualTo(rows);
  }

  private static List<String> come(String how) {
    String[] words = how.replace("`", "").split(" ");
    Map<String, String> values =
        switch (words[0]) {
          case "--set" ->
              summary(
                  files(
                      "population",
                      Arrays.stream(words).filter(word -> !word.equals("--set")).toList()));
          case "generate" ->
              summary(
                  files(
                      generated("drawn-" + words[2].substring(2) + "-" + words[3], words)
                          .toString(),
                      List.of()));
          default -> shipped;
        };
    return List.of(how, count(values, "payers_owing"), millions(values, "owed"), top(values));
  }

  /** The rows of a table of the page, below its head and the line under that. */
  private static List<List<String>> table(String head) {
    try {
      return Files.readAllLines(SHIPPED.resolve("README.md")).stream()
          .dropWhile(line -> !line.equals(head))
          .skip(2)
          .takeWhile(line -> line.startsWith("|"))
          .map(line -> Arrays.stream(line.split("\\|")).skip(1).map(String::trim).toList())
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static long whole(String indicator) {
    return Long.parseLong(shipped.getOrDefault(indicator, ""));
  }

  private static String count(Map<String, String> values, String indicator) {
    return grouped(Long.parseLong(values.getOrDefault(indicator, "")));
  }

  private static String grouped(long number) {
    return Grouped.of(BigDecimal.valueOf(number));
  }

  private static String millions(Map<String, String> values, String indicator) {
    return Grouped.of(
        new BigDecimal(values.getOrDefault(indicator, ""))
            .movePointLeft(6)
            .setScale(1, RoundingMode.HALF_EVEN));
  }

  private static String top(Map<String, String> values) {
    return new BigDecimal(values.getOrDefault("share_owed_by_top_100", ""))
            .movePointRight(2)
            .setScale(1, RoundingMode.HALF_EVEN)
        + " %";
  }
}
