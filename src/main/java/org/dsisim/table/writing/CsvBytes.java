package org.dsisim.table.writing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * Rows of a table as the bytes of a CSV file, as {@link TableWriter} writes them: for millions of
 * rows, of which no text is made. Not for use by several threads.
 */
public final class CsvBytes {

  /** The digits of the numbers below a hundred. */
  private static final byte[] TENS = new byte[100];

  private static final byte[] ONES = new byte[100];

  /** Of ten, from one on. */
  private static final long[] POWERS = new long[19];

  static {
    for (int i = 0; i < 100; i++) {
      TENS[i] = (byte) ('0' + i / 10);
      ONES[i] = (byte) ('0' + i % 10);
    }
    POWERS[0] = 1;
    for (int i = 1; i < POWERS.length; i++) {
      POWERS[i] = 10 * POWERS[i - 1];
    }
  }

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

  /** A text, a number or a word for a truth as a cell, by itself. */
  public static byte[] cell(Object value) {
    return TableWriter.cell(TableWriter.text(value)).getBytes(UTF_8);
  }

  /** Appends an amount in cents, which is not below zero: dollars with two decimals. */
  public void dollars(long cents) {
    room(24);
    byte[] to = bytes;
    long dollars = cents / 100;
    int end = length + digits(dollars);
    to[end] = '.';
    pair(to, end + 1, (int) (cents - 100 * dollars));
    length = end + 3;
    int at = end;
    long rest = dollars;
    while (rest > Integer.MAX_VALUE) {
      long hundreds = rest / 100;
      at -= 2;
      pair(to, at, (int) (rest - 100 * hundreds));
      rest = hundreds;
    }
    int few = (int) rest;
    while (few >= 100) {
      int hundreds = few / 100;
      at -= 2;
      pair(to, at, few - 100 * hundreds);
      few = hundreds;
    }
    to[at - 1] = ONES[few];
    if (few >= 10) {
      to[at - 2] = TENS[few];
    }
  }

  private static void pair(byte[] to, int at, int belowHundred) {
    to[at] = TENS[belowHundred];
    to[at + 1] = ONES[belowHundred];
  }

  /** To divide takes long, and a number is asked for its digits in each cell of an amount. */
  private static int digits(long number) {
    int digits = 1;
    while (digits < POWERS.length && number >= POWERS[digits]) {
      digits++;
    }
    return digits;
  }

  /** How many bytes it holds. */
  public int length() {
    return length;
  }

  /**
   * Writes what was appended, and holds nothing then: whoever writes many pieces one after the
   * other has no bytes copied and no room made again.
   */
  public void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, length);
    length = 0;
  }

  /** What was appended since it was asked for the last time. */
  public byte[] taken() {
    byte[] taken = Arrays.copyOf(bytes, length);
    length = 0;
    return taken;
  }
}
