package org.dsisim.model.world.user;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Whole numbers by their places: two bytes each where these are enough, and none of its own where
 * all are the same. Nobody changes them, so that any thread can look.
 */
final class NumberColumn {

  private static final int CHAR_RANGE = 1 << 16;

  /** Of columns up to this long in which all are the same. */
  private static final char[] ZEROS = new char[UserPage.MOST + 1];

  /** The least of them, from which the others count. */
  private final int least;

  /** What comes on top of it; null where that takes more than two bytes. */
  private final char @Nullable [] more;

  private final int[] all;
  private final boolean isOne;

  private NumberColumn(int least, char @Nullable [] more, int[] all, boolean isOne) {
    this.least = least;
    this.more = more;
    this.all = all;
    this.isOne = isOne;
  }

  /** The number at a place. */
  int at(int place) {
    return more == null ? all[place] : least + more[place];
  }

  /** Whether all are the same, and this one. */
  boolean isAlways(int number) {
    return isOne && least == number;
  }

  /** Collects the numbers of one column after the other. Not for use by several threads. */
  static final class Writer {

    private static final int[] NONE = {};

    private int[] all = NONE;
    private int size;

    /** Adds the number at the next place. */
    void add(int number) {
      if (size == all.length) {
        all = Arrays.copyOf(all, Math.max(UserPage.MOST + 1, 2 * size));
      }
      all[size++] = number;
    }

    /**
     * Adds the number at a place.
     *
     * @param otherwise what stands at the places before it where none was added
     */
    void add(int number, int place, int otherwise) {
      while (size < place) {
        add(otherwise);
      }
      add(number);
    }

    /**
     * The numbers that were added since the column before.
     *
     * @param places how many there are
     * @param otherwise what stands behind the last that was added
     */
    NumberColumn column(int places, int otherwise) {
      if (size == 0) {
        return new NumberColumn(otherwise, zeros(places), NONE, true);
      }
      while (size < places) {
        add(otherwise);
      }
      return column();
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
        return new NumberColumn(least, zeros(count), NONE, true);
      }
      if (range >= CHAR_RANGE) {
        return new NumberColumn(least, null, Arrays.copyOf(all, count), false);
      }
      char[] more = new char[count];
      for (int i = 0; i < count; i++) {
        more[i] = (char) (all[i] - least);
      }
      return new NumberColumn(least, more, NONE, false);
    }

    private static char[] zeros(int count) {
      return count <= ZEROS.length ? ZEROS : new char[count];
    }
  }
}
