package org.dsisim.study.sweep;

import java.util.List;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * A point of a grid with what came out there.
 *
 * @param values one for each axis, as they were tried
 * @param figures in the order asked for; none where there is no result
 * @param why there is no result; null where there is one
 */
public record SweptPoint(List<String> values, List<ResultValue> figures, @Nullable Message why) {

  /** Copies the lists. */
  public SweptPoint {
    values = List.copyOf(values);
    figures = List.copyOf(figures);
  }

  /** Whether there is a result. */
  public boolean hasResult() {
    return why == null;
  }
}
