package org.dsisim.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dsisim.table.Cell;
import org.dsisim.table.Problems;
import org.dsisim.table.Yaml;
import org.dsisim.table.YamlList;
import org.dsisim.table.YamlMap;
import org.dsisim.table.YamlNode;
import org.dsisim.table.YamlScalar;
import org.jspecify.annotations.Nullable;

/** Reads {@code scenario.yaml}. */
final class SheetReader {

  static final String FILE = "scenario.yaml";

  static final List<String> REQUIRED =
      List.of("title", "description", "years", "price_year", "basis", "sources");
  static final List<String> OPTIONAL = List.of("illustrative", "synthetic", "currency", "caveats");
  private static final List<String> SOURCE =
      List.of("title", "publisher", "licence", "attribution");
  private static final List<String> CURRENCY =
      List.of("source", "rate", "unit", "date", "reference");

  private final Problems problems;

  SheetReader(Problems problems) {
    this.problems = problems;
  }

  /** The sheet, or null when it cannot be used, which is reported. */
  @Nullable ScenarioSheet read(Path file, String shownAs) {
    YamlMap map = Yaml.read(file, shownAs, problems);
    if (map == null || !map.expectKeys(REQUIRED, OPTIONAL, problems)) {
      return null;
    }
    Long priceYear = map.cell("price_year", problems).wholeNumber(problems);
    String basis = map.cell("basis", problems).word(List.of("nominal", "real"), problems);
    List<Integer> years = years(map);
    if (priceYear == null || basis == null || years.isEmpty()) {
      return null;
    }
    return new ScenarioSheet(
        text(map, "title"),
        text(map, "description"),
        flag(map, "illustrative"),
        flag(map, "synthetic"),
        years,
        Math.toIntExact(priceYear),
        basis,
        sources(map),
        currency(map),
        texts(map, "caveats"));
  }

  private List<Integer> years(YamlMap map) {
    List<Integer> years = new ArrayList<>();
    YamlList list = map.list("years", problems);
    if (list != null && list.items().isEmpty()) {
      problems.error(map.keyPlace("years"), "years is empty: a scenario has at least one year.");
    }
    for (YamlNode item : list == null ? List.<YamlNode>of() : list.items()) {
      Cell cell = item instanceof YamlScalar scalar ? scalar.toCell("years") : null;
      Long year = cell == null ? null : cell.wholeNumber(problems);
      if (cell != null && year != null && (year < 1900 || year > 2200)) {
        problems.error(cell.place(), cell + ", which is not a year from 1900 to 2200.");
      } else if (year != null) {
        years.add(Math.toIntExact(year));
      }
    }
    return years.stream().distinct().sorted().toList();
  }

  private List<ScenarioSheet.Source> sources(YamlMap map) {
    List<ScenarioSheet.Source> sources = new ArrayList<>();
    YamlList list = map.list("sources", problems);
    for (YamlMap source : list == null ? List.<YamlMap>of() : list.maps(problems)) {
      source.expectKeys(SOURCE, List.of("note"), problems);
      sources.add(
          new ScenarioSheet.Source(
              text(source, "title"),
              text(source, "publisher"),
              text(source, "licence"),
              text(source, "attribution"),
              text(source, "note")));
    }
    return List.copyOf(sources);
  }

  private String currency(YamlMap map) {
    YamlMap currency = map.map("currency", problems);
    if (currency == null) {
      return "";
    }
    currency.expectKeys(CURRENCY, List.of(), problems);
    return "%s at %s %s of %s (%s)"
        .formatted(
            text(currency, "source"),
            text(currency, "rate"),
            text(currency, "unit"),
            text(currency, "date"),
            text(currency, "reference"));
  }

  private boolean flag(YamlMap map, String key) {
    return map.has(key) && Boolean.TRUE.equals(map.cell(key, problems).flag(problems));
  }

  private String text(YamlMap map, String key) {
    return Objects.requireNonNullElse(map.text(key, problems), "");
  }

  private List<String> texts(YamlMap map, String key) {
    YamlList list = map.list(key, problems);
    return list == null ? List.of() : list.texts(problems);
  }
}
