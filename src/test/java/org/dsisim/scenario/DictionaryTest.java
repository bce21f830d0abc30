package org.dsisim.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dsisim.message.Problems;
import org.dsisim.model.world.CountryStatus;
import org.dsisim.scenario.country.CooperationReader;
import org.dsisim.scenario.country.CountryReader;
import org.dsisim.scenario.country.CountryWords;
import org.dsisim.scenario.country.GroupWords;
import org.dsisim.scenario.use.UseReader;
import org.dsisim.scenario.user.UserReader;
import org.dsisim.table.Table;
import org.junit.jupiter.api.Test;

/** The data dictionary in {@code scenarios/README.md} lists what the readers know, and no more. */
class DictionaryTest {

  private static final Map<String, Map<String, String>> CHAPTERS = chapters();

  @Test
  void usersHaveTheColumnsOfTheDictionary() {
    assertThat(names("users.csv"))
        .containsExactlyElementsOf(joined(UserReader.REQUIRED, UserReader.OPTIONAL));
    assertThat(required("users.csv")).containsExactlyElementsOf(UserReader.REQUIRED);
  }

  @Test
  void usesHaveTheColumnsOfTheDictionary() {
    assertThat(names("uses.csv"))
        .containsExactlyElementsOf(joined(UseReader.REQUIRED, UseReader.OPTIONAL));
    assertThat(required("uses.csv")).containsExactlyElementsOf(UseReader.REQUIRED);
  }

  @Test
  void cooperationHasTheColumnsOfTheDictionary() {
    assertThat(names("cooperation.csv"))
        .containsExactlyElementsOf(joined(CooperationReader.REQUIRED, CooperationReader.OPTIONAL));
    assertThat(required("cooperation.csv")).containsExactlyElementsOf(CooperationReader.REQUIRED);
  }

  @Test
  void countriesHaveTheColumnsOfTheDictionary() {
    String chapter = "countries.csv, in reference/ and in a scenario";
    List<String> named = names(chapter);
    assertThat(named)
        .containsExactlyInAnyOrderElementsOf(
            joined(CountryReader.REQUIRED, CountryReader.optional(named)));
    assertThat(required(chapter)).containsAll(CountryReader.REQUIRED);
    assertThat(named).startsWith(columns("reference/countries.csv").toArray(String[]::new));
  }

  @Test
  void theOtherReferenceTablesHaveTheColumnsOfTheDictionary() {
    for (String table :
        List.of(
            "status.csv",
            "law.csv",
            "pending.csv",
            "databases.csv",
            "receipts.csv",
            CountryWords.FILE,
            GroupWords.FILE,
            "sources.csv")) {
      assertThat(columns("reference/" + table)).isEqualTo(names("reference/" + table));
    }
  }

  @Test
  void theSheetHasTheNamesOfTheDictionary() {
    List<String> named = new ArrayList<>(joined(SheetReader.REQUIRED, SheetReader.OPTIONAL));
    SheetReader.SOURCE.forEach(name -> named.add("sources." + name));
    named.add("sources.note");
    SheetReader.CURRENCY.forEach(name -> named.add("currency." + name));
    joined(OwnColumnReader.REQUIRED, OwnColumnReader.OPTIONAL)
        .forEach(name -> named.add("columns." + name));
    assertThat(names("scenario.yaml")).containsExactlyInAnyOrderElementsOf(named);
    List<String> required = new ArrayList<>(SheetReader.REQUIRED);
    SheetReader.SOURCE.forEach(name -> required.add("sources." + name));
    OwnColumnReader.REQUIRED.forEach(name -> required.add("columns." + name));
    assertThat(required("scenario.yaml")).containsExactlyInAnyOrderElementsOf(required);
  }

  @Test
  void assumptionsHaveTheColumnsOfTheDictionary() {
    assertThat(columns("workshop/assumptions.csv")).isEqualTo(names("assumptions.csv"));
  }

  @Test
  void theStatusesOfTheDictionaryAreThoseThatAreKnown() {
    List<String> statuses = new ArrayList<>();
    chapter("Rules for all tables")
        .keySet()
        .forEach(words -> statuses.addAll(List.of(words.split("`, `", -1))));
    assertThat(statuses).containsExactlyElementsOf(CountryStatus.WORDS);
  }

  @Test
  void everyColumnOfAReferenceTableNamesItsSource() {
    List<String> sourced = new ArrayList<>();
    table("reference/sources.csv")
        .rows()
        .forEach(row -> sourced.add(row.cell("file").text() + " " + row.cell("column").text()));
    List<String> columns = new ArrayList<>();
    for (String table :
        List.of(
            "countries.csv",
            "status.csv",
            "law.csv",
            "pending.csv",
            "databases.csv",
            "receipts.csv",
            CountryWords.FILE,
            GroupWords.FILE)) {
      columns("reference/" + table).forEach(column -> columns.add(table + " " + column));
    }
    assertThat(sourced).containsExactlyInAnyOrderElementsOf(columns);
  }

  private static List<String> joined(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  private static Table table(String file) {
    Problems problems = new Problems();
    Table table = Table.read(Path.of("scenarios").resolve(file), file, problems);
    assertThat(problems.all()).isEmpty();
    return table;
  }

  private static List<String> columns(String file) {
    return table(file).columns();
  }

  private static Map<String, String> chapter(String heading) {
    return Objects.requireNonNull(CHAPTERS.get(heading), heading);
  }

  private static List<String> names(String heading) {
    return List.copyOf(chapter(heading).keySet());
  }

  private static List<String> required(String heading) {
    return chapter(heading).entrySet().stream()
        .filter(entry -> entry.getValue().equals("yes"))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Of each chapter the names in its first table's first column, with the third column. */
  private static Map<String, Map<String, String>> chapters() {
    Map<String, Map<String, String>> chapters = new LinkedHashMap<>();
    Map<String, String> rows = new LinkedHashMap<>();
    boolean over = false;
    for (String line : lines()) {
      if (line.startsWith("## ")) {
        rows = new LinkedHashMap<>();
        chapters.put(line.substring(3), rows);
        over = false;
      } else if (line.startsWith("| `") && !over) {
        String[] cells = line.split("(?<!\\\\)\\|", -1);
        String name = cells[1].trim();
        rows.put(name.substring(1, name.length() - 1), cells[3].trim());
      } else {
        over = !rows.isEmpty();
      }
    }
    return chapters;
  }

  private static List<String> lines() {
    try {
      return Files.readAllLines(Path.of("scenarios/README.md"));
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
