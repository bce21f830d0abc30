package org.dsisim.report.content.table;

import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.message.Message;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** A value in a table, with its kind; how it is written is the writer's. */
public sealed interface Cell {

  /** What nobody knows, or what there is none of: never zero. */
  Cell NOTHING = new Nothing();

  /** A word or a text; may be empty. */
  record Word(String text) implements Cell {}

  /**
   * Something said to people, which whoever writes the table puts into words.
   *
   * @param message null where nothing is said, which is an empty text
   */
  record Sentence(@Nullable Message message) implements Cell {}

  /** A whole number: a year, a rank, a count. */
  record Whole(long number) implements Cell {}

  /** Yes or no. */
  record Truth(boolean truth) implements Cell {}

  /** An exact part of a whole, written with as many decimals in every row. */
  record Share(Fraction share) implements Cell {}

  /** An exact measure or score, written as short as it is. */
  record Measure(Fraction measure) implements Cell {}

  /** An amount of money, or a value of an indicator or effect with a unit of its own. */
  record Value(ResultValue value) implements Cell {}

  /** Nothing known, see {@link #NOTHING}. */
  record Nothing() implements Cell {}

  /** An amount; null when nobody knows it. */
  static Cell of(@Nullable Money money) {
    return money == null ? NOTHING : new Value(ResultValue.usd(money));
  }
}
