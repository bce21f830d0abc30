package org.dsisim.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.dsisim.Shipped;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.world.Scenario;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.scenario.use.UseReader;
import org.dsisim.scenario.user.UserReader;
import org.dsisim.table.PartLimits;
import org.dsisim.table.Row;
import org.dsisim.table.Table;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A scenario in one table: what is read, what is said in the place of a sheet, every message. */
class SingleTableTest {

  private static final String COLUMNS =
      "id,name,type,sector,home,year,sales_usd,use_id,use_purpose,use_sequences,use_origins";

  private static final Path DEFAULTS = Path.of("scenarios/reference/assumptions.csv");

  @TempDir Path folder;

  private @Nullable Reading reading;

  @BeforeEach
  void readsAnew() {
    reading = new Reading(folder);
  }

  @Test
  void aUserWithSeveralUsesHasARowForEach() {
    Scenario scenario =
        scenario(
            COLUMNS,
            "a,Alpha,company,biotechnology,KEN,2023,5,x,commercial,4,KEN:3|BRA:1",
            ",,,,,,,y,research,,",
            "a,Alpha,company,biotechnology,KEN,2024,6,,,,",
            "b,Beta,ngo,biotechnology,BRA,2024,,z,research,,",
            "a,,,,,2024,,w,research,,",
            "a,Alpha,,,KEN,,6,v,commercial,,");
    assertThat(said()).isEmpty();
    assertThat(scenario.users()).extracting(user -> user.id()).containsExactly("a", "b");
    assertThat(scenario.users().get(0).accounts())
        .extracting(account -> account.year())
        .containsExactly(2023, 2024);
    assertThat(scenario.uses().rows())
        .extracting(use -> use.id() + " " + use.user() + " " + use.year())
        .containsExactly("x a 2023", "y a 2023", "z b 2024", "w a 2024", "v a 2024");
    assertThat(scenario.uses().rows().get(1).place()).isEqualTo(Place.of("mine.csv", 3));
  }

  @Test
  void whatAFolderSaysAndATableCannotIsSaidInItsPlace() {
    ScenarioFolder read =
        Objects.requireNonNull(
            read(
                COLUMNS,
                "a,Alpha,ngo,biotechnology,KEN,2024,,,,,",
                "a,Alpha,ngo,biotechnology,KEN,2022,,,,,"));
    assertThat(read.scenario().heading().id()).isEqualTo("mine");
    assertThat(read.sheet().title()).isEqualTo("mine.csv");
    assertThat(read.sheet().years()).containsExactly(2022, 2024);
    assertThat(read.sheet().priceYear()).isEqualTo(2024);
    assertThat(read.sheet().basis()).isEqualTo("nominal");
    assertThat(read.sheet().caveats())
        .containsExactly(
            "This is a single table without scenario.yaml: its amounts are taken as nominal US"
                + " dollars with the price year 2024, its last, and each of its years is"
                + " simulated.",
            "The assumptions are the program's defaults (scenarios/reference/assumptions.csv), each"
                + " named with its reference, and not those of the table; --set"
                + " assumption.NAME=VALUE puts another in their place.");
    assertThat(read.scenario().assumptions()).containsKeys("uptake", "retail_value_usd");
    assertThat(read.scenario().assumptions().values())
        .allSatisfy(each -> assertThat(each.values().get(0).reference()).isNotEmpty());
    assertThat(read.files())
        .extracting(file -> file.getFileName().toString())
        .containsExactly(
            "mine.csv",
            "assumptions.csv",
            "countries.csv",
            "status.csv",
            "law.csv",
            "pending.csv",
            "databases.csv",
            "receipts.csv",
            "country-words.csv");
    assertThat(read.scenario().uses().isThere()).isFalse();
    assertThat(read.needs().inWords("uses.csv").inEnglish())
        .isEqualTo("uses, in columns that begin with use_");
    assertThat(read.needs().inWords("users.csv:profit_usd").inEnglish())
        .isEqualTo("the column profit_usd");
    assertThat(read.needs().inWords("assumptions.csv:leakage").inEnglish())
        .isEqualTo("assumptions.csv with leakage");
    assertThat(
            read.needs()
                .inWords(
                    List.of(
                        "uses.csv",
                        "assumptions.csv:a",
                        "users.csv:sales_usd",
                        "assumptions.csv:b")))
        .extracting(Message::inEnglish)
        .containsExactly(
            "uses, in columns that begin with use_",
            "assumptions.csv with a, b",
            "the column sales_usd");
  }

