package org.dsisim.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.parallel.InOrder;
import org.jspecify.annotations.Nullable;

/**
 * The first look at a table of bytes: whether it can be read by its bytes, where its lines are,
 * what is wrong with its rows, and how numbers are written in its columns. Parts are looked at on
 * any thread; rows of which there may be something to say are then looked at more closely, in
 * order.
 */
final class TableScan {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /** A header is looked for in so many bytes. */
  private static final int LONGEST_BEGINNING = 1 << 16;

  private static final int NO_LINES = -1;

  /** So many bytes more than one part has the next may have. */
  private static final int LONGER = 1 << 10;

  private final FileBytes.Open file;
  private final String shownAs;
  private final PartLimits limits;
  private final RowCheck check;
  private final @Nullable FirstScan<?> first;
  private @Nullable FirstReading<?> reading;
  private final List<Part> parts = new ArrayList<>();
  private final Queue<byte[]> buffers = new ConcurrentLinkedQueue<>();
  private int skipped;
  private char separator = ',';
  private int lines;
  private boolean empty = true;
  private volatile boolean unusual;

  /**
   * A look at a file.
   *
   * @param first reads rows at the same time; null where that is of no use
   * @param problems what is wrong with its rows
   */
  TableScan(
      FileBytes.Open file,
      String shownAs,
      PartLimits limits,
      @Nullable FirstScan<?> first,
      Problems problems) {
    this.file = file;
    this.shownAs = shownAs;
    this.limits = limits;
    this.first = first;
    this.check = new RowCheck(shownAs, problems);
  }

  /** Looks at the whole file; false for one that has to be read as a text. */
  boolean look() throws IOException {
    if (!begins()) {
      return false;
    }
    List<Part> all = file.parts(skipped, limits.bytes());
    List<Part> behind = all == null ? null : behindHeader(all);
    Layout layout = check.layout();
    if (behind == null || layout == null) {
      return false;
    }
    reading = first == null ? null : FirstReading.of(first, layout.columns());
    new InOrder(limits.threads()).each(behind, part -> seen(part, layout), this::take);
    if (unusual) {
      return false;
    }
    if (reading != null) {
      RowCheck again = check.again();
      reading.end((line, texts) -> again.row(Place.of(shownAs, line), texts));
    }
    return true;
  }

  /** Whether a byte-order mark came first. */
  boolean hasByteOrderMark() {
    return skipped > 0;
  }

  /** What separates the columns. */
  char separator() {
    return separator;
  }

  /** What was learnt of the columns. */
  RowCheck check() {
    return check;
  }

  /** The parts behind the header, with the lines before each. */
  List<Part> parts() {
    return parts;
  }

  /** How many lines there are, those of the header included. */
  int lines() {
    return lines;
  }

  /** Whether there is no row that could be read. */
  boolean isEmpty() {
    return empty;
  }

  /** Looks at what comes first: a byte-order mark, and what separates the columns. */
  private boolean begins() throws IOException {
    byte[] first = file.bytes(0, LONGEST_BEGINNING);
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

  /** Reads as far as the header; the parts behind it, or null where there is none. */
  private @Nullable List<Part> behindHeader(List<Part> all) throws IOException {
    ByteRows rows = new ByteRows(separator);
    for (int i = 0; i < all.size(); i++) {
      rows.begin(file.bytes(all.get(i)), rows.line());
      while (rows.next()) {
        if (!rows.isText()) {
          return null;
        }
        check.row(Place.of(shownAs, rows.line()), rows.texts());
        if (check.layout() != null) {
          lines = rows.line();
          Part rest = all.get(i).rest(rows.end());
          return Stream.concat(Stream.of(rest), all.stream().skip(i + 1L)).toList();
        }
        if (check.isOver()) {
          return null;
        }
      }
      if (rows.isUnusual()) {
        return null;
      }
    }
    return null;
  }

  /**
   * What was seen in a part.
   *
   * @param lines how many it has; {@link #NO_LINES} where the table is unusual
   * @param plain whether it has a row of which nothing is to be said
   * @param others the rows of which there may be something to say
   * @param read what was read of it at the same time
   */
  private record Seen(
      Part part,
      int lines,
      boolean plain,
      List<Noted> others,
      FirstReading<?>.@Nullable OfPart read) {}

  /**
   * A row to be looked at more closely.
   *
   * @param line counted from the beginning of its part
   */
  private record Noted(int line, List<String> texts) {}

  private Seen seen(Part part, Layout layout) {
    Seen asUnusual = new Seen(part, NO_LINES, false, List.of(), null);
    if (unusual) {
      return asUnusual;
    }
    byte[] buffer = buffer(part.length());
    ByteRows rows = new ByteRows(separator);
    rows.begin(buffer, read(part, buffer), 0);
    int columns = layout.columns().size();
    NumberMarks numbers = new NumberMarks(shownAs, columns);
    List<Noted> others = new ArrayList<>();
    FirstReading<?>.OfPart read = reading == null ? null : reading.begin();
    boolean plain = false;
    while (rows.next()) {
      if (!rows.isText()) {
        return asUnusual;
      }
      boolean isPlain = rows.isPlain(columns);
      if (!isPlain || numbers.tells(rows)) {
        others.add(new Noted(rows.line(), rows.texts()));
      } else {
        plain = true;
      }
      if (read != null && !read.read(rows, isPlain)) {
        read = null;
      }
    }
    if (rows.isUnusual()) {
      return asUnusual;
    }
    if (read != null) {
      read.end();
    }
    // Whatever was read of it does not look at the bytes any more.
    buffers.add(buffer);
    return new Seen(part, rows.line(), plain, others, read);
  }

  /** Room for so many bytes: of parts that were seen, as all are of nearly the same size. */
  private byte[] buffer(int length) {
    byte[] buffer = buffers.poll();
    return buffer == null || buffer.length < length ? new byte[length + LONGER] : buffer;
  }

  private int read(Part part, byte[] buffer) {
    try {
      return file.read(part, buffer);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void take(Seen seen) {
    unusual |= seen.lines() == NO_LINES;
    if (unusual) {
      return;
    }
    empty &= !seen.plain();
    for (Noted row : seen.others()) {
      empty &= check.row(Place.of(shownAs, lines + row.line()), row.texts()) == null;
    }
    if (seen.read() != null) {
      seen.read().keep(lines);
    }
    parts.add(seen.part().behind(lines));
    lines += seen.lines();
  }
}
