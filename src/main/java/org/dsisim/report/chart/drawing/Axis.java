package org.dsisim.report.chart.drawing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.dsisim.value.Grouped;

/** A straight scale between two places, with round numbers on it. */
final class Axis {

  private static final int MOST_STEPS = 5;
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final List<BigDecimal> ROUND =
      List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5), BigDecimal.TEN);

  private final BigDecimal step;
  private final BigDecimal first;
  private final BigDecimal last;
  private final double left;
  private final double right;

  private Axis(BigDecimal step, BigDecimal first, BigDecimal last, double left, double right) {
    this.step = step;
    this.first = first;
    this.last = last;
    this.left = left;
    this.right = right;
  }

  /**
   * A scale that holds all values.
   *
   * @param values at least one
   */
  static Axis of(List<BigDecimal> values, double left, double right) {
    BigDecimal low = values.stream().reduce(BigDecimal::min).orElseThrow();
    BigDecimal high = values.stream().reduce(BigDecimal::max).orElseThrow();
    if (high.subtract(low).multiply(THOUSAND).compareTo(low.abs().max(high.abs())) <= 0) {
      // What differs in no digit that is written has a scale from zero, and zero one beyond it.
      low = low.min(BigDecimal.ZERO);
      high = low.signum() == 0 && high.signum() == 0 ? BigDecimal.ONE : high.max(BigDecimal.ZERO);
    }
    BigDecimal step = step(high.subtract(low));
    return new Axis(
        step,
        low.divide(step, 0, RoundingMode.FLOOR).multiply(step),
        high.divide(step, 0, RoundingMode.CEILING).multiply(step),
        left,
        right);
  }

  private static BigDecimal step(BigDecimal span) {
    BigDecimal wanted = span.divide(BigDecimal.valueOf(MOST_STEPS), 30, RoundingMode.UP);
    BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(wanted.precision() - wanted.scale() - 1);
    for (BigDecimal round : ROUND) {
      BigDecimal step = round.multiply(power);
      if (step.compareTo(wanted) >= 0) {
        return step;
      }
    }
    return BigDecimal.TEN.multiply(power);
  }

  /** Where a value stands. */
  double at(BigDecimal value) {
    double part =
        value
            .subtract(first)
            .divide(last.subtract(first), 12, RoundingMode.HALF_EVEN)
            .doubleValue();
    return left + part * (right - left);
  }

  /** The round numbers. */
  List<BigDecimal> ticks() {
    List<BigDecimal> ticks = new ArrayList<>();
    for (BigDecimal tick = first; tick.compareTo(last) <= 0; tick = tick.add(step)) {
      ticks.add(tick);
    }
    return ticks;
  }

  /** A round number in words. */
  static String words(BigDecimal tick) {
    BigDecimal plain = tick.stripTrailingZeros();
    return Grouped.of(plain.scale() < 0 ? plain.setScale(0) : plain);
  }
}
