package org.dsisim.study.solving;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * With how many digits a text writes a parameter: as many as its value, its alternatives and the
 * ends of its range have.
 *
 * @param scale of the last digit: 2 for hundredths, -6 for millions
 */
public record TextDigits(int scale) {

  /** The digits of what the text has. */
  static TextDigits of(Collection<BigDecimal> written) {
    int scale = Integer.MIN_VALUE;
    for (BigDecimal one : written) {
      if (one.signum() != 0) {
        scale = Math.max(scale, one.scale() > 0 ? one.scale() : one.stripTrailingZeros().scale());
      }
    }
    return new TextDigits(scale == Integer.MIN_VALUE ? 0 : scale);
  }

  /** The nearest value with the digits of the text that is not above this one. */
  BigDecimal below(BigDecimal value) {
    return value.setScale(scale, RoundingMode.FLOOR);
  }

  /** The nearest value with the digits of the text that is not below this one. */
  BigDecimal above(BigDecimal value) {
    return value.setScale(scale, RoundingMode.CEILING);
  }

  /** The nearest value of a single digit; null where it is zero. */
  static @Nullable BigDecimal round(BigDecimal value) {
    return value.signum() == 0 ? null : value.round(new MathContext(1, RoundingMode.HALF_EVEN));
  }
}
