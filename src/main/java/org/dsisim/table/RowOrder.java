package org.dsisim.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dsisim.message.Place;
import org.dsisim.parallel.InOrder;
import org.dsisim.table.sorting.GroupedRows;
import org.dsisim.table.sorting.KeyRanges;
import org.dsisim.table.sorting.RowGroups;
import org.dsisim.table.sorting.RowKey;
import org.dsisim.table.sorting.ScratchFile;
import org.jspecify.annotations.Nullable;

/**
 * Looks whether the rows of a table are in the order of a column, and groups those of one that are
 * not by ranges of what stands in it.
 */
final class RowOrder {

  /** So many parts are grouped together, and so many bytes are about in a range. */
  private static final int PARTS = 4;

  /** With more, only a few rows of a piece would be in each. */
  private static final int MOST_RANGES = 1 << 12;

  /** So many bytes of each part tell which keys there are. */
  private static final int SAMPLE = 1 << 12;

  private final PlainTable table;
  private final FileBytes.Open file;
  private final int column;
  private final int columns;
  private @Nullable Key last;
  private int lastInOrder;

  /**
   * The order of a table that is open.
   *
   * @param column the one by which rows are to be in order, counted from zero
   */
  RowOrder(PlainTable table, FileBytes.Open file, int column) {
    this.table = table;
    this.file = file;
    this.column = column;
    this.columns = table.layout().columns().size();
  }

  /** The key of a row. */
  @SuppressWarnings("ArrayRecordComponent") // nobody compares them as records
  private record Key(byte[] bytes, int from, int to, int line) {

    static Key of(byte[] whole, int line) {
      return new Key(whole, 0, whole.length, line);
    }

    boolean isBehind(Key before) {
      return Arrays.compareUnsigned(before.bytes, before.from, before.to, bytes, from, to) > 0;
    }
  }

  /** Keys from everywhere in the table, in the order of its rows. */
  List<byte[]> sample() throws IOException {
    List<byte[]> sample = new ArrayList<>();
    for (Part part : table.parts()) {
      byte[] bytes = file.bytes(part.from(), Math.min(SAMPLE, part.length()));
      ByteRows rows = new ByteRows(table.separator());
      rows.begin(bytes, 0);
      // The last row may be cut off.
      while (rows.next() && (rows.end() < bytes.length || bytes.length == part.length())) {
        if (rows.isPlain(columns)) {
          sample.add(RowKey.of(rows.text(column)));
        }
      }
    }
    return sample;
  }

  /** Whether all rows are in their order, where some keys from everywhere are. */
  boolean isKept(List<byte[]> sample) {
    for (int i = 1; i < sample.size(); i++) {
      if (Arrays.compareUnsigned(sample.get(i - 1), sample.get(i)) > 0) {
        return false;
      }
    }
    new InOrder(table.limits().threads())
        .each(pieces(), piece -> look(piece, null, null), this::take);
    return lastInOrder == 0;
  }

  /** The line of the last row before the first that is not in its order; 0 where all are. */
  int lastInOrder() {
    return lastInOrder;
  }

  /** Writes all rows to a file, in groups of about the same size. */
  GroupedRows group(List<byte[]> sample, ScratchFile to) {
    long size = table.parts().stream().mapToLong(Part::length).sum();
    long wanted = size / ((long) PARTS * table.limits().bytes());
    KeyRanges ranges = KeyRanges.of(sample, (int) Math.max(1, Math.min(MOST_RANGES, wanted)));
    List<RowGroups.Written> written = new ArrayList<>();
    last = null;
    lastInOrder = 0;
    new InOrder(table.limits().threads())
        .each(
            pieces(),
            piece -> look(piece, ranges, to),
            seen -> {
              take(seen);
              if (seen.written() != null) {
                written.add(seen.written());
              }
            });
    return new GroupedRows(to, ranges, written);
  }

  /** Several parts each, for a range has a row or two of a single one. */
  private List<Part> pieces() {
    List<Part> pieces = new ArrayList<>();
    List<Part> parts = table.parts();
    for (int first = 0; first < parts.size(); first += PARTS) {
      Part begin = parts.get(first);
      Part end = parts.get(Math.min(parts.size(), first + PARTS) - 1);
      long length = end.from() + end.length() - begin.from();
      pieces.add(new Part(begin.from(), Math.toIntExact(length), begin.linesBefore()));
    }
    return pieces;
  }

  /**
   * What was seen of a piece.
   *
   * @param first null where there is no row
   * @param lastInOrder the line of the last row before one that is not in its order; 0 for none
   * @param written null where rows are not written
   */
  private record Seen(
      @Nullable Key first,
      @Nullable Key last,
      int lastInOrder,
      RowGroups.@Nullable Written written) {}

  private void take(Seen seen) {
    Key first = seen.first();
    if (first == null) {
      return;
    }
    if (lastInOrder == 0) {
      lastInOrder = last != null && first.isBehind(last) ? last.line() : seen.lastInOrder();
    }
    last = seen.last();
  }

  /** Looks at a piece on any thread, and writes its rows where they are wanted. */
  private Seen look(Part piece, @Nullable KeyRanges ranges, @Nullable ScratchFile to) {
    try {
      byte[] bytes = file.bytes(piece);
      RowGroups groups = ranges == null ? null : new RowGroups(ranges, bytes);
      ByteRows rows = new ByteRows(table.separator());
      RowCheck again = table.check().again();
      Key first = null;
      Key before = null;
      int broken = 0;
      rows.begin(bytes, piece.linesBefore());
      for (int from = 0; rows.next(); from = rows.end()) {
        Key key = key(rows, again);
        if (key == null) {
          continue;
        }
        if (broken == 0 && before != null && key.isBehind(before)) {
          broken = before.line();
        }
        first = first == null ? key : first;
        before = key;
        if (groups != null && key.bytes() == bytes) {
          groups.add(key.line(), from, rows.end(), key.from(), key.to());
        } else if (groups != null) {
          groups.add(key.line(), from, rows.end(), key.bytes());
        }
      }
      Key last = before == null ? null : copy(before);
      RowGroups.Written written = groups == null || to == null ? null : groups.writeTo(to);
      return new Seen(first == null ? null : copy(first), last, broken, written);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The same without the bytes of its piece. */
  private static Key copy(Key key) {
    return Key.of(Arrays.copyOfRange(key.bytes(), key.from(), key.to()), key.line());
  }

  /** The key of the row at hand; null where it is no row, of which the scan has told. */
  private @Nullable Key key(ByteRows rows, RowCheck again) {
    if (!rows.isPlain(columns)) {
      Row row = again.row(Place.of(table.shownAs(), rows.line()), rows.texts());
      return row == null
          ? null
          : Key.of(RowKey.of(row.text(table.layout().columns().get(column))), rows.line());
    }
    int from = rows.start(column);
    int to = rows.end(column);
    byte[] bytes = rows.bytes();
    boolean isBare = rows.isBare(column) && from < to && bytes[from] != ' ' && bytes[to - 1] != ' ';
    return isBare
        ? new Key(bytes, from, to, rows.line())
        : Key.of(RowKey.of(rows.text(column)), rows.line());
  }
}
