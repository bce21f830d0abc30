package org.dsisim.table;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.message.WordList;
import org.dsisim.message.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A table read from CSV: a header and rows that remember their lines.
 *
 * <p>Read as UTF-8 with commas; semicolons and tabs between columns and a byte-order mark are
 * recognised and said in a note. Lines on which nothing stands are left out, and so are rows with
 * more or fewer cells than the header, after having been reported: a shifted row is the worst error
 * a table can have.
 */
public final class Table {

  private static final Message NO_TEXT = Message.of("table.file.no-text");

  private final Place header;
  private final List<String> columns;
  private final RowSource source;
  private final boolean empty;
  private @Nullable List<Row> rows;

  Table(Place header, List<String> columns, RowSource source, boolean empty) {
    this.header = header;
    this.columns = List.copyOf(columns);
    this.source = source;
    this.empty = empty;
  }

  /**
   * Reads a file. All that is wrong with it is reported, nothing is thrown.
   *
   * @param path the file
   * @param shownAs the name of the file in problems
   * @return what could be read; a table without columns if nothing could
   */
  public static Table read(Path path, String shownAs, Problems problems) {
    return read(path, shownAs, PartLimits.usual(), problems);
  }

  /** Reads a file within limits, which change nothing that is read and nothing that is said. */
  public static Table read(Path path, String shownAs, PartLimits limits, Problems problems) {
    return read(path, shownAs, limits, null, problems);
  }

  /**
   * Reads a file, and if it is a large one its rows too, in the same scan.
   *
   * @param first what reads them; null where nothing does
   */
  public static Table read(
      Path path,
      String shownAs,
      PartLimits limits,
      @Nullable FirstScan<?> first,
      Problems problems) {
    if (SheetTable.isMeant(path)) {
      return SheetTable.read(path, shownAs, problems);
    }
    Table plain = PlainTable.read(path, shownAs, limits, first, problems);
    return plain == null ? readAsText(path, shownAs, problems) : plain;
  }

  /** Reads a file as {@link #read} does, whatever is in it, and holds all of it in memory. */
  static Table readAsText(Path path, String shownAs, Problems problems) {
    String text = TextFile.read(path, shownAs, NO_TEXT, problems);
    return text == null ? unreadable(shownAs) : new TableReader(text, shownAs, problems).read();
  }

  /** Reads a text as {@link #read} does a file. */
  public static Table readFrom(String content, String shownAs, Problems problems) {
    String text = TextFile.checked(content, shownAs, NO_TEXT, problems);
    return text == null ? unreadable(shownAs) : new TableReader(text, shownAs, problems).read();
  }

  /** Reads all that a reader gives as {@link #read} does a file; does not close it. */
  public static Table readFrom(Reader content, String shownAs, Problems problems) {
    StringWriter text = new StringWriter();
    try {
      content.transferTo(text);
    } catch (IOException e) {
      problems.error(
          Place.ofFile(shownAs),
          Message.of("table.file.unreadable", "reason", String.valueOf(e.getMessage())));
      return unreadable(shownAs);
    }
    return readFrom(text.toString(), shownAs, problems);
  }

  static Table unreadable(String file) {
    return new Table(Place.ofFile(file), List.of(), RowSource.of(List.of()), true);
  }

  /** Returns the file as it is shown in problems. */
  public String file() {
    return header.file();
  }

  /** Returns where the header stands. */
  public Place place() {
    return header;
  }

  /** Returns the columns in their order; none if the table could not be read. */
  public List<String> columns() {
    return columns;
  }

  /** Returns the rows that could be read, in their order; all of them are in memory then. */
  public List<Row> rows() {
    if (rows == null) {
      List<Row> all = new ArrayList<>();
      forEachRow(row -> all.add(row.kept()));
      rows = List.copyOf(all);
    }
    return rows;
  }

  /**
   * Hands on the rows that could be read one by one, in their order. A row is another as soon as
   * the next one comes; see {@link Row#kept}.
   */
  public void forEachRow(Consumer<? super Row> reader) {
    source.forEach(reader);
  }

