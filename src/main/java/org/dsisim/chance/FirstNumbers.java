package org.dsisim.chance;

/**
 * Of each of many names the first number of an index, as {@link Chance.Stream#number} gives it:
 * without an object for each of millions. Safe for use by several threads.
 */
public final class FirstNumbers {

  private static final int ROUNDS = 10;
  private static final long MULTIPLIER_0 = 0xD2E7470EE14C6C93L;
  private static final long MULTIPLIER_1 = 0xCA5A826395121157L;
  private static final long STEP_0 = 0x9E3779B97F4A7C15L;
  private static final long STEP_1 = 0xBB67AE8584CAA73BL;

  private final long seed;
  private final long[] names;

  FirstNumbers(long seed, long[] names) {
    this.seed = seed;
    this.names = names;
  }

  /** How many names there are. */
  public int size() {
    return names.length;
  }

  /** The first number of the name at a place, above 0 and below 1. */
  public double number(int place, long index) {
    return Numbers.inside(philox(seed, names[place], index));
  }

  /** The first output of Philox 4x64 with this key, whose counter has moved from zero to one. */
  private static long philox(long seed, long name, long index) {
    long key0 = seed;
    long key1 = name;
    long counter0 = 1;
    long counter1 = index;
    long counter2 = 0;
    long counter3 = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long high0 = high(MULTIPLIER_0, counter0);
      long low0 = MULTIPLIER_0 * counter0;
      long high1 = high(MULTIPLIER_1, counter2);
      long low1 = MULTIPLIER_1 * counter2;
      counter0 = high1 ^ counter1 ^ key0;
      counter1 = low1;
      counter2 = high0 ^ counter3 ^ key1;
      counter3 = low0;
      key0 += STEP_0;
      key1 += STEP_1;
    }
    return counter0;
  }

  /**
   * The upper half of a product of two numbers without a sign.
   *
   * @param multiplier with its highest bit set
   */
  private static long high(long multiplier, long number) {
    return Math.multiplyHigh(multiplier, number)
        + number
        + ((number >> (Long.SIZE - 1)) & multiplier);
  }
}
