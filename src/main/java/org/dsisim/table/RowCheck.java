package org.dsisim.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.message.Wording;
import org.dsisim.table.number.ColumnNumbers;
import org.jspecify.annotations.Nullable;

/** Looks at every row of a table as it comes: at its header, at its cells, and at their number. */
final class RowCheck {

  /** Columns of words for people, in which a cell may have several lines. */
  private static final Set<String> PROSE =
      Set.of("description", "use_description", "reference", "source", "terms", "note");

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\x80-\\x9f]");

  private static final Pattern LINES = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

  private final String file;
  private final List<ColumnNumbers> numbers;
  private final Problems problems;
  private @Nullable Layout layout;
  private Place header;
  private boolean over;

  RowCheck(String file, Problems problems) {
    this(file, new ArrayList<>(), problems);
  }

  private RowCheck(String file, List<ColumnNumbers> numbers, Problems problems) {
    this.file = file;
    this.numbers = numbers;
    this.problems = problems;
    this.header = Place.ofFile(file);
  }

  /** The columns; null as long as no header was seen. */
  @Nullable Layout layout() {
    return layout;
  }

  /** Where the header stands; the file before it was seen. */
  Place header() {
    return header;
  }

  /** Whether the first row shows that this is no table, so that nothing more is read. */
  boolean isOver() {
    return over;
  }

  /** The same for a table that is read again, when everything wrong with it has been said. */
  RowCheck again() {
    RowCheck again = new RowCheck(file, new ArrayList<>(numbers), new Problems());
    again.layout = layout;
    again.header = header;
    return again;
  }

  /**
   * Looks at what stands in a row.
   *
   * @return null for the header, a row in which nothing stands, and one that cannot be used, which
   *     is reported
   */
  @Nullable Row row(Place place, Iterable<String> values) {
    List<Cell> cells = cells(values, place);
    if (cells.stream().allMatch(Cell::isEmpty)) {
      return null;
    }
    Layout known = layout;
    if (known != null) {
      return checked(place, cells, known);
    }
    over = !readHeader(place, cells);
    return null;
  }

  private List<Cell> cells(Iterable<String> values, Place row) {
    List<Cell> cells = new ArrayList<>();
    for (String value : values) {
      int number = cells.size() + 1;
      String column =
          layout != null && number <= layout.columns().size()
              ? layout.columns().get(number - 1)
              : "";
      cells.add(cell(column, value, new Place(file, row.line(), number)));
    }
    return cells;
  }

  private Cell cell(String column, String value, Place place) {
    String line = value;
    if (hasControl(value)) {
      line = LINES.matcher(value.strip()).replaceAll(" ");
      boolean broken = !PROSE.contains(column) && !line.equals(value.strip());
      String rest = CONTROL.matcher(line).replaceAll("");
      if (broken || !rest.equals(line)) {
        refuseControl(column, rest, place, broken);
      }
      line = rest;
    }
    Cell cell = Cell.of(column, line, place, numbers(place.column()));
    numbers(place.column()).see(cell.text(), place);
    return cell;
  }

  static boolean hasControl(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
        return true;
      }
    }
    return false;
  }

  /** Such signs move the cursor of a terminal, or look like rows that are not there. */
  private void refuseControl(String column, String rest, Place place, boolean broken) {
    Message cell =
        column.isEmpty()
            ? Message.of("table.row.cell", "number", place.column())
            : Message.plain(column);
    problems.error(
        place,
        Message.of(
            broken ? "table.row.line-break" : "table.row.control",
            "cell",
            cell,
            "text",
            Wording.shortened(rest)),
        Message.of("table.row.control.maybe"));
  }

  /** How numbers are written in a column, counted from 1. */
  ColumnNumbers numbers(int column) {
    while (numbers.size() < column) {
      numbers.add(new ColumnNumbers());
    }
    return numbers.get(column - 1);
  }

  private boolean readHeader(Place place, List<Cell> cells) {
    header = place;
    List<Cell> names = withoutEmptyEnd(cells, 0);
    if (looksLikeProse(names)) {
      problems.error(
          place, Message.of("table.row.no-header", "line", Wording.shortened(names.get(0).text())));
      return false;
    }
    Set<String> seen = new HashSet<>();
    List<String> found = new ArrayList<>();
    for (Cell name : names) {
      if (name.isEmpty()) {
        problems.error(
            name.place(), Message.of("table.row.header-empty", "number", name.place().column()));
      } else if (!seen.add(name.text())) {
        problems.error(
            name.place(),
            Message.of("table.row.header-twice", "name", Wording.shortened(name.text())));
      }
      found.add(name.text());
    }
    layout = new Layout(file, found, numbers);
    return true;
  }

  private static boolean looksLikeProse(List<Cell> names) {
    return names.size() == 1 && names.get(0).text().matches("(?s).*\\s.*");
  }

  private @Nullable Row checked(Place place, List<Cell> cells, Layout known) {
    List<Cell> kept = withoutEmptyEnd(cells, known.columns().size());
    if (kept.size() == known.columns().size()) {
      return TextRow.of(known, place.line(), kept);
    }
    boolean tooMany = kept.size() > known.columns().size();
    problems.error(
        place,
        Message.of("table.row.shifted", "cells", kept.size(), "columns", known.columns().size()),
        tooMany
            ? Message.of("table.row.shifted.maybe-quotes")
            : Message.of("table.row.shifted.maybe-separator"));
    return null;
  }

  /** Leaves out the empty cells that spreadsheets add at the end of a row. */
  private static List<Cell> withoutEmptyEnd(List<Cell> cells, int atLeast) {
    int size = cells.size();
    while (size > atLeast && cells.get(size - 1).isEmpty()) {
      size--;
    }
    return cells.subList(0, size);
  }
}
