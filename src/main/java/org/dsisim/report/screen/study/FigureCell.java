package org.dsisim.report.screen.study;

import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.message.Message;
import org.dsisim.report.layout.Bounded;
import org.dsisim.report.layout.FewDigits;
import org.dsisim.value.Fraction;

/** How the values of figures of a study stand in the tables of a page. */
final class FigureCell {

  private FigureCell() {}

  /**
   * A value as it stands in a table.
   *
   * @param isLeast whether money may be more
   */
  static Object of(ResultValue value, boolean isLeast) {
    if (value instanceof ResultValue.Dollars dollars) {
      return Bounded.atLeast(dollars.money(), isLeast);
    }
    Fraction number = value.number();
    return number == null ? Message.of("uncertainty.unknown") : FewDigits.of(number);
  }
}
