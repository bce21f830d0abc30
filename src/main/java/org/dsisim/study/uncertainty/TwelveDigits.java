package org.dsisim.study.uncertainty;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * Figures with as many digits as tables show of them: of money cents, of counts all, of all else
 * twelve. Statistics are those of the figures so written, so that anybody can repeat them.
 */
final class TwelveDigits {

  static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);

  private static final int PLACES = 40;
  private static final int PLACES_OF_EXTENT = 6;

  private TwelveDigits() {}

  static BigDecimal of(Fraction number) {
    return plain(number.toDecimal(PLACES).round(DIGITS));
  }

  static BigDecimal of(double number) {
    return plain(new BigDecimal(number).round(DIGITS));
  }

  static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** A figure as it is written; null where nobody can tell it. */
  static @Nullable BigDecimal of(ResultValue value) {
    if (value instanceof ResultValue.Dollars dollars) {
      return dollars.money().toUsd();
    }
    Fraction number = value.number();
    if (number == null) {
      return null;
    }
    if (value instanceof ResultValue.Count) {
      return number.toDecimal(0);
    }
    return value instanceof ResultValue.Extent
        ? plain(number.toDecimal(PLACES_OF_EXTENT))
        : of(number);
  }

  /** A number as a figure of a unit: of money to the cent. */
  static ResultValue in(String unit, BigDecimal number) {
    if (unit.equals("USD")) {
      return ResultValue.usd(Money.ofUsd(number.setScale(2, RoundingMode.HALF_EVEN)));
    }
    return new ResultValue.Ratio(Fraction.of(number.round(DIGITS)), unit);
  }
}
