package org.dsisim.model.world.user;

import java.util.Arrays;

/** Texts of a page of users, read from their beginning to their end. */
final class PageBytes {

  /** The largest number that stands in one byte. */
  private static final int LARGEST_SMALL = 0x7f;

  /** In how many bytes a number stands at most. */
  private static final int LONGEST_NUMBER = 5;

  private final byte[] all;
  private int at;

  PageBytes(byte[] all) {
    this.all = all;
  }

  /** Copies so many bytes. */
  void copy(int count, byte[] to, int from) {
    System.arraycopy(all, at, to, from, count);
    at += count;
  }

  /** A number of those that are hardly ever above a hundred. */
  int small() {
    byte first = all[at];
    if (first >= 0) {
      at++;
      return first;
    }
    return Math.toIntExact(number());
  }

  private long number() {
    int next = at;
    long number = all[next] & 0x7f;
    for (int shift = 7; all[next++] < 0; shift += 7) {
      number |= (all[next] & 0x7fL) << shift;
    }
    at = next;
    return number;
  }

  /** Bytes that are written one behind the other. */
  static final class Writer {

    private byte[] all = new byte[1 << 14];
    private int length;

    /**
     * Appends a text.
     *
     * @param same how many bytes it has in common with one before
     * @param rest the others begin there
     * @param count of the others
     */
    void text(int same, byte[] from, int rest, int count) {
      room(count);
      if ((same | count) <= LARGEST_SMALL) {
        all[length] = (byte) same;
        all[length + 1] = (byte) count;
        length += 2;
      } else {
        number(same);
        number(count);
      }
      System.arraycopy(from, rest, all, length, count);
      length += count;
    }

    /** Seven bits a byte, the last ones first; in all but the last byte the eighth is set. */
    private void number(int number) {
      int rest = number;
      while (rest > LARGEST_SMALL) {
        all[length++] = (byte) (rest | ~LARGEST_SMALL);
        rest >>>= 7;
      }
      all[length++] = (byte) rest;
    }

    /** For a text with so many bytes of its own, and two numbers. */
    private void room(int more) {
      int most = length + more + 2 * LONGEST_NUMBER;
      if (most > all.length) {
        all = Arrays.copyOf(all, 2 * most);
      }
    }

    /** What was appended since it was asked for the last time. */
    byte[] taken() {
      byte[] taken = Arrays.copyOf(all, length);
      length = 0;
      return taken;
    }
  }
}
