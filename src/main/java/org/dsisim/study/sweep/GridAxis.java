package org.dsisim.study.sweep;

import java.util.List;
import org.dsisim.message.Place;
import org.dsisim.parameter.ParameterOverride;

/**
 * A parameter or an assumption with the values that it takes on a grid.
 *
 * @param owner the rule set's id, or {@link ParameterOverride#ASSUMPTION}
 * @param name the parameter
 * @param values as they are written, in their order
 */
public record GridAxis(String owner, String name, List<String> values) {

  private static final Place PLACE = Place.ofCommandLine("--grid");

  /** Copies the values. */
  public GridAxis {
    values = List.copyOf(values);
  }

  /** What is varied, as {@code iusaf.ocean_share}. */
  public String address() {
    return owner + "." + name;
  }

  /** One of the values, to be put in force. */
  ParameterOverride setting(int index) {
    return new ParameterOverride(owner, name, values.get(index), PLACE);
  }
}