  @Test
  void aTableHoldsWhatTheFolderWithTheSameRowsHolds() {
    Path shipped = Path.of("scenarios/use-portfolio");
    List<Row> users = rows(shipped.resolve("users.csv"));
    Map<String, List<Row>> uses =
        rows(shipped.resolve("uses.csv")).stream()
            .collect(Collectors.groupingBy(row -> row.cell("user").text()));
    List<String> lines = new ArrayList<>();
    List<String> ofUses = new ArrayList<>(UseReader.REQUIRED);
    ofUses.addAll(UseReader.OPTIONAL);
    List<String> ofUsers = new ArrayList<>(UserReader.REQUIRED);
    ofUsers.addAll(UserReader.FIGURES);
    lines.add(
        String.join(",", ofUsers) + "," + ofUses.stream().map(c -> "use_" + c).collect(joining()));
    for (Row user : users) {
      String cells = cells(user, ofUsers);
      List<Row> own = uses.getOrDefault(user.cell("id").text(), List.of());
      own.forEach(use -> lines.add(cells + "," + cells(use, ofUses)));
      if (own.isEmpty()) {
        lines.add(cells + ",".repeat(ofUses.size()));
      }
    }
    Scenario single = scenario(lines.toArray(String[]::new));
    Scenario folderOf = Shipped.scenario("use-portfolio");
    assertThat(said()).isEmpty();
    assertThat(single.users())
        .usingRecursiveComparison()
        .ignoringFieldsMatchingRegexes(".*\\.(file|line)")
        .isEqualTo(folderOf.users());
    assertThat(byId(single.uses().rows()))
        .usingRecursiveComparison()
        .ignoringFieldsOfTypes(Place.class)
        .isEqualTo(byId(folderOf.uses().rows()));
    assertThat(single.uses().rows()).extracting(UseRow::id).hasSize(80);
  }

  /** A table of users has their uses in another order. */
  private static List<UseRow> byId(List<UseRow> uses) {
    return uses.stream().sorted(Comparator.comparing(UseRow::id)).toList();
  }

  @Test
  void everyFaultIsSaidWithTheTablesOwnLineAndColumn() {
    read(
        COLUMNS,
        "a,Alpha,company,biotechnology,KEN,2024,5,x,comercial,5,KEN:3|BRA",
        ",,,,,,,x,research,4,KEN:3",
        ",,,,,,,,research,,",
        "a,Alphaa,,,BRA,2024,7,u,research,,KEN:0",
        "b,Beta,company,cosmetic,KNE,2024,6m,,,,",
        "c,Gamma,company,cosmetics,KEN,,6,t,research,,",
        ",Delta,,,,2024,6,,,,",
        "a,Alpha,company,biotechnology,KEN,2024,5,,,,");
    assertThat(said())
        .isEqualTo(
            """
            mine.csv:2: use_purpose is 'comercial', which is not one of commercial, research.
              Maybe 'commercial'?
            mine.csv:2: use_origins has 'BRA', which is not COUNTRY:NUMBER.
              Maybe KEN:3|BRA:1|UNKNOWN:1: parts separated by a vertical bar.
            mine.csv:3: use_id is 'x', as on line 2.
            mine.csv:3: use_origins sum to 3, but use_sequences is 4.
              Maybe the rest is unknown: add UNKNOWN with what is missing.
            mine.csv:4: use_id is empty.
            mine.csv:5: name is 'Alphaa', but 'Alpha' on line 2: in further rows of a user and year it is the same or empty.
            mine.csv:5: home is 'BRA', but 'KEN' on line 2: in further rows of a user and year it is the same or empty.
            mine.csv:5: sales_usd is '7', but '5' on line 2: in further rows of a user and year it is the same or empty.
            mine.csv:5: use_origins sum to 0.
            mine.csv:6: warning: sector is 'cosmetic', which no shipped rule set lists.
              Maybe 'cosmetics'?
            mine.csv:6: home is 'KNE', which is neither the ISO code nor a name of a country.
              Maybe KEN (Kenya)?
            mine.csv:6: sales_usd is '6m', which is not a number.
              Maybe 6000000: amounts are plain US dollars.
            mine.csv:7: year is empty.
            mine.csv:8: id is empty.
            mine.csv:8: type is empty.
            mine.csv:8: sector is empty.
            mine.csv:8: home is empty.
            mine.csv:9: 'a' has two rows for 2024; the first is on line 2.\
            """);
  }

