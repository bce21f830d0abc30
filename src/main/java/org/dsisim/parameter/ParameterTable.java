package org.dsisim.parameter;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problem;
import org.dsisim.message.Problems;
import org.dsisim.table.Cell;
import org.dsisim.table.Row;
import org.dsisim.table.Table;
import org.jspecify.annotations.Nullable;

/** Reads {@code parameters.csv} and {@code assumptions.csv}, which have the same columns. */
public final class ParameterTable {

  /** The columns, in the order in which the program writes them. */
  public static final List<String> COLUMNS =
      List.of(
          "name",
          "value",
          "unit",
          "low",
          "high",
          "alternatives",
          "distribution",
          "valid_from",
          "reference",
          "description");

  private static final List<String> REQUIRED =
      List.of("name", "value", "unit", "reference", "description");

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

  private ParameterTable() {}

  /**
   * Reads a table of parameters.
   *
   * @param shownAs the file's name in messages
   * @return the parameters by name, in the order of the file; what is wrong is left out and
   *     reported
   */
  public static Map<String, Parameter> read(Path file, String shownAs, Problems problems) {
    return of(Table.read(file, shownAs, problems), problems);
  }

  static Map<String, Parameter> of(Table table, Problems problems) {
    if (!table.expectColumns(REQUIRED, COLUMNS, problems)) {
      return Map.of();
    }
    Map<String, List<Row>> byName = new LinkedHashMap<>();
    for (Row row : table.rows()) {
      Cell name = row.cell("name");
      if (!name.required(problems)) {
        continue;
      }
      if (!NAME.matcher(name.text()).matches()) {
        problems.error(name.place(), Message.of("parameter.no-name", "name", name.text()));
        continue;
      }
      byName.computeIfAbsent(name.text(), key -> new ArrayList<>()).add(row);
    }
    Map<String, Parameter> parameters = new LinkedHashMap<>();
    byName.forEach(
        (name, rows) -> {
          Parameter parameter = parameter(name, rows, problems);
          if (parameter != null) {
            parameters.put(name, parameter);
          }
        });
    return parameters;
  }

  private static @Nullable Parameter parameter(String name, List<Row> rows, Problems problems) {
    Cell first = rows.get(0).cell("unit");
    String word = first.required(problems) ? first.word(Unit.words(), problems) : null;
    Unit unit = word == null ? null : Unit.of(word);
    if (unit == null) {
      return null;
    }
    List<DatedValue> values = new ArrayList<>();
    for (Row row : rows) {
      Cell cell = row.cell("unit");
      if (!cell.text().equalsIgnoreCase(unit.word())) {
        problems.error(
            cell.place(),
            Message.of(
                "parameter.other-unit", "name", name, "unit", cell.text(), "before", unit.word()));
        continue;
      }
      DatedValue value = dated(unit, row, problems);
      if (value != null) {
        values.add(value);
      }
    }
    refuseRepeatedYears(name, values, problems);
    values.sort(
        Comparator.comparing(
            DatedValue::validFrom, Comparator.nullsFirst(Comparator.naturalOrder())));
    return values.isEmpty()
        ? null
        : new Parameter(name, unit, List.copyOf(values), rows.get(0).cell("description").text());
  }

  private static @Nullable DatedValue dated(Unit unit, Row row, Problems problems) {
    String name = row.cell("name").text();
    Cell cell = row.cell("value");
    if (unit != Unit.LIST && unit != Unit.TEXT && !cell.required(problems)) {
      return null;
    }
    row.cell("reference").required(problems);
    List<String> alternatives = alternatives(row.cell("alternatives"), problems);
    // An empty list is a list without items, an empty text a text without words.
    Value value =
        cell.isEmpty()
            ? unit == Unit.LIST ? Value.list("") : Value.text(unit, "")
            : unit.read(name, named(cell, row), alternatives, problems);
    if (unit.isNumeric()) {
      for (String alternative : alternatives) {
        Place place = row.cell("alternatives").place();
        unit.read(name, Cell.of("alternatives", alternative, place), List.of(), problems);
      }
    }
    Value low = unit.read(name, row.cell("low"), alternatives, problems);
    Value high = unit.read(name, row.cell("high"), alternatives, problems);
    refuseReversed(row, low, high, problems);
    Integer year = row.cell("valid_from").year(problems);
    if (value == null) {
      return null;
    }
    DatedValue dated =
        new DatedValue(
            value,
            year,
            low,
            high,
            alternatives,
            Distribution.read(name, unit, alternatives, row.cell("distribution"), problems),
            row.cell("reference").text(),
            row.place());
    Problem outside = TriedRange.warning(name, value, dated, cell.place());
    if (outside != null) {
      problems.add(outside);
    }
    return dated;
  }

  /** The value's cell under the parameter's name, so that a message reads "uptake is '25', …". */
  private static Cell named(Cell value, Row row) {
    return Cell.of(row.cell("name").text(), value.text(), value.place());
  }

  private static List<String> alternatives(Cell cell, Problems problems) {
    if (cell.isEmpty()) {
      return List.of();
    }
    List<String> found = BracketedText.alternatives(cell.text());
    if (found == null) {
      problems.error(
          cell.place(),
          Message.of("parameter.alternatives", "text", cell.text()),
          Message.of("parameter.alternatives.maybe"));
      return List.of();
    }
    return found;
  }

  private static void refuseReversed(
      Row row, @Nullable Value low, @Nullable Value high, Problems problems) {
    if (low == null || high == null || low.number() == null || high.number() == null) {
      return;
    }
    if (low.number().compareTo(high.number()) > 0) {
      problems.error(
          row.place(), Message.of("parameter.reversed", "low", low.text(), "high", high.text()));
    }
  }

  private static void refuseRepeatedYears(String name, List<DatedValue> values, Problems problems) {
    for (int i = 0; i < values.size(); i++) {
      for (int j = 0; j < i; j++) {
        Integer year = values.get(i).validFrom();
        if (Objects.equals(year, values.get(j).validFrom())) {
          int line = values.get(j).place().line();
          problems.error(
              values.get(i).place(),
              year == null
                  ? Message.of("parameter.second-value", "name", name, "line", line)
                  : Message.of(
                      "parameter.second-value-of-year", "name", name, "year", year, "line", line));
        }
      }
    }
  }
}
