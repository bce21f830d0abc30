package org.dsisim.report.page;

import java.util.List;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * What an option brings at several values of one bracket.
 *
 * @param parameterValue the parameter before anything is set
 * @param points in the order of the values, of a number
 * @param alternatives in the order of the text
 */
public record Ruled(
    String address, ParameterValue parameterValue, List<Point> points, List<Point> alternatives) {

  /**
   * What it brings at a value.
   *
   * @param expected of all payers; null where the value cannot be set
   * @param mine what the delegation's country receives; null where none is asked about, too
   */
  public record Point(String value, @Nullable Money expected, @Nullable Money mine) {}
}
