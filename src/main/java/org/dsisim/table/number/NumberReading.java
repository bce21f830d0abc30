package org.dsisim.table.number;

import java.math.BigDecimal;
import java.util.Set;
import org.dsisim.message.Message;
import org.jspecify.annotations.Nullable;

/** What came of reading a text as a number. */
public sealed interface NumberReading {

  /**
   * Reads a text that is not empty. A plain number is read without patterns, which take a start
   * longer to make than most tables to read.
   *
   * @param column how the other numbers of its column are written
   */
  static NumberReading of(String text, Quantity quantity, ColumnNumbers column) {
    BigDecimal plain = quantity.isOfAnySize() ? PlainNumber.in(text) : null;
    return plain == null || (quantity == Quantity.COUNT && plain.scale() > 0)
        ? NumberText.read(text, quantity, column)
        : new Read(plain, Set.of());
  }

  /**
   * The text is a number.
   *
   * @param value the number
   * @param dressings what was around its digits
   */
  record Read(BigDecimal value, Set<Dressing> dressings) implements NumberReading {}

  /**
   * The text is no number that could be used.
   *
   * @param why the end of a sentence that begins with the column and the text, as in "which is not
   *     a number."
   * @param maybe a guess, or null
   */
  record Unread(Message why, @Nullable Message maybe) implements NumberReading {}
}
