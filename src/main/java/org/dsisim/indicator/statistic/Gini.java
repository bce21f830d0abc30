package org.dsisim.indicator.statistic;

import java.util.Collection;
import java.util.List;
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
    List<Fraction> rising = amounts.stream().sorted().toList();
    int n = rising.size();
    Fraction sum = Fraction.ZERO;
    Fraction weighted = Fraction.ZERO;
    for (int i = 1; i <= n; i++) {
      Fraction amount = rising.get(i - 1);
      if (amount.signum() < 0) {
        throw new IllegalArgumentException("Amounts must not be below nought: " + amount + ".");
      }
      sum = sum.plus(amount);
      weighted = weighted.plus(amount.times(2L * i - n - 1));
    }
    return sum.isZero() ? Fraction.ZERO : weighted.dividedBy(sum.times(n));
  }
}