  @Test
  void aFigureThatTheFirstRowLeavesOutIsNoSecondOpinion() {
    read(
        COLUMNS,
        "a,Alpha,company,biotechnology,KEN,2024,,x,commercial,,",
        "a,,,,,2024,5,y,commercial,,");
    assertThat(said())
        .isEqualTo(
            """
            mine.csv:2: warning: 1 account of a company has no figure, every cell is empty: 'a' (2024).
            mine.csv:3: sales_usd is '5', but empty on line 2: in further rows of a user and year it is the same or empty.\
            """);
  }

  @Test
  void aUseIsOfTheUserAndYearOfItsRow() {
    read(
        COLUMNS + ",use_user,use_year",
        "a,Alpha,ngo,biotechnology,KEN,2024,,x,research,,,a,2024",
        ",,,,,,,y,research,,,b,2023");
    assertThat(said())
        .isEqualTo(
            """
            mine.csv:3: use_user is 'b', but id is 'a': a use belongs to the user and year of its row.
              Maybe leave the column use_user out.
            mine.csv:3: use_year is '2023', but year is '2024': a use belongs to the user and year of its row.
              Maybe leave the column use_year out.\
            """);
  }

  @Test
  void columnsThatAreMissingOrUnknownAreNamed() {
    read("id,name,type,sector,home,year,use_orgins", "a,Alpha,ngo,biotechnology,KEN,2024,KEN:1");
    assertThat(said())
        .isEqualTo(
            """
            mine.csv:1: 'use_orgins' is not a column of mine.csv.
              Maybe 'use_origins'?
            mine.csv:1: the columns use_id, use_purpose are missing.\
            """);
  }

  @Test
  void aTableWithoutRowsIsRefused() {
    assertThat(read(COLUMNS)).isNull();
    assertThat(said()).isEqualTo("mine.csv:1: has no users: only a header line.");
  }

  private static Collector<CharSequence, ?, String> joining() {
    return Collectors.joining(",");
  }

  private static List<Row> rows(Path file) {
    return Table.read(file, file.toString(), new Problems()).rows();
  }

  private static String cells(Row row, List<String> columns) {
    return columns.stream()
        .map(column -> '"' + row.cell(column).text().replace("\"", "\"\"") + '"')
        .collect(joining());
  }

  private Scenario scenario(String... lines) {
    return Objects.requireNonNull(read(lines)).scenario();
  }

  private @Nullable ScenarioFolder read(String... lines) {
    Path file = reading().file("mine.csv", lines);
    return new SingleTable(Shipped.reference(), PartLimits.usual(), reading().problems())
        .read(file, "mine.csv", DEFAULTS, DEFAULTS.toString());
  }

  @Test
  void theShippedTableHasAllColumns() throws IOException {
    List<String> columns = new ArrayList<>(UserReader.REQUIRED);
    columns.addAll(UserReader.OPTIONAL);
    for (String column : UseReader.REQUIRED) {
      if (!column.equals("user") && !column.equals("year")) {
        columns.add("use_" + column);
      }
    }
    UseReader.OPTIONAL.forEach(column -> columns.add("use_" + column));
    assertThat(Files.readAllLines(Path.of("scenarios/one-table.csv")).get(0).split(",", -1))
        .containsExactlyInAnyOrderElementsOf(columns);
  }

  @Test
  void theDefaultsAreThoseOfTheShippedCompanies() throws IOException {
    // Administration apart: a table shows what a formula alone gives.
    assertThat(allButAdministration("reference"))
        .isEqualTo(allButAdministration("rd-leaders-2024"));
  }

  private static List<String> allButAdministration(String folder) throws IOException {
    return Files.readAllLines(Path.of("scenarios", folder, "assumptions.csv")).stream()
        .filter(line -> !line.startsWith("administration_share,"))
        .toList();
  }

  private Reading reading() {
    return Objects.requireNonNull(reading);
  }

  private String said() {
    return reading().said();
  }
}
