package org.dsisim.study.solving;

import java.math.BigDecimal;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.message.Message;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * A value of the parameter that was tried, with what it brings.
 *
 * @param value of the parameter, in its unit
 * @param figure that came out; null where there is no result
 * @param other the figure that it is to be equal to; null where none is asked for, and where there
 *     is no result
 * @param gap what the figure has more than is asked for, below zero what it lacks; null where there
 *     is no result, or nobody knows the figure
 * @param why there is no result; null where there is one
 */
public record Attempt(
    BigDecimal value,
    @Nullable ResultValue figure,
    @Nullable ResultValue other,
    @Nullable Fraction gap,
    @Nullable Message why) {

  /** Whether the figure is known. */
  public boolean isKnown() {
    return gap != null;
  }

  /** Whether it brings exactly what is asked for. */
  public boolean isExact() {
    return gap != null && gap.isZero();
  }

  /**
   * -1, 0 or 1 as the figure is below what is asked for, there, or above; 0 where it is unknown.
   */
  int side() {
    return gap == null ? 0 : gap.signum();
  }

  /**
   * Whether it is nearer to what is asked for than another; an unknown figure is nearer to none.
   */
  boolean isNearerThan(Attempt another) {
    return gap != null && (another.gap == null || size(gap).compareTo(size(another.gap)) < 0);
  }

  private static Fraction size(Fraction gap) {
    return gap.signum() < 0 ? gap.negated() : gap;
  }
}
