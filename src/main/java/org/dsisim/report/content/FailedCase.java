package org.dsisim.report.content;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.cases.CaseResult;
import org.dsisim.message.Message;
import org.dsisim.message.Problem;
import org.dsisim.message.Severity;
import org.dsisim.message.WordList;

/** What is said of a worked case that is not as expected. */
public final class FailedCase {

  /** Differences of a case that fit a screen. */
  private static final int MOST_SHOWN = 5;

  private FailedCase() {}

  /** A failing case in the form of every other problem. */
  public static Problem problem(CaseResult failure) {
    return new Problem(
        Severity.ERROR,
        failure.place(),
        Message.of(
            "content.failed-case",
            "sentence",
            failure.sentence(),
            "differences",
            differences(failure.differences())),
        null);
  }

  /** The first ones: where one amount moves, that of every other Party does. */
  private static Message differences(List<Message> all) {
    List<Message> shown = new ArrayList<>(all.subList(0, Math.min(all.size(), MOST_SHOWN)));
    int left = all.size() - shown.size();
    if (left > 0) {
      shown.add(Message.of("content.failed-case.more", "more", left));
    }
    return WordList.apart(shown);
  }
}
