package org.dsisim.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.message.Wording;
import org.dsisim.table.number.ColumnNumbers;
import org.jspecify.annotations.Nullable;

/** Reads one table from a text. */
final class TableReader {

  private static final Map<Character, String> SEPARATORS =
      Map.of(',', "commas", ';', "semicolons", '\t', "tabs");

  /** Columns of words for people, in which a cell may have several lines. */
  private static final Set<String> PROSE =
      Set.of("description", "use_description", "reference", "source", "terms", "note");

  /** The line by which spreadsheets are told what separates the columns. */
  private static final Pattern NAMED_SEPARATOR =
      Pattern.compile("\\s*\"?sep=([,;\\t])\"?[,;\\s]*", Pattern.CASE_INSENSITIVE);

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\x80-\\x9f]");

  private static final Pattern LINES = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

  private final String text;
  private final String file;
  private final Problems problems;
  private final List<ColumnNumbers> numbers = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private @Nullable List<String> columns;
  private Place header;

  TableReader(String text, String file, Problems problems) {
    this.text = text;
    this.file = file;
    this.problems = problems;
    this.header = Place.ofFile(file);
  }

  /** Reads the table and reports what is wrong with it. */
  Table read() {
    char separator = separator();
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(separator)
            .setIgnoreSurroundingSpaces(true)
            // Skipped here instead, as the parser does not count the lines it skips to a row.
            .setIgnoreEmptyLines(false)
            .get();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      read(parser);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", e);
    }
    if (columns == null) {
      return Table.unreadable(file);
    }
    if (separator != ',') {
      problems.note(
          header, "columns are separated by " + SEPARATORS.get(separator) + "; read as such.");
    }
    if (namesSeparator()) {
      problems.note(
          Place.of(file, 1), "the first line says what separates the columns; read as such.");
    }
    return new Table(header, columns, rows);
  }

  private boolean namesSeparator() {
    return NAMED_SEPARATOR.matcher(firstLine()).matches();
  }

  private String firstLine() {
    int end = text.indexOf('\n');
    return end < 0 ? text : text.substring(0, end);
  }

  /**
   * Returns the separator that the first line names, or has most of; a comma if it does neither.
   */
  private char separator() {
    Matcher named = NAMED_SEPARATOR.matcher(firstLine());
    if (named.matches()) {
      return named.group(1).charAt(0);
    }
    String line = text.lines().filter(each -> !each.isBlank()).findFirst().orElse("");
    String unquoted = line.replaceAll("\"[^\"]*\"", "");
    char most = ',';
    for (char each : new char[] {';', '\t'}) {
      if (count(each, unquoted) > count(most, unquoted)) {
        most = each;
      }
    }
    return most;
  }

  private static long count(char wanted, String line) {
    return line.chars().filter(each -> each == wanted).count();
  }

  private void read(CSVParser parser) {
    Iterator<CSVRecord> records = parser.iterator();
    while (true) {
      // The parser counts line ends and reads a row only when asked for it, so this is where the
      // next row begins, however many lines its quoted cells span.
      Place place = Place.of(file, (int) parser.getCurrentLineNumber() + 1);
      try {
        if (!records.hasNext()) {
          if (columns == null) {
            reportEmpty();
          }
          return;
        }
      } catch (UncheckedIOException e) {
        reportQuote(place, e);
        return;
      }
      List<Cell> cells = cells(records.next(), place);
      if (cells.stream().allMatch(Cell::isEmpty) || (place.line() == 1 && namesSeparator())) {
        continue;
      }
      if (columns != null) {
        addRow(place, cells, columns);
      } else if (!readHeader(place, cells)) {
        return;
      }
    }
  }

  private List<Cell> cells(CSVRecord values, Place row) {
    List<Cell> cells = new ArrayList<>(values.size());
    for (String value : values) {
      int number = cells.size() + 1;
      String column = columns != null && number <= columns.size() ? columns.get(number - 1) : "";
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

  private static boolean hasControl(String value) {
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
    String name = column.isEmpty() ? "cell " + place.column() : column;
    problems.error(
        place,
        name
            + " has "
            + (broken ? "a line break or a tab" : "control characters")
            + " inside: "
            + Wording.quoted(rest)
            + ".",
        "it came along with the text when that was copied: type the cell again.");
  }

  private ColumnNumbers numbers(int column) {
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
          place,
          "does not look like a table: its first line is "
              + Wording.quoted(names.get(0).text())
              + ".");
      return false;
    }
    Set<String> seen = new HashSet<>();
    List<String> found = new ArrayList<>();
    for (Cell name : names) {
      if (name.isEmpty()) {
        problems.error(name.place(), "cell " + name.place().column() + " of the header is empty.");
      } else if (!seen.add(name.text())) {
        problems.error(
            name.place(), Wording.quoted(name.text()) + " stands in the header more than once.");
      }
      found.add(name.text());
    }
    columns = found;
    return true;
  }

  private static boolean looksLikeProse(List<Cell> names) {
    return names.size() == 1 && names.get(0).text().matches("(?s).*\\s.*");
  }

  private void addRow(Place place, List<Cell> cells, List<String> names) {
    List<Cell> kept = withoutEmptyEnd(cells, names.size());
    if (kept.size() == names.size()) {
      rows.add(Row.of(place, kept));
      return;
    }
    boolean tooMany = kept.size() > names.size();
    problems.error(
        place,
        "has %s, but the header has %d.".formatted(counted(kept.size()), names.size()),
        tooMany
            ? "a cell contains the separator: put such a cell into double quotes."
            : "a separator is missing: what is unknown is an empty cell, not a cell left out.");
  }

  private static String counted(int cells) {
    return cells == 1 ? "1 cell" : cells + " cells";
  }

  /** Leaves out the empty cells that spreadsheets add at the end of a row. */
  private static List<Cell> withoutEmptyEnd(List<Cell> cells, int atLeast) {
    int size = cells.size();
    while (size > atLeast && cells.get(size - 1).isEmpty()) {
      size--;
    }
    return cells.subList(0, size);
  }

  private void reportEmpty() {
    problems.error(Place.ofFile(file), "is empty: it needs a header line.");
  }

  private void reportQuote(Place place, UncheckedIOException e) {
    boolean unclosed = String.valueOf(e.getMessage()).contains("EOF");
    if (unclosed) {
      problems.error(
          place,
          "a double quote is opened here and never closed; the rest was not read.",
          "a quote inside a cell: write it twice, and put the whole cell into double quotes.");
    } else {
      problems.error(
          place,
          "something stands between a closing double quote and the next separator; the rest was"
              + " not read.",
          "a quote inside a cell: write it twice, and put the whole cell into double quotes.");
    }
  }
}
