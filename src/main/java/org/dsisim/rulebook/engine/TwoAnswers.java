package org.dsisim.rulebook.engine;

import org.dsisim.message.Problems;
import org.dsisim.model.answer.RuleReference;

/** One question, one answer: says which two rules both answer. */
final class TwoAnswers {

  private TwoAnswers() {}

  /**
   * Reports two answers to one question, of two rules or of one that fired twice.
   *
   * @param question what both rules answer, as {@code what XAA owes to the fund in 2024}
   */
  static void report(
      String question, RuleReference first, RuleReference second, Problems problems) {
    if (first.equals(second)) {
      problems.error(
          first.place(),
          "rule \"%s\" answers %s more than once.".formatted(first.title(), question),
          "its conditions hold in several ways: the answer has to be about what differs.");
      return;
    }
    boolean inOrder = first.place().compareTo(second.place()) <= 0;
    RuleReference upper = inOrder ? first : second;
    RuleReference lower = inOrder ? second : first;
    problems.error(
        lower.place(),
        "rule \"%s\" answers %s, and so does rule \"%s\" on line %d."
            .formatted(lower.title(), question, upper.title(), upper.place().line()),
        "one of the two needs a condition that leaves the other's case out.");
  }
}
