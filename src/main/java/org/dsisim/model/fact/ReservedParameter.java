package org.dsisim.model.fact;

import java.util.List;
import org.dsisim.parameter.Unit;
import org.jspecify.annotations.Nullable;

/** A parameter that the program itself reads of rule sets; in each it means the same. */
public sealed interface ReservedParameter permits MeasuringParameter, CountingParameter {

  /**
   * What the program expects of such a parameter.
   *
   * @param parameter its name in the table of parameters
   * @param units that it may have
   * @param words that mean something as its value, first that which holds where a rule set has
   *     none; none where the unit says which values do
   */
  record Declared(String parameter, List<Unit> units, List<String> words) {}

  /** What is expected of this one. */
  Declared declared();

  /** The name in the table of parameters. */
  default String parameter() {
    return declared().parameter();
  }

  /** The units that it may have. */
  default List<Unit> units() {
    return declared().units();
  }

  /**
   * The words that mean something as its value, first that which holds where a rule set has none;
   * none where the unit says which values do.
   */
  default List<String> words() {
    return declared().words();
  }

  /** The one of that name among these, or null. */
  static <P extends ReservedParameter> @Nullable P named(String parameter, P[] all) {
    for (P one : all) {
      if (one.parameter().equals(parameter)) {
        return one;
      }
    }
    return null;
  }
}
