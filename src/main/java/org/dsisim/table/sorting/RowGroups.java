package org.dsisim.table.sorting;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Rows of a piece of a table, grouped by the ranges of their keys. Not for use by several threads.
 *
 * <p>What is written of a row: four numbers, which are its line, how long it is, where its key
 * begins in it and how long that is; then the row, and its key where that is not in it as it
 * stands, so that it begins where the row ends.
 */
public final class RowGroups {

  /** Bytes that come before each row. */
  static final int HEAD = 4 * Integer.BYTES;

  private static final int NUMBERS = 6;

  private final KeyRanges ranges;
  private final byte[] bytes;

  /** Of each row its line, where it begins and ends, the same of its key, and its range. */
  private int[] rows = new int[NUMBERS << 10];

  private int count;

  /** The keys that do not stand in their rows, one behind the other. */
  private byte[] apart = {};

  private int usedApart;

  /**
   * No rows yet.
   *
   * @param bytes in which all of them stand
   */
  public RowGroups(KeyRanges ranges, byte[] bytes) {
    this.ranges = ranges;
    this.bytes = bytes;
  }

  /** Adds a row whose key stands in it. */
  public void add(int line, int from, int to, int keyFrom, int keyTo) {
    add(line, from, to, keyFrom, keyTo, ranges.of(bytes, keyFrom, keyTo));
  }

  /** Adds a row with a key that does not stand in it so. */
  public void add(int line, int from, int to, byte[] key) {
    if (usedApart + key.length > apart.length) {
      apart = Arrays.copyOf(apart, 2 * (usedApart + key.length));
    }
    System.arraycopy(key, 0, apart, usedApart, key.length);
    // Below zero, so that they are not taken for places in the row.
    int keyFrom = ~usedApart;
    usedApart += key.length;
    add(line, from, to, keyFrom, ~usedApart, ranges.of(key, 0, key.length));
  }

  private void add(int line, int from, int to, int keyFrom, int keyTo, int range) {
    int at = count * NUMBERS;
    if (at == rows.length) {
      rows = Arrays.copyOf(rows, 2 * at);
    }
    rows[at] = line;
    rows[at + 1] = from;
    rows[at + 2] = to;
    rows[at + 3] = keyFrom;
    rows[at + 4] = keyTo;
    rows[at + 5] = range;
    count++;
  }

  private int length(int at) {
    int row = rows[at + 2] - rows[at + 1];
    return HEAD + row + (rows[at + 3] < 0 ? rows[at + 3] - rows[at + 4] : 0);
  }

  /**
   * Writes the rows, those of the same range together and in the order in which they came.
   *
   * @return where they are in the file
   */
  public Written writeTo(ScratchFile file) throws IOException {
    int[] ends = new int[ranges.count()];
    for (int row = 0; row < count; row++) {
      ends[rows[row * NUMBERS + 5]] += length(row * NUMBERS);
    }
    int[] next = new int[ends.length];
    for (int range = 1; range < ends.length; range++) {
      next[range] = ends[range - 1];
      ends[range] += ends[range - 1];
    }
    byte[] grouped = new byte[ends[ends.length - 1]];
    ByteBuffer out = ByteBuffer.wrap(grouped);
    for (int row = 0; row < count; row++) {
      int at = row * NUMBERS;
      int range = rows[at + 5];
      put(at, out, next[range]);
      next[range] += length(at);
    }
    return new Written(file.append(grouped, grouped.length), ends);
  }

  private void put(int row, ByteBuffer to, int at) {
    int from = rows[row + 1];
    int length = rows[row + 2] - from;
    int keyFrom = rows[row + 3];
    boolean isApart = keyFrom < 0;
    int keyLength = Math.abs(rows[row + 4] - keyFrom);
    to.putInt(at, rows[row]);
    to.putInt(at + 4, length);
    to.putInt(at + 8, isApart ? length : keyFrom - from);
    to.putInt(at + 12, keyLength);
    to.put(at + HEAD, bytes, from, length);
    if (isApart) {
      to.put(at + HEAD + length, apart, ~keyFrom, keyLength);
    }
  }

  /**
   * Where the rows of a piece are in a file.
   *
   * @param from where the first begins
   * @param ends where those of each range end, counted from there
   */
  @SuppressWarnings("ArrayRecordComponent") // nobody compares them
  public record Written(long from, int[] ends) {

    long from(int range) {
      return from + (range == 0 ? 0 : ends[range - 1]);
    }

    int length(int range) {
      return ends[range] - (range == 0 ? 0 : ends[range - 1]);
    }
  }
}
