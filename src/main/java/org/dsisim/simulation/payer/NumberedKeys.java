package org.dsisim.simulation.payer;

import java.util.Arrays;

/** Numbers keys from zero in the order in which they come. For one thread. */
public final class NumberedKeys {

  /** A power of two, as all later numbers of places are. */
  private static final int FIRST_PLACES = 1 << 9;

  private static final int FREE = -1;

  private long[] keys = new long[FIRST_PLACES];
  private int[] numbers = free(FIRST_PLACES);
  private int size;

  /** No key yet. */
  public NumberedKeys() {}

  private static int[] free(int places) {
    int[] numbers = new int[places];
    Arrays.fill(numbers, FREE);
    return numbers;
  }

  /** How many keys have come. */
  public int size() {
    return size;
  }

  /** The number of a key: how many had come before it where it is new. */
  public int of(long key) {
    int at = place(key);
    if (numbers[at] != FREE) {
      return numbers[at];
    }
    keys[at] = key;
    numbers[at] = size++;
    if (2 * size > keys.length) {
      grow();
    }
    return size - 1;
  }

  /** The keys, by their numbers. */
  public long[] inOrder() {
    long[] all = new long[size];
    for (int at = 0; at < keys.length; at++) {
      if (numbers[at] != FREE) {
        all[numbers[at]] = keys[at];
      }
    }
    return all;
  }

  /** Where a key stands, or can stand. */
  private int place(long key) {
    int mask = keys.length - 1;
    int at = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
    while (numbers[at] != FREE && keys[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    long[] before = inOrder();
    keys = new long[2 * keys.length];
    numbers = free(keys.length);
    for (int number = 0; number < before.length; number++) {
      int at = place(before[number]);
      keys[at] = before[number];
      numbers[at] = number;
    }
  }
}
