package org.dsisim.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An exact rational number, signed and without a unit: a share of a fund, an average over years, an
 * amount in cents before its one rounding.
 *
 * <p>Numerator and denominator are {@code long}s as long as they fit, since almost all figures of a
 * simulation do and this path costs nanoseconds; a product that outgrows them moves to {@link
 * BigInteger} by itself. Both paths are exact, so which one was taken never shows in a result.
 */
public final class Fraction implements Comparable<Fraction> {

  /** Zero. */
  public static final Fraction ZERO = new Fraction(0, 1);

  /** The whole. */
  public static final Fraction ONE = new Fraction(1, 1);

  private static final BigInteger FIVE = BigInteger.valueOf(5);
  private static final BigInteger LONG_MAX = BigInteger.valueOf(Long.MAX_VALUE);

  /** So many digits always fit a {@code long}. */
  private static final int LONG_DIGITS = 18;

  /** Both narrow parts hold only while {@link #wide} is null; the denominator is positive. */
  private final long numerator;

  private final long denominator;

  private final @Nullable Wide wide;

  private record Wide(BigInteger numerator, BigInteger denominator) {}

  private Fraction(long numerator, long denominator) {
    this.numerator = numerator;
    this.denominator = denominator;
    this.wide = null;
  }

  private Fraction(Wide wide) {
    this.numerator = 0;
    this.denominator = 1;
    this.wide = wide;
  }

  /** A whole number. */
  public static Fraction of(long whole) {
    return narrow(whole, 1);
  }

  /**
   * A quotient of two whole numbers.
   *
   * @throws ArithmeticException when the denominator is zero
   */
  public static Fraction of(long numerator, long denominator) {
    if (denominator <= 0 || numerator == Long.MIN_VALUE) {
      return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }
    return new Fraction(numerator, denominator);
  }

  /**
   * A quotient of two whole numbers of any size.
   *
   * @throws ArithmeticException when the denominator is zero
   */
  public static Fraction of(BigInteger numerator, BigInteger denominator) {
    if (denominator.signum() == 0) {
      throw new ArithmeticException("A fraction cannot have the denominator zero.");
    }
    BigInteger divisor = numerator.gcd(denominator);
    if (denominator.signum() < 0) {
      divisor = divisor.negate();
    }
    return kept(numerator.divide(divisor), denominator.divide(divisor));
  }

  /**
   * A quotient as it is, not brought to lowest terms: for whoever makes hundreds over one
   * denominator, which are then added and compared as whole numbers.
   *
   * @param denominator above zero
   */
  public static Fraction over(BigInteger numerator, BigInteger denominator) {
    if (denominator.signum() <= 0) {
      throw new ArithmeticException("A denominator of " + denominator + ".");
    }
    return kept(numerator, denominator);
  }

  /** A quotient as it is, the denominator above zero. */
  private static Fraction kept(BigInteger top, BigInteger bottom) {
    if (top.abs().compareTo(LONG_MAX) <= 0 && bottom.compareTo(LONG_MAX) <= 0) {
      return new Fraction(top.longValueExact(), bottom.longValueExact());
    }
    return new Fraction(new Wide(top, bottom));
  }

  /**
   * A decimal number in lowest terms: of a power of ten, only twos and fives can be taken away.
   *
   * @param digits without a zero at the end
   */
  private static Fraction ofDecimal(long digits, int decimals) {
    long top = digits;
    long bottom = 1;
    for (int i = 0; i < decimals; i++) {
      bottom *= 10;
    }
    while (top % 2 == 0 && bottom % 2 == 0) {
      top /= 2;
      bottom /= 2;
    }
    while (top % 5 == 0 && bottom % 5 == 0) {
      top /= 5;
      bottom /= 5;
    }
    return new Fraction(top, bottom);
  }

  /** The same of more digits than a {@code long} has. */
  private static Fraction ofDecimal(BigInteger digits, int decimals) {
    BigInteger top = digits;
    BigInteger bottom = BigInteger.TEN.pow(decimals);
    int twos = Math.min(digits.getLowestSetBit(), decimals);
    if (twos > 0) {
      return kept(top.shiftRight(twos), bottom.shiftRight(twos));
    }
    BigInteger[] fifth = top.divideAndRemainder(FIVE);
    for (int i = 0; i < decimals && fifth[1].signum() == 0; i++) {
      top = fifth[0];
      bottom = bottom.divide(FIVE);
      fifth = top.divideAndRemainder(FIVE);
    }
    return kept(top, bottom);
  }

