package org.dsisim.study;

import org.dsisim.message.InvalidInput;
import org.dsisim.message.Message;
import org.dsisim.message.Problem;
import org.dsisim.message.Severity;
import org.dsisim.message.WordList;

/** Why there is no result under some values. */
public final class NoResult {

  private NoResult() {}

  /** All that is wrong with them, in one line. */
  public static Message why(InvalidInput refused) {
    return WordList.apart(
        refused.problems().stream()
            .filter(problem -> problem.severity() == Severity.ERROR)
            .map(Problem::text)
            .toList());
  }
}
