package org.dsisim.report.page.asked;

import java.util.Objects;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.jspecify.annotations.Nullable;

/**
 * A bracket whose curve is asked for.
 *
 * @param points how many values between its low and its high end
 */
public record AskedRuler(Ask ask, String bracket, int points) {

  private static final int USUAL = 25;
  private static final int MOST = 101;

  /** Reads it; what cannot be one is reported. */
  public static AskedRuler of(Question question, Problems problems) {
    Ask ask = Ask.of(question, problems);
    @Nullable Integer points = question.number("points");
    if (points != null && (points < 2 || points > MOST)) {
      problems.error(
          Place.ofCommandLine("points"), Message.of("server.ask.no-points", "most", MOST));
    }
    return new AskedRuler(ask, question.text("bracket"), Objects.requireNonNullElse(points, USUAL));
  }
}
