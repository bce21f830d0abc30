package org.dsisim.study.solving;

import org.jspecify.annotations.Nullable;

/** Where a figure comes to what is asked for, or goes past it. */
public sealed interface Solution {

  /**
   * A value that brings it, up to the last digit of the parameter or exactly.
   *
   * @param at the value
   * @param inText the value with the digits of the text that comes nearest; null where none lies
   *     within what the parameter can be
   * @param round the nearest value of a single digit; null where that is one of the others
   * @param from the lowest value that brings exactly the same; {@code at} where there is one alone
   * @param to the highest of them
   */
  record Value(
      Attempt at, @Nullable Attempt inText, @Nullable Attempt round, Attempt from, Attempt to)
      implements Solution {

    /** Whether all values between two bring it. */
    public boolean isInterval() {
      return from.value().compareTo(to.value()) < 0;
    }
  }

  /**
   * A jump past it: no value brings it there.
   *
   * @param before the last value before the jump
   * @param after the first behind it
   * @param inTextBefore the nearest value before it with the digits of the text; null for none
   * @param inTextAfter the nearest behind it; null for none
   */
  record Jump(
      Attempt before, Attempt after, @Nullable Attempt inTextBefore, @Nullable Attempt inTextAfter)
      implements Solution {}
}
