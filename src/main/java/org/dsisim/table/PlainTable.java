package org.dsisim.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.jspecify.annotations.Nullable;

/**
 * A table that is scanned twice: first to see that it can be, to report what is wrong with its rows
 * and to learn how numbers are written in its columns; then each time that its rows are asked for.
 * So no more than one row need be in memory. Of what is unusual, as line breaks between quotes,
 * nothing is said here: such a table is read as a text.
 */
final class PlainTable implements RowSource {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /** Files up to this many bytes stay in memory between the scans. */
  private static final int SMALL = 1 << 20;

  /** A header is looked for in so many bytes. */
  private static final int LONGEST_BEGINNING = 1 << 16;

  private static final char REPLACEMENT = '\uFFFD';

  private final Path path;
  private final String shownAs;
  private final Problems problems;
  private final Problems ofScan = new Problems();
  private final RowCheck check;
  private final byte @Nullable [] content;
  private final long size;
  private final FileTime changed;
  private int skipped;
  private char separator = ',';

  private PlainTable(Path path, String shownAs, Problems problems) throws IOException {
    this.path = path;
    this.shownAs = shownAs;
    this.problems = problems;
    this.check = new RowCheck(shownAs, ofScan);
    this.size = Files.size(path);
    this.changed = Files.getLastModifiedTime(path);
    this.content = size <= SMALL ? Files.readAllBytes(path) : null;
  }

  /** Reads a file; null when it has to be read as a text, which says what is wrong with it. */
  static @Nullable Table read(Path path, String shownAs, Problems problems) {
    if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
      return null;
    }
    try {
      return new PlainTable(path, shownAs, problems).scan();
    } catch (IOException unreadable) {
      return null;
    }
  }

  private @Nullable Table scan() throws IOException {
    if (!begins()) {
      return null;
    }
    boolean empty = true;
    try (ByteRows rows = rows()) {
      while (rows.next()) {
        if (!isText(rows)) {
          return null;
        }
        Layout layout = check.layout();
        if (layout != null && isPlain(rows, layout)) {
          see(rows);
          empty = false;
        } else {
          empty &= check.row(Place.of(shownAs, rows.line()), values(rows)) == null;
        }
        if (check.isOver()) {
          break;
        }
      }
      if (rows.isUnusual()) {
        return null;
      }
    }
    Layout layout = check.layout();
    if (layout == null || new HashSet<>(layout.columns()).size() < layout.columns().size()) {
      return null;
    }
    check.sayNoMore();
    if (skipped > 0) {
      TextFile.noteByteOrderMark(shownAs, problems);
    }
    TableReader.noteSeparator(separator, check.header(), problems);
    problems.addAll(ofScan);
    return new Table(check.header(), layout.columns(), this, empty);
  }

  /** Looks at what comes first: a byte-order mark, and what separates the columns. */
  private boolean begins() throws IOException {
    byte[] first;
    try (InputStream in = open()) {
      first = in.readNBytes(LONGEST_BEGINNING);
    }
    boolean marked = first.length >= BYTE_ORDER_MARK.length;
    for (int i = 0; marked && i < BYTE_ORDER_MARK.length; i++) {
      marked = first[i] == BYTE_ORDER_MARK[i];
    }
    skipped = marked ? BYTE_ORDER_MARK.length : 0;
    String text = new String(first, skipped, first.length - skipped, UTF_8);
    separator = TableReader.separator(text);
    boolean whole = first.length < LONGEST_BEGINNING || text.indexOf('\n') >= 0;
    return whole && !text.isBlank() && !TableReader.namesSeparator(text);
  }

  private InputStream open() throws IOException {
    return content == null ? Files.newInputStream(path) : new ByteArrayInputStream(content);
  }

  private ByteRows rows() throws IOException {
    return new ByteRows(open(), skipped, separator);
  }

  /** Whether the bytes of a row are text; what only might be none is left to the other reader. */
  private static boolean isText(ByteRows rows) {
    if ((rows.signs() & ByteRows.BEYOND_ASCII) == 0) {
      return true;
    }
    for (int i = 0; i < rows.cells(); i++) {
      if ((rows.signs(i) & ByteRows.BEYOND_ASCII) != 0
          && CellTexts.raw(rows, i).indexOf(REPLACEMENT) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether a row has a cell for each column, something in its first, and nothing odd in any. */
  private static boolean isPlain(ByteRows rows, Layout layout) {
    if (rows.cells() != layout.columns().size()
        || (rows.signs() & ByteRows.CONTROL) != 0
        || rows.start(0) == rows.end(0)
        || rows.bytes()[rows.start(0)] <= ' ') {
      return false;
    }
    if ((rows.signs() & ByteRows.BEYOND_ASCII) != 0) {
      for (int i = 0; i < rows.cells(); i++) {
        if ((rows.signs(i) & ByteRows.BEYOND_ASCII) != 0
            && RowCheck.hasControl(CellTexts.raw(rows, i))) {
          return false;
        }
      }
    }
    return true;
  }

  /** Takes notice of how numbers are written. */
  private void see(ByteRows rows) {
    int marks = ByteRows.POINT | ByteRows.MORE_MARKS;
    if ((rows.signs() & marks) == 0) {
      return;
    }
    for (int i = 0; i < rows.cells(); i++) {
      int found = rows.signs(i) & marks;
      if (found != 0 && !(found == ByteRows.POINT && check.numbers(i + 1).hasDecimalPoint())) {
        check
            .numbers(i + 1)
            .see(Cell.written(CellTexts.raw(rows, i)), new Place(shownAs, rows.line(), i + 1));
      }
    }
  }

  private static List<String> values(ByteRows rows) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < rows.cells(); i++) {
      values.add(CellTexts.raw(rows, i));
    }
    return values;
  }

  @Override
  public void forEach(Consumer<? super Row> reader) {
    Layout layout = check.layout();
    if (layout == null) {
      return;
    }
    try (ByteRows rows = rows()) {
      ScannedRow scanned = new ScannedRow(rows, layout);
      while (rows.next()) {
        if (rows.line() <= check.header().line()) {
          continue;
        }
        Row row =
            isPlain(rows, layout)
                ? scanned
                : check.row(Place.of(shownAs, rows.line()), values(rows));
        if (row != null) {
          reader.accept(row);
        }
      }
      if (isAnother()) {
        problems.error(Place.ofFile(shownAs), Message.of("table.file.changed"));
      }
    } catch (IOException e) {
      problems.error(
          Place.ofFile(shownAs),
          Message.of("table.file.unreadable", "reason", String.valueOf(e.getMessage())));
    }
  }

  private boolean isAnother() throws IOException {
    return content == null
        && (Files.size(path) != size || !Files.getLastModifiedTime(path).equals(changed));
  }
}
