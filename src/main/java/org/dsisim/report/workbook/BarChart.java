package org.dsisim.report.workbook;

import java.util.List;
import java.util.stream.IntStream;
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

  /** The same without series in which there is nothing to see. */
  BarChart withoutEmptySeries() {
    List<Integer> kept =
        IntStream.range(0, series.size())
            .filter(i -> bars.stream().anyMatch(bar -> !bar.amounts().get(i).isZero()))
            .boxed()
            .toList();
    return new BarChart(
        title,
        category,
        kept.stream().map(series::get).toList(),
        bars.stream()
            .map(bar -> new Bar(bar.category(), kept.stream().map(bar.amounts()::get).toList()))
            .toList());
  }

  /** Whether there is nothing to see. */
  boolean isEmpty() {
    return bars.stream().allMatch(Bar::isNothing);
  }
}
