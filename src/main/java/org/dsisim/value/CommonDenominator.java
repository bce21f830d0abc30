package org.dsisim.value;

import java.math.BigInteger;
import java.util.List;

/**
 * Several fractions over one denominator, so that sums, comparisons and quotients of hundreds of
 * them are those of whole numbers: nothing is brought to lowest terms in between.
 */
public final class CommonDenominator {

  private final BigInteger denominator;
  private final BigInteger[] numerators;

  private CommonDenominator(BigInteger denominator, BigInteger[] numerators) {
    this.denominator = denominator;
    this.numerators = numerators;
  }

  /** Brings fractions to their lowest common denominator, or a multiple of it. */
  public static CommonDenominator of(List<Fraction> fractions) {
    if (areAlike(fractions)) {
      BigInteger[] numerators = new BigInteger[fractions.size()];
      for (int i = 0; i < numerators.length; i++) {
        numerators[i] = fractions.get(i).top();
      }
      return new CommonDenominator(fractions.get(0).bottom(), numerators);
    }
    BigInteger common = BigInteger.ONE;
    for (Fraction fraction : fractions) {
      BigInteger denominator = fraction.bottom();
      // Most divide what is common already, and a remainder is found sooner than a divisor.
      if (!denominator.equals(common) && common.mod(denominator).signum() != 0) {
        common = common.divide(common.gcd(denominator)).multiply(denominator);
      }
    }
    BigInteger[] numerators = new BigInteger[fractions.size()];
    for (int i = 0; i < numerators.length; i++) {
      Fraction fraction = fractions.get(i);
      BigInteger denominator = fraction.bottom();
      numerators[i] =
          denominator.equals(common)
              ? fraction.top()
              : fraction.top().multiply(common.divide(denominator));
    }
    return new CommonDenominator(common, numerators);
  }

  /** Whether all are kept over one denominator, as the shares of a fund are. */
  private static boolean areAlike(List<Fraction> fractions) {
    for (int i = 1; i < fractions.size(); i++) {
      if (!fractions.get(0).isOver(fractions.get(i))) {
        return false;
      }
    }
    return !fractions.isEmpty();
  }

  /**
   * Fractions that have a denominator in common already.
   *
   * @param denominator above zero
   * @param numerators kept as they are
   */
  public static CommonDenominator of(BigInteger denominator, BigInteger[] numerators) {
    return new CommonDenominator(denominator, numerators);
  }

  /**
   * What each of some whole numbers is of their sum.
   *
   * @param numbers not negative, together more than nothing
   */
  public static CommonDenominator partsOfSum(List<Long> numbers) {
    BigInteger[] numerators = new BigInteger[numbers.size()];
    BigInteger sum = BigInteger.ZERO;
    for (int i = 0; i < numerators.length; i++) {
      numerators[i] = BigInteger.valueOf(numbers.get(i));
      sum = sum.add(numerators[i]);
    }
    return new CommonDenominator(sum, numerators);
  }

  /** All of them multiplied by one factor; what it has in common with the denominator goes out. */
  public CommonDenominator times(Fraction factor) {
    BigInteger divisor = factor.isZero() ? BigInteger.ONE : denominator.gcd(factor.top());
    return multiplied(
        factor.top().divide(divisor), denominator.divide(divisor).multiply(factor.bottom()));
  }

  /**
   * The same over a multiple of the denominator.
   *
   * @param multiple of the denominator
   */
  public CommonDenominator over(BigInteger multiple) {
    return multiplied(multiple.divide(denominator), multiple);
  }

  private CommonDenominator multiplied(BigInteger times, BigInteger newDenominator) {
    BigInteger[] products = new BigInteger[numerators.length];
    for (int i = 0; i < products.length; i++) {
      products[i] = numerators[i].multiply(times);
    }
    return new CommonDenominator(newDenominator, products);
  }

  /** The least denominator that both this and another can be brought to. */
  public BigInteger inCommonWith(BigInteger other) {
    return other.divide(other.gcd(denominator)).multiply(denominator);
  }

  /** One of them, by its place, not in lowest terms. */
  public Fraction fraction(int i) {
    return Fraction.over(numerators[i], denominator);
  }

  /** The denominator of all. */
  public BigInteger denominator() {
    return denominator;
  }

  /** The numerator of one of them, by its place. */
  public BigInteger numerator(int i) {
    return numerators[i];
  }

  /** How many there are. */
  public int size() {
    return numerators.length;
  }

  /** All numerators together. */
  public BigInteger sum() {
    BigInteger sum = BigInteger.ZERO;
    for (BigInteger numerator : numerators) {
      sum = sum.add(numerator);
    }
    return sum;
  }
}
