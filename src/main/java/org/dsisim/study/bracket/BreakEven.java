package org.dsisim.study.bracket;

import org.dsisim.message.Message;
import org.dsisim.value.Fraction;

/**
 * The uptake at which something brings as much as the values in force bring at the uptake that is
 * assumed: with less uptake it brings less.
 */
public sealed interface BreakEven {

  /** Whatever the uptake, it brings no less. */
  BreakEven AT_ANY = new AtAny();

  /** Even if all followed, it would bring less. */
  BreakEven AT_NONE = new AtNone();

  /**
   * At an uptake.
   *
   * @param uptake from 0 to 1, to four decimals
   */
  record At(Fraction uptake) implements BreakEven {}

  /** See {@link #AT_ANY}. */
  record AtAny() implements BreakEven {}

  /** See {@link #AT_NONE}. */
  record AtNone() implements BreakEven {}

  /**
   * There is none to tell.
   *
   * @param why as the end of a sentence
   */
  record NotTold(Message why) implements BreakEven {}
}