  /** The exact value of a decimal number. */
  public static Fraction of(BigDecimal decimal) {
    BigDecimal plain = decimal.stripTrailingZeros();
    if (plain.scale() > 0 && plain.scale() <= LONG_DIGITS && plain.precision() <= LONG_DIGITS) {
      return ofDecimal(plain.unscaledValue().longValueExact(), plain.scale());
    }
    return plain.scale() > 0
        ? ofDecimal(plain.unscaledValue(), plain.scale())
        : of(plain.toBigIntegerExact(), BigInteger.ONE);
  }

  private static Fraction narrow(long numerator, long denominator) {
    return numerator == Long.MIN_VALUE
        ? of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator))
        : new Fraction(numerator, denominator);
  }

  /** All of these together. */
  public static Fraction sum(List<Fraction> fractions) {
    CommonDenominator common = CommonDenominator.of(fractions);
    return of(common.sum(), common.denominator());
  }

  /** The sum. */
  public Fraction plus(Fraction other) {
    if (other.isZero()) {
      return this;
    }
    if (isZero()) {
      return other;
    }
    if (wide == null && other.wide == null) {
      if (denominator == other.denominator) {
        long sum = numerator + other.numerator;
        if (((numerator ^ sum) & (other.numerator ^ sum)) >= 0) {
          return narrow(sum, denominator);
        }
      } else if (fits(numerator, other.denominator)
          && fits(other.numerator, denominator)
          && fits(denominator, other.denominator)) {
        long left = numerator * other.denominator;
        long right = other.numerator * denominator;
        long sum = left + right;
        if (((left ^ sum) & (right ^ sum)) >= 0) {
          return narrow(sum, denominator * other.denominator);
        }
      }
    } else if (hasDenominatorOf(other)) {
      return kept(top().add(other.top()), bottom());
    }
    return of(
        top().multiply(other.bottom()).add(other.top().multiply(bottom())),
        bottom().multiply(other.bottom()));
  }

  /** The difference. */
  public Fraction minus(Fraction other) {
    return plus(other.negated());
  }

  /** The same size with the other sign. */
  public Fraction negated() {
    return wide == null
        ? new Fraction(-numerator, denominator)
        : new Fraction(new Wide(wide.numerator().negate(), wide.denominator()));
  }

  /** The product. */
  public Fraction times(Fraction other) {
    if (wide == null
        && other.wide == null
        && fits(numerator, other.numerator)
        && fits(denominator, other.denominator)) {
      return narrow(numerator * other.numerator, denominator * other.denominator);
    }
    return crosswise(other.top(), other.bottom());
  }

  /**
   * The product with a quotient. What is common to a numerator and the other's denominator is taken
   * out first: mostly one of the two is short, and so are the divisors then.
   */
  private Fraction crosswise(BigInteger above, BigInteger below) {
    if (isZero() || above.signum() == 0) {
      return ZERO;
    }
    BigInteger one = top().gcd(below);
    BigInteger other = above.gcd(bottom());
    return kept(
        top().divide(one).multiply(above.divide(other)),
        bottom().divide(other).multiply(below.divide(one)));
  }

  /** The product with a whole number. */
  public Fraction times(long whole) {
    return times(of(whole));
  }

  /**
   * The quotient.
   *
   * @throws ArithmeticException when the other is zero
   */
  public Fraction dividedBy(Fraction other) {
    if (wide == null
        && other.wide == null
        && other.numerator > 0
        && fits(numerator, other.denominator)
        && fits(denominator, other.numerator)) {
      return narrow(numerator * other.denominator, denominator * other.numerator);
    }
    return other.signum() > 0
        ? crosswise(other.bottom(), other.top())
        : of(top().multiply(other.bottom()), bottom().multiply(other.top()));
  }

  /** The lower of the two; this one when they are equal. */
  public Fraction min(Fraction other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** The higher of the two; this one when they are equal. */
  public Fraction max(Fraction other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** -1, 0 or 1 as the number is negative, zero or positive. */
  public int signum() {
    return wide == null ? Long.signum(numerator) : wide.numerator().signum();
  }

  /** Whether the number is zero. */
  public boolean isZero() {
    return signum() == 0;
  }

  /** Whether both parts fit a {@code long} each. */
  boolean isNarrow() {
    return wide == null;
  }

  /** The part above, where it {@linkplain #isNarrow() fits}. */
  long narrowTop() {
    return numerator;
  }

  /** The part below, where it {@linkplain #isNarrow() fits}. */
  long narrowBottom() {
    return denominator;
  }

  /** Whether this is a whole number that fits a {@code long}. */
  public boolean isWhole() {
    return wide == null && numerator % denominator == 0;
  }

  /**
   * The value of a whole number.
   *
   * @throws ArithmeticException when this {@linkplain #isWhole() is none}
   */
  public long wholeValue() {
    if (!isWhole()) {
      throw new ArithmeticException(this + " is no whole number that fits a long.");
    }
    return numerator / denominator;
  }

  /** The largest whole number that is not above this one. */
  public BigInteger floor() {
    if (wide == null) {
      return BigInteger.valueOf(Math.floorDiv(numerator, denominator));
    }
    BigInteger[] parts = wide.numerator().divideAndRemainder(wide.denominator());
    return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
  }

  /**
   * The nearest whole number, ties to the even one.
   *
   * @throws ArithmeticException when it does not fit a {@code long}
   */
  public long roundHalfEven() {
    if (wide != null) {
      return new BigDecimal(wide.numerator())
          .divide(new BigDecimal(wide.denominator()), 0, RoundingMode.HALF_EVEN)
          .longValueExact();
    }
    long quotient = Math.floorDiv(numerator, denominator);
    long remainder = numerator - quotient * denominator;
    long rest = denominator - remainder;
    if (remainder > rest || (remainder == rest && (quotient & 1) == 1)) {
      return quotient + 1;
    }
    return quotient;
  }

  /** The value as a decimal with so many places, rounded half-even: for showing, not for sums. */
  public BigDecimal toDecimal(int places) {
    return new BigDecimal(top()).divide(new BigDecimal(bottom()), places, RoundingMode.HALF_EVEN);
  }

  /** Whether this is kept as a whole number that fits a {@code long}, as cents mostly are. */
  public boolean isLong() {
    return wide == null && denominator == 1;
  }

  /**
   * The whole number.
   *
   * @throws ArithmeticException when it is not {@linkplain #isLong() kept as one}
   */
  public long toLong() {
    if (!isLong()) {
      throw new ArithmeticException(this + " is not kept as a whole number.");
    }
    return numerator;
  }

  /**
   * The quotient as it is kept, mostly in lowest terms: two that say the same here are equal, and
   * it is quickly told.
   */
  public String asKept() {
    return wide == null
        ? numerator + "/" + denominator
        : wide.numerator() + "/" + wide.denominator();
  }

  /** The denominator in lowest terms. */
  public BigInteger denominator() {
    return bottom().divide(top().gcd(bottom()));
  }

  /** The numerator as it is kept. */
  BigInteger top() {
    return wide == null ? BigInteger.valueOf(numerator) : wide.numerator();
  }

  /** The denominator as it is kept. */
  BigInteger bottom() {
    return wide == null ? BigInteger.valueOf(denominator) : wide.denominator();
  }

  /**
   * Whether a product of two {@code long}s is a {@code long} again; neither is the lowest of all,
   * which is kept wide. Mostly the bits that both leave free tell: the upper half of the product,
   * which would tell always, is not to be had in a browser.
   */
  static boolean fits(long a, long b) {
    int free = free(a) + free(b);
    return free > Long.SIZE + 1 || (free >= Long.SIZE && (b == 0 || a * b / b == a));
  }

  /** The leading bits of a number that only say its sign. */
  private static int free(long number) {
    return Long.numberOfLeadingZeros(number) + Long.numberOfLeadingZeros(~number);
  }

  @Override
  public int compareTo(Fraction other) {
    if (wide == null && other.wide == null) {
      if (denominator == other.denominator) {
        return Long.compare(numerator, other.numerator);
      }
      if (fits(numerator, other.denominator) && fits(other.numerator, denominator)) {
        return Long.compare(numerator * other.denominator, other.numerator * denominator);
      }
    }
    return hasDenominatorOf(other)
        ? top().compareTo(other.top())
        : top().multiply(other.bottom()).compareTo(other.top().multiply(bottom()));
  }

  /** Whether both are kept over one denominator. */
  boolean isOver(Fraction other) {
    return (wide == null && other.wide == null)
        ? denominator == other.denominator
        : hasDenominatorOf(other);
  }

  /** Whether both are kept wide, over one denominator. */
  private boolean hasDenominatorOf(Fraction other) {
    return wide != null
        && other.wide != null
        && wide.denominator().equals(other.wide.denominator());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Fraction fraction && compareTo(fraction) == 0;
  }

  @Override
  public int hashCode() {
    BigInteger divisor = top().gcd(bottom());
    return 31 * top().divide(divisor).hashCode() + bottom().divide(divisor).hashCode();
  }

  /** The quotient in lowest terms, as {@code 1/3}, or the whole number alone. */
  @Override
  public String toString() {
    BigInteger divisor = top().gcd(bottom());
    BigInteger lowest = bottom().divide(divisor);
    String whole = top().divide(divisor).toString();
    return lowest.equals(BigInteger.ONE) ? whole : whole + "/" + lowest;
  }
}
