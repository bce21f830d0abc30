package org.dsisim.indicator.statistic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dsisim.value.Fraction;

/**
 * Spearman's rank correlation: how far two lists of amounts put the same things in the same order,
 * from 1 for the same order to −1 for the opposite one.
 *
 * <p>Amounts that are equal share the average of the ranks they take up together, and the
 * coefficient is Pearson's correlation of the ranks. The shorter formula with squared differences
 * of ranks holds without ties only.
 */
public final class Spearman {

  /** Beyond what a share of a fund in cents can tell apart. */
  private static final int PLACES = 12;

  /** One in last places. */
  private static final double ONE = 1e12;

  /**
   * How far from a whole last place rounding is sure: errors of doubles are a thousandth of one.
   */
  private static final double DOUBT = 0.49;

  private static final long UNSURE = Long.MIN_VALUE;

  private Spearman() {}

  /**
   * The coefficient, rounded to twelve places.
   *
   * @param first amounts
   * @param second amounts of the same things, in the same order
   * @return empty where one of the lists has but one rank, so that nothing has an order
   * @throws IllegalArgumentException when the lists are not of the same length
   */
  public static Optional<BigDecimal> of(List<Fraction> first, List<Fraction> second) {
    if (first.size() != second.size()) {
      throw new IllegalArgumentException(
          "Lists of " + first.size() + " and " + second.size() + " amounts.");
    }
    long[] a = centredRanks(first);
    long[] b = centredRanks(second);
    long ofBoth = products(a, b);
    long ofFirst = products(a, a);
    long ofSecond = products(b, b);
    if (ofFirst == 0 || ofSecond == 0) {
      return Optional.empty();
    }
    long near = nearly(ofBoth, ofFirst, ofSecond);
    if (near != UNSURE) {
      return Optional.of(BigDecimal.valueOf(near, PLACES));
    }
    Fraction together = Fraction.of(ofBoth);
    Fraction squares = Fraction.of(ofFirst).times(ofSecond);
    // The square of the coefficient is exact; only its root is not.
    BigDecimal root =
        together
            .times(together)
            .dividedBy(squares)
            .toDecimal(4 * PLACES)
            .sqrt(new MathContext(2 * PLACES))
            .setScale(PLACES, RoundingMode.HALF_EVEN);
    return Optional.of(together.signum() < 0 ? root.negate() : root);
  }

  /**
   * The coefficient in last places, where sixteen digits leave no doubt how twelve are rounded; an
   * exact root takes a hundred times as long.
   */
  private static long nearly(long ofBoth, long ofFirst, long ofSecond) {
    double places =
        (double) ofBoth / Math.sqrt((double) ofFirst) / Math.sqrt((double) ofSecond) * ONE;
    double rounded = Math.rint(places);
    return Math.abs(places - rounded) < DOUBT ? (long) rounded : UNSURE;
  }

  /** Twice each rank less twice the mean rank: whole numbers, also for average ranks. */
  private static long[] centredRanks(List<Fraction> amounts) {
    int n = amounts.size();
    Placed[] rising = new Placed[n];
    for (int i = 0; i < n; i++) {
      rising[i] = new Placed(amounts.get(i), i);
    }
    Arrays.sort(rising, Comparator.comparing(Placed::amount));
    long[] ranks = new long[n];
    for (int from = 0, to; from < n; from = to) {
      to = from + 1;
      while (to < n && rising[from].amount().equals(rising[to].amount())) {
        to++;
      }
      for (int i = from; i < to; i++) {
        // Ranks from + 1 to to have the mean (from + 1 + to) / 2; all n have (n + 1) / 2.
        ranks[rising[i].place()] = (from + 1L + to) - (n + 1L);
      }
    }
    return ranks;
  }

  /** An amount with its place in a list. */
  private record Placed(Fraction amount, int place) {}

  private static long products(long[] a, long[] b) {
    long sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum = Math.addExact(sum, Math.multiplyExact(a[i], b[i]));
    }
    return sum;
  }
}
