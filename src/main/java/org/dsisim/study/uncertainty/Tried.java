package org.dsisim.study.uncertainty;

import java.util.List;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.message.Message;

/** What one setting came to. */
public sealed interface Tried {

  /**
   * It has an answer.
   *
   * @param figures in the order in which they were asked for
   * @param isLeast whether somebody owes an amount that nobody can tell, so that sums of money are
   *     a least
   */
  record Answered(List<ResultValue> figures, boolean isLeast) implements Tried {}

  /**
   * There is none, as of shares that sum above 1.
   *
   * @param key the same for all for whom it is the same reason, whatever the figures in it
   */
  record WithoutAnswer(String key, Message why) implements Tried {}
}
