package org.dsisim.table;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What came of reading a text as a number. */
sealed interface NumberReading {

  /**
   * The text is a number.
   *
   * @param value the number
   * @param dressings what was around its digits
   * @param point what the points in the text are
   */
  record Read(BigDecimal value, Set<Dressing> dressings, PointUse point) implements NumberReading {}

  /**
   * The text is no number that could be used.
   *
   * @param why the end of a sentence that begins with the column and the text, as in "which is not
   *     a number."
   * @param maybe a guess, or null
   */
  record Unread(String why, @Nullable String maybe) implements NumberReading {}

  /** What a text tells about its author's use of the point. */
  enum PointUse {
    /** Points separate thousands, as in 1.234.567, or must do so, as decimals have a comma. */
    THOUSANDS,
    /** One to three digits, a point, three digits: a decimal, unless other cells say otherwise. */
    LOOKS_LIKE_THOUSANDS,
    /** Nothing in particular. */
    UNREMARKABLE
  }
}
