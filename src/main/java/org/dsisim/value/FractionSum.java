package org.dsisim.value;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The exact sum of many fractions. Those over the same denominator are added as whole numbers, and
 * only their sums with each other: of a thousand thirds and sevenths, two additions of fractions.
 */
public final class FractionSum {

  /** So many denominators, a power of two, are looked up in a table of {@code long}s. */
  private static final int SLOTS = 512;

  /** Over a denominator up to this, as many parts of one as have a place are a {@code long}. */
  private static final long ROOM = Long.MAX_VALUE / SLOTS;

  private static final long MIXING = 0x9E3779B97F4A7C15L;

  /** Of a sum to which whole numbers alone were added, as most of very many sums are. */
  private static final long[] NO_TABLE = {};

  private static final int FIRST_SLOTS = 16;

  /** What was added of whole numbers. */
  private long wholes;

  /** Denominators above one, each at its place or behind it; zero for none. */
  private long[] bottoms = NO_TABLE;

  /** What was added over each of them. */
  private long[] tops = NO_TABLE;

  private int denominators;

  /** What has no room in the table, or in a {@code long}. */
  private Map<BigInteger, BigInteger> byDenominator = Map.of();

  /** The sum of nothing. */
  public FractionSum() {}

  /** Adds a fraction. */
  public void add(Fraction fraction) {
    if (!fraction.isNarrow() || !add(fraction.narrowTop(), fraction.narrowBottom())) {
      addWide(fraction.top(), fraction.bottom());
    }
  }

  /** Adds a fraction as many times as a whole number says. */
  public void add(Fraction fraction, long times) {
    if (fraction.isNarrow()
        && times > Long.MIN_VALUE
        && Fraction.fits(fraction.narrowTop(), times)
        && add(fraction.narrowTop() * times, fraction.narrowBottom())) {
      return;
    }
    addWide(fraction.top().multiply(BigInteger.valueOf(times)), fraction.bottom());
  }

  /** Adds all that was added to another sum. */
  public void addAll(FractionSum other) {
    if (!add(other.wholes, 1)) {
      addWide(BigInteger.valueOf(other.wholes), BigInteger.ONE);
    }
    for (int i = 0; i < other.bottoms.length; i++) {
      if (other.bottoms[i] != 0 && !add(other.tops[i], other.bottoms[i])) {
        addWide(BigInteger.valueOf(other.tops[i]), BigInteger.valueOf(other.bottoms[i]));
      }
    }
    other.byDenominator.forEach((bottom, top) -> addWide(top, bottom));
  }

  /** Whether there was room. */
  private boolean add(long top, long bottom) {
    if (bottom == 1) {
      long sum = wholes + top;
      if (overflows(wholes, top, sum)) {
        return false;
      }
      wholes = sum;
      return true;
    }
    if (bottoms.length == 0) {
      bottoms = new long[FIRST_SLOTS];
      tops = new long[FIRST_SLOTS];
    }
    int slot = slot(bottom);
    if (bottoms[slot] == 0) {
      if (2 * denominators >= bottoms.length) {
        if (bottoms.length == SLOTS) {
          return false;
        }
        grow();
        slot = slot(bottom);
      }
      bottoms[slot] = bottom;
      denominators++;
    }
    long sum = tops[slot] + top;
    if (overflows(tops[slot], top, sum)) {
      return false;
    }
    tops[slot] = sum;
    return true;
  }

  private static boolean overflows(long one, long other, long sum) {
    return ((one ^ sum) & (other ^ sum)) < 0;
  }

  /** Where a denominator stands, or the free place where it would. */
  private int slot(long bottom) {
    int mask = bottoms.length - 1;
    int slot = (int) ((bottom * MIXING) >>> 32) & mask;
    while (bottoms[slot] != 0 && bottoms[slot] != bottom) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] before = bottoms;
    long[] topsBefore = tops;
    bottoms = new long[2 * before.length];
    tops = new long[2 * before.length];
    for (int i = 0; i < before.length; i++) {
      if (before[i] != 0) {
        int slot = slot(before[i]);
        bottoms[slot] = before[i];
        tops[slot] = topsBefore[i];
      }
    }
  }

  private void addWide(BigInteger top, BigInteger bottom) {
    if (byDenominator.isEmpty()) {
      byDenominator = new HashMap<>();
    }
    byDenominator.merge(bottom, top, BigInteger::add);
  }

  /** The sum so far. */
  public Fraction all() {
    Fraction sum = ofTable();
    for (Map.Entry<BigInteger, BigInteger> one : byDenominator.entrySet()) {
      sum = sum.plus(Fraction.of(one.getValue(), one.getKey()));
    }
    return sum;
  }

  /**
   * The sum of what is in the table. Without its whole numbers each is less than one: of some ten
   * denominators the common one is a {@code long} then, and few long numbers are added.
   */
  private Fraction ofTable() {
    Fraction whole = Fraction.of(wholes);
    Fraction parts = Fraction.ZERO;
    long top = 0;
    long bottom = 1;
    long[] inOrder = bottoms.clone();
    Arrays.sort(inOrder);
    for (long next : inOrder) {
      if (next == 0) {
        continue;
      }
      long added = tops[slot(next)];
      whole = whole.plus(Fraction.of(Math.floorDiv(added, next)));
      long rest = Math.floorMod(added, next);
      long divisor = divisor(next, rest);
      long below = next / divisor;
      long shared = divisor(bottom, below);
      long more = below / shared;
      if (bottom > ROOM / more) {
        parts = parts.plus(Fraction.of(top, bottom));
        top = rest / divisor;
        bottom = below;
      } else {
        top = top * more + rest / divisor * (bottom / shared);
        bottom *= more;
      }
    }
    return parts.plus(Fraction.of(top, bottom)).plus(whole);
  }

  /** The greatest common divisor of a number above zero and one not below it. */
  private static long divisor(long one, long other) {
    long a = one;
    long b = other;
    while (b != 0) {
      long rest = a % b;
      a = b;
      b = rest;
    }
    return a;
  }
}
