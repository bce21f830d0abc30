package org.dsisim.report.content;

import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** Numbers in the unit of a figure: what it is to come to, and what it differs by. */
public final class InUnit {

  private InUnit() {}

  /** The number as a value of the figure's unit; of dollars to the cent. */
  public static ResultValue of(@Nullable ResultValue figure, Fraction number) {
    if (figure instanceof ResultValue.Dollars) {
      return ResultValue.usd(Money.ofUsd(number));
    }
    return figure instanceof ResultValue.Ratio ratio
        ? new ResultValue.Ratio(number, ratio.unit())
        : ResultValue.number(number);
  }
}
