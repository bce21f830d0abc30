package org.dsisim.report.content;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.cases.CaseResult;
import org.dsisim.message.Message;
import org.dsisim.message.Problem;
import org.dsisim.message.Severity;

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
        Message.plain(
            "case \""
                + failure.sentence()
                + "\": "
                + differences(failure.differences().stream().map(Message::inEnglish).toList())
                + "."),
        null);
  }

  /** The first ones: where one amount moves, that of every other Party does. */
  private static String differences(List<String> all) {
    List<String> shown = new ArrayList<>(all.subList(0, Math.min(all.size(), MOST_SHOWN)));
    int left = all.size() - shown.size();
    if (left > 0) {
      shown.add("and " + left + (left == 1 ? " more difference" : " more differences"));
    }
    return String.join("; ", shown);
  }
}
