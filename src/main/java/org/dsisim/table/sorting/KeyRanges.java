package org.dsisim.table.sorting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Ranges of keys, one behind the other, in which about as many rows lie. */
public final class KeyRanges {

  /** The first key of each range, but for that of the first, which has all before, too. */
  private final byte[][] firsts;

  private KeyRanges(byte[][] firsts) {
    this.firsts = firsts;
  }

  /**
   * Ranges that hold about as many of some keys each.
   *
   * @param sample keys of rows from everywhere in a table
   * @param most how many ranges there are at most
   */
  public static KeyRanges of(List<byte[]> sample, int most) {
    byte[][] sorted = sample.toArray(byte[][]::new);
    Arrays.sort(sorted, Arrays::compareUnsigned);
    List<byte[]> firsts = new ArrayList<>();
    byte[] before = sorted.length == 0 ? new byte[0] : sorted[0];
    for (int range = 1; range < most && sorted.length > 0; range++) {
      byte[] first = sorted[(int) ((long) sorted.length * range / most)];
      if (Arrays.compareUnsigned(before, first) < 0) {
        firsts.add(first);
        before = first;
      }
    }
    return new KeyRanges(firsts.toArray(byte[][]::new));
  }

  /** How many there are. */
  public int count() {
    return firsts.length + 1;
  }

  /** The range, counted from zero, in which a key lies. */
  int of(byte[] bytes, int from, int to) {
    int low = 0;
    int high = firsts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      byte[] first = firsts[middle];
      if (Arrays.compareUnsigned(first, 0, first.length, bytes, from, to) <= 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
