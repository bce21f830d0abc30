package org.dsisim.reckoning.liability;

import java.math.BigInteger;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;

/**
 * What so many parts of a cent come to in whole cents, as owed and as expected: each rounded once,
 * half-even, as {@link Money#ofCents} does. Of a million users no fraction is made where the
 * numbers fit.
 */
public final class PartsInCents {

  private static final int BITS = 62;

  /** A few times so many bits are a {@code long} still. */
  private static final int BITS_LEFT_OVER = 60;

  /**
   * Below it a quotient in floating point is off by less than one, and cut off by less than two.
   */
  private static final double NEAR = 0x1p50;

  private final long parts;
  private final Fraction expected;

  /** The part that is expected as a quotient; its denominator is zero where it does not fit. */
  private final long above;

  private final long below;

  /** Beyond so many parts a product with the quotient does not fit. */
  private final long most;

  /**
   * Parts of a cent.
   *
   * @param parts how many are a cent
   * @param expected which part of what is owed is expected
   */
  public PartsInCents(long parts, Fraction expected) {
    this.parts = parts;
    this.expected = expected;
    BigInteger denominator = expected.denominator();
    BigInteger numerator = expected.times(Fraction.of(denominator, BigInteger.ONE)).floor();
    BigInteger ofCents = denominator.multiply(BigInteger.valueOf(parts));
    boolean fits =
        numerator.signum() >= 0 && numerator.bitLength() <= BITS && ofCents.bitLength() <= BITS;
    this.above = fits ? numerator.longValueExact() : 0;
    this.below = fits ? ofCents.longValueExact() : 0;
    this.most = above == 0 ? Long.MAX_VALUE : Long.MAX_VALUE / above;
  }

  /** An amount in whole cents. */
  public long cents(long amount) {
    return cents(amount, parts);
  }

  /** An amount in so many parts of a cent each, in whole cents. */
  public static long cents(long amount, long parts) {
    return quotient(amount, parts);
  }

  /** What of an amount is expected, in whole cents. */
  public long expected(long amount) {
    if (below != 0 && amount <= most) {
      return quotient(amount * above, below);
    }
    double near = (double) amount * above / below;
    return below >>> BITS_LEFT_OVER != 0 || !(near < NEAR)
        ? Money.ofCents(Fraction.of(amount, parts).times(expected)).cents()
        : ofTooLarge(amount, (long) near);
  }

  /**
   * The quotient of a product that is too large: what is left over of it fits, so that it is exact
   * although both it is taken from are not.
   *
   * @param near off by two at most
   */
  private long ofTooLarge(long amount, long near) {
    long quotient = near;
    long remainder = amount * above - near * below;
    while (remainder < 0) {
      remainder += below;
      quotient--;
    }
    while (remainder >= below) {
      remainder -= below;
      quotient++;
    }
    return rounded(quotient, remainder, below);
  }

  /** A quotient of numbers that are not below zero. */
  private static long quotient(long above, long below) {
    long quotient = above / below;
    return rounded(quotient, above - quotient * below, below);
  }

  private static long rounded(long quotient, long remainder, long below) {
    long rest = below - remainder;
    boolean isTie = remainder == rest;
    return remainder > rest || (isTie && (quotient & 1) == 1) ? quotient + 1 : quotient;
  }
}
