package org.dsisim.simulation.payer;

import java.util.Arrays;

/** Numbers keys from zero in the order in which they come. For one thread, and a few thousand. */
public final class NumberedKeys {

  private long[] keys;
  private int[] numbers;
  private int size;

  /** No key yet, with room for so many. */
  public NumberedKeys(int most) {
    int room = Integer.highestOneBit(Math.max(4, most)) << 2;
    keys = new long[room];
    numbers = new int[room];
    Arrays.fill(numbers, -1);
  }

  /** How many keys have come. */
  int size() {
    return size;
  }

  /** The number of a key: how many had come before it where it is new. */
  public int of(long key) {
    int mask = keys.length - 1;
    long mixed = key * 0x9E3779B97F4A7C15L;
    int at = (int) (mixed >>> 40) & mask;
    while (numbers[at] >= 0) {
      if (keys[at] == key) {
        return numbers[at];
      }
      at = (at + 1) & mask;
    }
    keys[at] = key;
    numbers[at] = size;
    return size++;
  }
}