  /**
   * Works on the rows that could be read in parts, on several threads.
   *
   * @param work done for the rows of a part, on any thread
   * @param then takes what came of each part, in their order, on the thread of the caller
   */
  public <R> void forEachPart(Function<RowPart, R> work, Consumer<R> then) {
    source.inParts(work, then);
  }

  /**
   * Puts the rows in the order of what stands in a column, letter by letter, outside memory.
   *
   * @param few of how many rows that is not worth while
   * @param problems why it could not be done
   * @return null where they are in that order already, are few, or are in memory anyway; to be
   *     closed
   */
  public @Nullable OrderedTable inOrderOf(String column, int few, Problems problems) {
    return source.inOrderOf(column, few, problems);
  }

  /**
   * Returns a cell of a row that was read and not kept.
   *
   * @param text what {@link Row#text} gave
   * @throws IllegalArgumentException for a column that the table does not have
   */
  public Cell cell(String column, String text, Place row) {
    int index = columns.indexOf(column);
    if (index < 0) {
      throw new IllegalArgumentException("There is no column '" + column + "'.");
    }
    return Cell.of(column, text, new Place(row.file(), row.line(), index + 1));
  }

  /** Returns whether no row could be read. */
  public boolean isEmpty() {
    return empty;
  }

  /** Returns whether the table has a column. */
  public boolean has(String column) {
    return columns.contains(column);
  }

  /**
   * Compares the header with the columns that a reader knows, and reports columns that are missing
   * or not known. Of a table that could not be read nothing more is said.
   *
   * @return whether the header is as it should be: all required columns, no unknown and no repeated
   *     ones
   */
  public boolean expectColumns(
      Collection<String> required, Collection<String> optional, Problems problems) {
    return expectColumns(required, optional, null, problems);
  }

  /**
   * The same of a table that can have columns beside those that its reader knows.
   *
   * @param beside is told such a column, and the place of the header; it hinders nothing. One that
   *     looks like a column that is absent is refused all the same. Null where the table can have
   *     none
   */
  public boolean expectColumns(
      Collection<String> required,
      Collection<String> optional,
      @Nullable BiConsumer<String, Place> beside,
      Problems problems) {
    if (columns.isEmpty()) {
      return false;
    }
    Set<String> known = new LinkedHashSet<>(required);
    known.addAll(optional);
    Set<String> absent = new LinkedHashSet<>(known);
    columns.forEach(absent::remove);

    if (absent.size() == known.size() && columns.stream().noneMatch(c -> near(c, known))) {
      problems.error(
          header,
          Message.of(
              "table.columns.others",
              "columns",
              WordList.of(known),
              "header",
              Wording.shortened(String.join(",", columns))));
      return false;
    }
    Set<String> unknown = new LinkedHashSet<>(columns);
    unknown.removeAll(known);
    for (String column : List.copyOf(unknown)) {
      if (beside == null || column.isEmpty() || Nearest.near(column, absent) != null) {
        reportUnknown(column, known, absent, problems);
      } else {
        beside.accept(Wording.shortened(column), header);
        unknown.remove(column);
      }
    }
    List<String> missing = new ArrayList<>(new LinkedHashSet<>(required));
    missing.removeAll(columns);
    if (!missing.isEmpty()) {
      problems.error(
          header, Message.of("table.columns.missing", "columns", missing, "count", missing.size()));
    }
    boolean repeated = new HashSet<>(columns).size() < columns.size();
    return unknown.isEmpty() && missing.isEmpty() && !repeated;
  }

  private void reportUnknown(
      String column, Set<String> known, Set<String> absent, Problems problems) {
    Place name = Place.ofFile(file().substring(file().lastIndexOf('/') + 1));
    String shown = Wording.shortened(column);
    // A column that stands elsewhere in the header is not what was meant here.
    Message near = Nearest.near(column, absent);
    problems.error(
        header,
        near == null
            ? Message.of(
                "table.columns.unknown-known-are",
                "column",
                shown,
                "file",
                name,
                "known",
                WordList.of(known))
            : Message.of("table.columns.unknown", "column", shown, "file", name),
        near);
  }

  private static boolean near(String column, Set<String> known) {
    return Nearest.to(column, known).isPresent();
  }
}
