package org.dsisim.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * An amount of US dollars in whole cents.
 *
 * <p>Adding is exact; a product is rounded half-even to the cent, once, and only through {@link
 * #ofCents(Fraction)}, so that every rounding in the program can be found by its callers.
 *
 * @param cents the amount, negative for a loss
 */
public record Money(long cents) implements Comparable<Money> {

  /** Written out, as each start asks for it: what Java makes of a record takes milliseconds. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Money that && cents == that.cents;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(cents);
  }

  /** No money. */
  public static final Money ZERO = new Money(0);

  /**
   * An exact number of cents, rounded half-even to whole ones.
   *
   * @throws TooMuchMoney when they do not fit a {@code long}
   */
  public static Money ofCents(Fraction cents) {
    try {
      return new Money(cents.roundHalfEven());
    } catch (ArithmeticException tooMany) {
      throw new TooMuchMoney();
    }
  }

  /**
   * An amount in dollars, rounded half-even to the cent where it has more than two decimals.
   *
   * @throws ArithmeticException when the amount does not fit a {@code long} of cents
   */
  public static Money ofUsd(BigDecimal dollars) {
    return new Money(
        dollars.movePointRight(2).setScale(0, RoundingMode.HALF_EVEN).longValueExact());
  }

  /**
   * An exact number of dollars, rounded half-even to the cent.
   *
   * @throws TooMuchMoney when they do not fit a {@code long} of cents
   */
  public static Money ofUsd(Fraction dollars) {
    return ofCents(dollars.times(100));
  }

  /**
   * A whole number of dollars.
   *
   * @throws ArithmeticException when they do not fit a {@code long} of cents
   */
  public static Money ofUsd(long dollars) {
    return new Money(Math.multiplyExact(dollars, 100L));
  }

  /** The sum; throws {@link TooMuchMoney} rather than wrap around. */
  public Money plus(Money other) {
    long sum = cents + other.cents;
    if (((cents ^ sum) & (other.cents ^ sum)) < 0) {
      throw new TooMuchMoney();
    }
    return new Money(sum);
  }

  /** The difference; throws {@link TooMuchMoney} rather than wrap around. */
  public Money minus(Money other) {
    long difference = cents - other.cents;
    if (((cents ^ other.cents) & (cents ^ difference)) < 0) {
      throw new TooMuchMoney();
    }
    return new Money(difference);
  }

  /**
   * The product with a factor, worked out exactly and rounded half-even to the cent.
   *
   * @throws TooMuchMoney when it does not fit a {@code long} of cents
   */
  public Money times(Fraction factor) {
    return ofCents(toFraction().times(factor));
  }

  /** The higher of the two. */
  public Money max(Money other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** The lower of the two. */
  public Money min(Money other) {
    return cents <= other.cents ? this : other;
  }

  /** The cents as an exact number. */
  public Fraction toFraction() {
    return Fraction.of(cents);
  }

  /** The amount in dollars, with two decimals. */
  public BigDecimal toUsd() {
    return BigDecimal.valueOf(cents, 2);
  }

  /** Whether this is no money at all. */
  public boolean isZero() {
    return cents == 0;
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(cents, other.cents);
  }

  /** Dollars with a point and two decimals, as {@code 1789124010.06}, whatever the locale. */
  @Override
  public String toString() {
    // Written for every Party whenever a bracket is moved: a third of the time of a BigDecimal.
    long rest = Math.abs(cents % 100);
    return (cents < 0 ? "-" : "") + Math.abs(cents / 100) + (rest < 10 ? ".0" : ".") + rest;
  }
}
