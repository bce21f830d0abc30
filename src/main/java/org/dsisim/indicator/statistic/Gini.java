package org.dsisim.indicator.statistic;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.dsisim.value.CommonDenominator;
import org.dsisim.value.Fraction;

/**
 * The Gini coefficient: how unequal amounts are, from 0 for all alike to almost 1 for one that has
 * everything.
 *
 * <p>Each amount counts once, however many people it is for: half the mean difference between any
 * two, itself included, over the mean. That is {@code Σ (2i − n − 1) · x(i) / (n · Σ x)} with the
 * amounts x(1) to x(n) in rising order; there is no correction for small n.
 */
public final class Gini {

  private Gini() {}

  /**
   * The coefficient, exact; zero where there is nothing to share or nobody to share it.
   *
   * @throws IllegalArgumentException when an amount is below zero
   */
  public static Fraction of(Collection<Fraction> amounts) {
    CommonDenominator common = CommonDenominator.of(List.copyOf(amounts));
    BigInteger[] rising = new BigInteger[common.size()];
    for (int i = 0; i < rising.length; i++) {
      rising[i] = common.numerator(i);
      if (rising[i].signum() < 0) {
        throw new IllegalArgumentException(
            "Amounts must not be below zero: " + common.fraction(i) + ".");
      }
    }
    Arrays.sort(rising);
    BigInteger weighted = BigInteger.ZERO;
    for (int i = 1; i <= rising.length; i++) {
      weighted =
          weighted.add(rising[i - 1].multiply(BigInteger.valueOf(2L * i - rising.length - 1)));
    }
    BigInteger sum = common.sum();
    return sum.signum() == 0
        ? Fraction.ZERO
        : Fraction.of(weighted, sum.multiply(BigInteger.valueOf(rising.length)));
  }
}
