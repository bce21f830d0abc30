package org.dsisim.report.workbook;

import java.util.List;
import org.dsisim.message.Message;
import org.dsisim.value.Money;

/**
 * Amounts side by side.
 *
 * @param category what a bar is of, as "sector"
 * @param series what the bars of a category are, as options
 * @param bars in their order from above
 */
record BarChart(Message title, Message category, List<Message> series, List<Bar> bars) {

  /**
   * The bars of a category.
   *
   * @param amounts one for each series
   */
  record Bar(Message category, List<Money> amounts) {

    private boolean isNothing() {
      return amounts.stream().allMatch(Money::isZero);
    }
  }

  /** Whether there is nothing to see. */
  boolean isEmpty() {
    return bars.stream().allMatch(Bar::isNothing);
  }
}
