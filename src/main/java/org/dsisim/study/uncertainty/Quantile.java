package org.dsisim.study.uncertainty;

import java.math.BigDecimal;
import java.util.List;

/**
 * Sample quantiles by definition 7 of Hyndman and Fan (1996), that of R and of spreadsheets: in a
 * straight line between the two values around {@code (n - 1) × p}, exactly.
 */
final class Quantile {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Quantile() {}

  /**
   * A percentile.
   *
   * @param sorted rising, at least one
   */
  static BigDecimal of(List<BigDecimal> sorted, int percent) {
    long hundredths = (long) (sorted.size() - 1) * percent;
    int at = Math.toIntExact(hundredths / 100);
    BigDecimal value = sorted.get(at);
    long beyond = hundredths % 100;
    if (beyond == 0) {
      return value;
    }
    BigDecimal step = sorted.get(at + 1).subtract(value);
    return value.add(step.multiply(BigDecimal.valueOf(beyond)).divide(HUNDRED));
  }
}
