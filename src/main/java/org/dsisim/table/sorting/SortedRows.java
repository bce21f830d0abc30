package org.dsisim.table.sorting;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Rows in the order of their keys, those of one key in that of their lines.
 *
 * @param bytes the rows, each with its line end
 * @param lines the line of each in the table
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them
public record SortedRows(byte[] bytes, int[] lines) {

  /** Of a number that is sorted, the bits that say which row it is. */
  private static final int ROW_BITS = 24;

  private static final long ROW = (1L << ROW_BITS) - 1;

  /** So many bytes of a key stand before them. */
  private static final int KEY_BYTES = 5;

  /** Rows as {@link RowGroups} writes them. */
  static SortedRows of(byte[] written) {
    return new Sorting(written).sorted();
  }

  /** Sorts by some bytes of keys at first, and by the whole where these are the same. */
  private static final class Sorting {

    private final byte[] written;
    private final ByteBuffer numbers;

    /** Where each row begins with what comes before it. */
    private final int[] starts;

    private Sorting(byte[] written) {
      this.written = written;
      this.numbers = ByteBuffer.wrap(written);
      int[] found = new int[16];
      int count = 0;
      for (int at = 0; at < written.length; at = end(at)) {
        if (count == found.length) {
          found = Arrays.copyOf(found, 2 * count);
        }
        found[count++] = at;
      }
      this.starts = Arrays.copyOf(found, count);
    }

    private int rowLength(int start) {
      return numbers.getInt(start + 4);
    }

    private int keyFrom(int start) {
      return start + RowGroups.HEAD + numbers.getInt(start + 8);
    }

    private int keyTo(int start) {
      return keyFrom(start) + numbers.getInt(start + 12);
    }

    private int end(int start) {
      int row = start + RowGroups.HEAD + rowLength(start);
      return Math.max(row, keyTo(start));
    }

    private SortedRows sorted() {
      int same = 0;
      if (starts.length > 0) {
        same = keyTo(starts[0]) - keyFrom(starts[0]);
      }
      for (int row = 1; row < starts.length && same > 0; row++) {
        same = Math.min(same, inCommon(starts[0], starts[row]));
      }
      return gathered(starts.length <= ROW ? byBytes(same) : byKey());
    }

    private int inCommon(int start, int other) {
      int found =
          Arrays.mismatch(
              written, keyFrom(start), keyTo(start), written, keyFrom(other), keyTo(other));
      return found < 0 ? Integer.MAX_VALUE : found;
    }

    private int[] byKey() {
      Integer[] order = new Integer[starts.length];
      Arrays.setAll(order, row -> starts[row]);
      Arrays.sort(order, this::compare);
      return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
    }

    private int compare(int start, int other) {
      return Arrays.compareUnsigned(
          written, keyFrom(start), keyTo(start), written, keyFrom(other), keyTo(other));
    }

    /** The order by the bytes behind those that all keys have in common, then by all. */
    private int[] byBytes(int same) {
      long[] order = new long[starts.length];
      for (int row = 0; row < order.length; row++) {
        order[row] = (bytes(starts[row], same) << ROW_BITS) | row;
      }
      Arrays.sort(order);
      int[] sorted = new int[order.length];
      for (int from = 0; from < order.length; ) {
        long bytes = order[from] >> ROW_BITS;
        int to = from;
        while (to < order.length && order[to] >> ROW_BITS == bytes) {
          sorted[to] = starts[(int) (order[to] & ROW)];
          to++;
        }
        if (to - from > 1) {
          sortByKey(sorted, from, to);
        }
        from = to;
      }
      return sorted;
    }

    /** Some bytes of a key, as a number that stands in their order and leaves room for a row. */
    private long bytes(int start, int same) {
      int from = keyFrom(start) + same;
      int to = keyTo(start);
      long bytes = 0;
      for (int i = 0; i < KEY_BYTES; i++) {
        bytes = (bytes << 8) | (from + i < to ? written[from + i] & 0xff : 0);
      }
      // Numbers are sorted with their signs.
      return bytes - (1L << (8 * KEY_BYTES - 1));
    }

    /** Rows of the same key stay as they are, which is in the order of their lines. */
    private void sortByKey(int[] sorted, int from, int to) {
      boolean isSorted = true;
      for (int i = from + 1; i < to; i++) {
        isSorted &= compare(sorted[i - 1], sorted[i]) <= 0;
      }
      if (!isSorted) {
        Integer[] some = new Integer[to - from];
        Arrays.setAll(some, i -> sorted[from + i]);
        Arrays.sort(some, this::compare);
        for (int i = from; i < to; i++) {
          sorted[i] = some[i - from];
        }
      }
    }

    private SortedRows gathered(int[] order) {
      int length = 0;
      for (int start : order) {
        length += rowLength(start) + (isClosed(start) ? 0 : 1);
      }
      byte[] bytes = new byte[length];
      int[] lines = new int[order.length];
      int at = 0;
      for (int i = 0; i < order.length; i++) {
        int start = order[i];
        lines[i] = numbers.getInt(start);
        System.arraycopy(written, start + RowGroups.HEAD, bytes, at, rowLength(start));
        at += rowLength(start);
        if (!isClosed(start)) {
          bytes[at++] = '\n';
        }
      }
      return new SortedRows(bytes, lines);
    }

    /** Whether a row has a line end, as all but the last of a table do. */
    private boolean isClosed(int start) {
      return written[start + RowGroups.HEAD + rowLength(start) - 1] == '\n';
    }
  }
}
