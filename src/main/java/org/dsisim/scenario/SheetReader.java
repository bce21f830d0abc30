package org.dsisim.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dsisim.message.Message;
import org.dsisim.message.Problems;
import org.dsisim.table.Cell;
import org.dsisim.table.yaml.Yaml;
import org.dsisim.table.yaml.YamlList;
import org.dsisim.table.yaml.YamlMap;
import org.dsisim.table.yaml.YamlNode;
import org.dsisim.table.yaml.YamlScalar;
import org.jspecify.annotations.Nullable;

/** Reads {@code scenario.yaml}. */
final class SheetReader {

  static final String FILE = "scenario.yaml";

  static final List<String> REQUIRED =
      List.of("title", "description", "years", "price_year", "basis", "sources");
  static final List<String> OPTIONAL =
      List.of("illustrative", "synthetic", "currency", "caveats", OwnColumnReader.KEY);
  static final List<String> SOURCE = List.of("title", "publisher", "licence", "attribution");
  static final List<String> CURRENCY = List.of("source", "rate", "unit", "date", "reference");

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
    Cell price = map.cell("price_year", problems);
    Integer priceYear = price.required(problems) ? price.year(problems) : null;
    Cell basisCell = map.cell("basis", problems);
    String basis =
        basisCell.required(problems) ? basisCell.word(List.of("nominal", "real"), problems) : null;
    List<Integer> years = years(map);
    List<ScenarioSheet.Source> sources = sources(map);
    String title = required(map, "title");
    String description = required(map, "description");
    if (priceYear == null || basis == null || years.isEmpty()) {
      return null;
    }
    return new ScenarioSheet(
        title,
        description,
        flag(map, "illustrative"),
        flag(map, "synthetic"),
        years,
        priceYear,
        basis,
        sources,
        currency(map),
        map.texts("caveats", problems),
        OwnColumnReader.read(map, problems));
  }

  private List<Integer> years(YamlMap map) {
    List<Integer> years = new ArrayList<>();
    for (YamlNode item : items(map, "years", Message.of("scenario.sheet.no-years"))) {
      if (item instanceof YamlScalar scalar) {
        Cell cell = scalar.toCell("years");
        Integer year = cell.required(problems) ? cell.year(problems) : null;
        if (year != null) {
          years.add(year);
        }
      } else {
        problems.error(item.place(), Message.of("scenario.sheet.no-year"));
      }
    }
    return years.stream().distinct().sorted().toList();
  }

  /** The items of a list that must have some; none, after having reported it, if it has not. */
  private List<YamlNode> items(YamlMap map, String key, Message empty) {
    YamlList list = map.list(key, problems);
    boolean isNothing = map.get(key) instanceof YamlScalar scalar && scalar.text().isEmpty();
    if (isNothing || (list != null && list.items().isEmpty())) {
      problems.error(map.keyPlace(key), empty);
    }
    return list == null ? List.of() : list.items();
  }

  private List<ScenarioSheet.Source> sources(YamlMap map) {
    List<ScenarioSheet.Source> sources = new ArrayList<>();
    items(map, "sources", Message.of("scenario.sheet.no-sources"));
    for (YamlMap source : map.maps("sources", problems)) {
      source.expectKeys(SOURCE, List.of("note"), problems);
      sources.add(
          new ScenarioSheet.Source(
              required(source, "title"),
              required(source, "publisher"),
              required(source, "licence"),
              required(source, "attribution"),
              source.textOrEmpty("note", problems)));
    }
    return List.copyOf(sources);
  }

  private String currency(YamlMap map) {
    YamlMap currency = map.map("currency", problems);
    if (currency == null) {
      return "";
    }
    currency.expectKeys(CURRENCY, List.of(), problems);
    return Message.of(
            "scenario.sheet.currency",
            "source",
            required(currency, "source"),
            "rate",
            required(currency, "rate"),
            "unit",
            required(currency, "unit"),
            "date",
            required(currency, "date"),
            "reference",
            required(currency, "reference"))
        .inEnglish();
  }

  private boolean flag(YamlMap map, String key) {
    return map.has(key) && Boolean.TRUE.equals(map.cell(key, problems).flag(problems));
  }

  /** A text that must be there; that a name is missing altogether is said elsewhere. */
  private String required(YamlMap map, String key) {
    if (map.has(key) && map.get(key) instanceof YamlScalar scalar) {
      scalar.toCell(key).required(problems);
    }
    return map.textOrEmpty(key, problems);
  }
}
