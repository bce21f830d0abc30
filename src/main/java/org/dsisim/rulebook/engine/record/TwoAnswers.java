package org.dsisim.rulebook.engine.record;

import org.dsisim.message.Message;
import org.dsisim.message.Problems;
import org.dsisim.model.answer.RuleReference;

/** One question, one answer: says which two rules both answer. */
public final class TwoAnswers {

  private TwoAnswers() {}

  /**
   * Reports two answers to one question, of two rules or of one that fired twice.
   *
   * @param question what both rules answer, as {@code what XAA owes to the fund in 2024}
   */
  public static void report(
      Message question, RuleReference first, RuleReference second, Problems problems) {
    if (first.equals(second)) {
      problems.error(
          first.place(),
          Message.of("engine.answers-twice", "rule", first.title(), "question", question),
          Message.of("engine.answers-twice.maybe"));
      return;
    }
    boolean inOrder = first.place().compareTo(second.place()) <= 0;
    RuleReference upper = inOrder ? first : second;
    RuleReference lower = inOrder ? second : first;
    problems.error(
        lower.place(),
        Message.of(
            "engine.two-answers",
            "rule",
            lower.title(),
            "question",
            question,
            "other",
            upper.title(),
            "line",
            upper.place().line()),
        Message.of("engine.two-answers.maybe"));
  }
}
