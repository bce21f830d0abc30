package org.dsisim.report.screen;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.dsisim.indicator.ResultValue;
import org.dsisim.message.Message;
import org.dsisim.report.content.Decimals;
import org.dsisim.value.Grouped;

/** Figures in the cells of a table: money as such, others with as many digits as people compare. */
final class ShownValue {

  private static final MathContext DIGITS = new MathContext(6, RoundingMode.HALF_EVEN);

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
}
