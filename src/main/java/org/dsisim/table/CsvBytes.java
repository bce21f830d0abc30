package org.dsisim.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/**
 * Rows of a table as the bytes of a CSV file, as {@link TableWriter} writes them: for millions of
 * rows, of which no text is made. Not for use by several threads.
 */
public final class CsvBytes {

  private byte[] bytes = new byte[1 << 12];
  private int length;

  /** Nothing yet. */
  public CsvBytes() {}

  /** Appends bytes as they are. */
  public void append(byte[] some) {
    append(some, 0, some.length);
  }

  private void append(byte[] some, int from, int to) {
    room(to - from);
    System.arraycopy(some, from, bytes, length, to - from);
    length += to - from;
  }

  /** Stands between two cells. */
  public void separate() {
    append((byte) ',');
  }

  /** Ends a row. */
  public void endRow() {
    append((byte) '\n');
  }

  private void append(byte one) {
    room(1);
    bytes[length++] = one;
  }

  private void room(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * (length + more));
    }
  }

  /** Appends a text in UTF-8 as a cell. */
  public void text(byte[] text, int from, int to) {
    if (TableWriter.isPlain(text, from, to)) {
      append(text, from, to);
    } else {
      append(TableWriter.cell(new String(text, from, to - from, UTF_8)).getBytes(UTF_8));
    }
  }

  /** Appends a text as a cell. */
  public void text(String text) {
    append(TableWriter.cell(text).getBytes(UTF_8));
  }

  /** Appends an amount in cents, which is not below zero: dollars with two decimals. */
  public void dollars(long cents) {
    room(24);
    int end = length + digits(cents / 100);
    long rest = cents / 100;
    for (int at = end - 1; at >= length; at--) {
      bytes[at] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    int decimals = (int) (cents % 100);
    bytes[end] = '.';
    bytes[end + 1] = (byte) ('0' + decimals / 10);
    bytes[end + 2] = (byte) ('0' + decimals % 10);
    length = end + 3;
  }

  private static int digits(long number) {
    int digits = 1;
    for (long rest = number; rest >= 10; rest /= 10) {
      digits++;
    }
    return digits;
  }

  /** What was appended since it was asked for the last time. */
  public byte[] taken() {
    byte[] taken = Arrays.copyOf(bytes, length);
    length = 0;
    return taken;
  }
}
