package org.dsisim.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Known;
import org.dsisim.model.world.figure.OwnColumn;
import org.dsisim.model.world.figure.OwnColumns;
import org.dsisim.model.world.figure.OwnFigure;
import org.dsisim.parameter.Unit;
import org.dsisim.scenario.country.CountryReader;
import org.dsisim.scenario.use.UseReader;
import org.dsisim.scenario.user.UserReader;
import org.dsisim.table.Cell;
import org.dsisim.table.yaml.YamlMap;
import org.jspecify.annotations.Nullable;

/** Reads what {@code scenario.yaml} declares under {@code columns}. */
final class OwnColumnReader {

  static final String KEY = "columns";

  static final List<String> REQUIRED = List.of("name", "table", "unit", "meaning", "source");
  static final List<String> OPTIONAL = List.of("may_be_unknown", "words");

  private static final String THRESHOLD = "_threshold";

  private final Problems problems;
  private final List<OwnColumn> columns = new ArrayList<>();
  private final Map<String, Place> places = new HashMap<>();

  private OwnColumnReader(Problems problems) {
    this.problems = problems;
  }

  /** The columns; one that cannot be used is reported and left out. */
  static OwnColumns read(YamlMap sheet, Problems problems) {
    OwnColumnReader reader = new OwnColumnReader(problems);
    for (YamlMap one : sheet.maps(KEY, problems)) {
      if (one.expectKeys(REQUIRED, OPTIONAL, problems)) {
        reader.add(one);
      }
    }
    return new OwnColumns(reader.columns);
  }

  private void add(YamlMap map) {
    String table = word(map.cell("table", problems), OwnColumn.TABLES);
    String unit =
        word(map.cell("unit", problems), OwnColumn.UNITS.stream().map(Unit::word).toList());
    String name = name(map.cell("name", problems));
    String meaning = text(map, "meaning");
    String source = text(map, "source");
    List<String> words = map.texts("words", problems);
    Boolean mayBeUnknown = map.cell("may_be_unknown", problems).flag(problems);
    Unit of = unit == null ? null : Unit.of(unit);
    if (table == null || of == null || name == null) {
      return;
    }
    if (!words.isEmpty() && of != Unit.TEXT) {
      problems.error(
          map.keyPlace("words"),
          Message.of("scenario.own.words-of-figures", "column", name, "unit", of.word()),
          Message.of("scenario.own.words-of-figures.maybe"));
    }
    if (words.contains(Known.UNKNOWN)) {
      problems.error(
          map.keyPlace("words"),
          Message.of("scenario.own.word-unknown", "column", name),
          Message.of("scenario.own.word-unknown.maybe"));
    }
    if (fitsUnit(name, of, map.cell("unit", problems))) {
      columns.add(
          new OwnColumn(
              table, name, of, meaning, source, !Boolean.FALSE.equals(mayBeUnknown), words));
      places.put(name, map.keyPlace("name"));
    }
  }

  private @Nullable String word(Cell cell, List<String> valid) {
    return cell.required(problems) ? cell.word(valid, problems) : null;
  }

  private String text(YamlMap map, String key) {
    map.cell(key, problems).required(problems);
    return map.textOrEmpty(key, problems);
  }

  private @Nullable String name(Cell cell) {
    if (!cell.required(problems)) {
      return null;
    }
    String name = cell.text();
    Place first = places.get(name);
    if (!OwnFigure.isName(name)) {
      cell.refuse(
          problems,
          Message.of("scenario.own.no-name"),
          Message.of("scenario.own.no-name.maybe", "name", shaped(name)));
    } else if (first != null) {
      problems.error(
          cell.place(),
          Message.of("scenario.own.twice", "column", name, "line", first.line()),
          Message.of("scenario.own.twice.maybe"));
    } else if (OwnColumn.TABLES.stream().anyMatch(table -> isKnown(table, name))) {
      cell.refuse(
          problems,
          Message.of(
              "scenario.own.known",
              "table",
              OwnColumn.TABLES.stream()
                  .filter(table -> isKnown(table, name))
                  .findFirst()
                  .orElse("")),
          Message.of("scenario.own.known.maybe"));
    } else if (isTaken(name)) {
      cell.refuse(
          problems,
          Message.of("scenario.own.taken"),
          Message.of("scenario.own.taken.maybe", "name", name));
    } else {
      return name;
    }
    return null;
  }

  private static String shaped(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^[_0-9]+", "");
  }

  /** Whether every scenario can have the column in a table. */
  static boolean isKnown(String table, String name) {
    return switch (table) {
      case OwnColumn.USERS ->
          UserReader.REQUIRED.contains(name) || UserReader.OPTIONAL.contains(name);
      case OwnColumn.USES -> UseReader.REQUIRED.contains(name) || UseReader.OPTIONAL.contains(name);
      default -> CountryReader.isKnown(name);
    };
  }

  /** Whether a threshold of that name tests another figure already. */
  private static boolean isTaken(String name) {
    return name.contains(THRESHOLD)
        || Arrays.stream(AssessmentBase.values()).anyMatch(base -> base.word().equals(name));
  }

  /** Money is told by its name, so that rules know it without a scenario. */
  private boolean fitsUnit(String name, Unit unit, Cell cell) {
    boolean named = name.endsWith(OwnFigure.MONEY);
    if (named == (unit == Unit.USD)) {
      return true;
    }
    cell.refuse(
        problems,
        Message.of(named ? "scenario.own.named-money" : "scenario.own.unnamed-money", "name", name),
        named
            ? Message.of("nearest.one", "word", Unit.USD.word())
            : Message.of("scenario.own.unnamed-money.maybe", "name", name + OwnFigure.MONEY));
    return false;
  }
}
