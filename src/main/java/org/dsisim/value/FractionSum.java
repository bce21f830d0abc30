package org.dsisim.value;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;

/**
 * The exact sum of many fractions. Those over the same denominator are added as whole numbers, and
 * only their sums with each other: of a thousand thirds and sevenths, two additions of fractions.
 */
public final class FractionSum {

  private final Map<BigInteger, BigInteger> byDenominator = new HashMap<>();

  /** The sum of nothing. */
  public FractionSum() {}

  /** Adds a fraction. */
  public void add(Fraction fraction) {
    byDenominator.merge(fraction.bottom(), fraction.top(), BigInteger::add);
  }

  /** The sum so far. */
  public Fraction all() {
    Fraction sum = Fraction.ZERO;
    for (Map.Entry<BigInteger, BigInteger> one : byDenominator.entrySet()) {
      sum = sum.plus(Fraction.of(one.getValue(), one.getKey()));
    }
    return sum;
  }
}
