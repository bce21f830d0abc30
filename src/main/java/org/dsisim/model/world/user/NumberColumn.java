package org.dsisim.model.world.user;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Whole numbers by their places, each in as few bytes as the range of all of them needs, and in none
 * where all are the same. Nobody changes them, so that any thread can look.
 */
final class NumberColumn {

  private static final int BYTE_RANGE = 1 << 8;
  private static final int CHAR_RANGE = 1 << 16;

  /** The least of them, from which the bytes and chars count. */
  private final int least;

  private final byte @Nullable [] bytes;
  private final char @Nullable [] chars;
  private final int @Nullable [] ints;

  private NumberColumn(
      int least, byte @Nullable [] bytes, char @Nullable [] chars, int @Nullable [] ints) {
    this.least = least;
    this.bytes = bytes;
    this.chars = chars;
    this.ints = ints;
  }

  /** The number at a place. */
  int at(int place) {
    byte[] few = bytes;
    if (few != null) {
      return least + (few[place] & 0xff);
    }
    char[] some = chars;
    if (some != null) {
      return least + some[place];
    }
    int[] all = ints;
    return all == null ? least : all[place];
  }

  /** Whether all are the same, and this one. */
  boolean isAlways(int number) {
    return bytes == null && chars == null && ints == null && least == number;
  }

  /** Collects the numbers of one column after the other. Not for use by several threads. */
  static final class Writer {

    private int[] all = new int[16];
    private int size;

    /** Adds the number at the next place. */
    void add(int number) {
      if (size == all.length) {
        all = Arrays.copyOf(all, 2 * size);
      }
      all[size++] = number;
    }

    /** The numbers that were added since the column before. */
    NumberColumn column() {
      int count = size;
      size = 0;
      int least = count == 0 ? 0 : all[0];
      int most = least;
      for (int i = 1; i < count; i++) {
        least = Math.min(least, all[i]);
        most = Math.max(most, all[i]);
      }
      long range = (long) most - least;
      if (range == 0) {
        return new NumberColumn(least, null, null, null);
      }
      if (range < BYTE_RANGE) {
        byte[] bytes = new byte[count];
        for (int i = 0; i < count; i++) {
          bytes[i] = (byte) (all[i] - least);
        }
        return new NumberColumn(least, bytes, null, null);
      }
      if (range < CHAR_RANGE) {
        char[] chars = new char[count];
        for (int i = 0; i < count; i++) {
          chars[i] = (char) (all[i] - least);
        }
        return new NumberColumn(least, null, chars, null);
      }
      return new NumberColumn(least, null, null, Arrays.copyOf(all, count));
    }
  }
}
