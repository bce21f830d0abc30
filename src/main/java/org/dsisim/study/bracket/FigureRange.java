package org.dsisim.study.bracket;

import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.value.Fraction;

/** The least and the most of a figure. */
public record FigureRange(ResultValue lowest, ResultValue highest) {

  /** Both together. */
  FigureRange and(FigureRange other) {
    return new FigureRange(
        isLess(other.lowest, lowest) ? other.lowest : lowest,
        isLess(highest, other.highest) ? other.highest : highest);
  }

  private static boolean isLess(ResultValue one, ResultValue other) {
    Fraction a = one.number();
    Fraction b = other.number();
    return a != null && b != null && a.compareTo(b) < 0;
  }
}
