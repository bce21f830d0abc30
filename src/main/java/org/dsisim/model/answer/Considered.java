package org.dsisim.model.answer;

import org.jspecify.annotations.Nullable;

/**
 * A rule that was asked about somebody, and what became of it.
 *
 * @param fired whether it answered
 * @param failed why it did not; null when it fired
 */
public record Considered(RuleReference rule, boolean fired, @Nullable FailedCondition failed) {

  /**
   * Makes an answer.
   *
   * @throws IllegalArgumentException when a rule that fired has a failed condition, or one that did
   *     not has none
   */
  public Considered {
    if (fired != (failed == null)) {
      throw new IllegalArgumentException("fired " + fired + ", failed condition " + failed);
    }
  }
}
