package org.dsisim;

import java.math.BigDecimal;
import org.dsisim.indicator.figure.Indicator;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.report.content.Decimals;

/** Values of results as files have them. */
public final class Written {

  private Written() {}

  /** The value of an indicator; empty when nobody can tell it. */
  public static String value(Indicator indicator) {
    return text(indicator.value());
  }

  /** A value; empty when nobody can tell it. */
  public static String text(ResultValue value) {
    BigDecimal number = Decimals.of(value);
    return number == null ? "" : number.toPlainString();
  }
}
