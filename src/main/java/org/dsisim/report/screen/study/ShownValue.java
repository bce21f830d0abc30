package org.dsisim.report.screen.study;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.message.Message;
import org.dsisim.report.content.Decimals;
import org.dsisim.value.Grouped;

/** Figures in the cells of a table: money as such, others with as many digits as people compare. */
final class ShownValue {

  private static final MathContext DIGITS = new MathContext(6, RoundingMode.HALF_EVEN);

  /** As many as people hold against other models. */
  private static final int DECIMALS = 9;

  private ShownValue() {}

  /** The cell of a figure; a dash where nobody knows it. */
  static Object cell(ResultValue value) {
    if (value instanceof ResultValue.Dollars dollars) {
      return dollars.money();
    }
    BigDecimal number = Decimals.of(value);
    if (number == null) {
      return Message.of("sweep.unknown");
    }
    BigDecimal few = value instanceof ResultValue.Count ? number : number.round(DIGITS);
    BigDecimal plain = few.stripTrailingZeros();
    return Grouped.of(plain.scale() < 0 ? plain.setScale(0) : plain);
  }

  /** A figure to the cent; of a quotient nine decimals. */
  static String exactly(ResultValue value) {
    if (value instanceof ResultValue.Ratio ratio) {
      BigDecimal number = ratio.number().toDecimal(DECIMALS).stripTrailingZeros();
      return Grouped.of(number.scale() < 0 ? number.setScale(0) : number);
    }
    BigDecimal number = Decimals.of(value);
    return number == null ? "" : Grouped.of(number);
  }

  /** The same of a difference, with a sign before what is above zero. */
  static String signed(ResultValue value) {
    String exactly = exactly(value);
    boolean isPlus =
        exactly.chars().anyMatch(c -> c >= '1' && c <= '9') && exactly.charAt(0) != '-';
    return isPlus ? "+" + exactly : exactly;
  }
}
