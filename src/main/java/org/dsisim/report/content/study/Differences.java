package org.dsisim.report.content.study;

import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;

/** By how much one value is more than another, as a value of the same kind. */
public final class Differences {

  private Differences() {}

  /**
   * A difference.
   *
   * @param like what it is a difference of
   * @param difference in the unit of the value
   */
  public static ResultValue like(ResultValue like, Fraction difference) {
    if (like instanceof ResultValue.Dollars) {
      return ResultValue.usd(Money.ofUsd(difference));
    }
    if (like instanceof ResultValue.Extent extent) {
      return new ResultValue.Extent(difference, extent.unit());
    }
    return new ResultValue.Ratio(difference, like.unit());
  }
}
