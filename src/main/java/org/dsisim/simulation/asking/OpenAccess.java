package org.dsisim.simulation.asking;

import org.dsisim.model.fact.MeasuringParameter;
import org.dsisim.parameter.ParameterValues;

/** What a contribution rule set does to databases that are open to all. */
public final class OpenAccess {

  private OpenAccess() {}

  /** Whether they stay open, as they do unless the rule set says that this ends. */
  public static boolean isKept(ParameterValues values) {
    return MeasuringParameter.OPEN_ACCESS.word(values).equals("kept");
  }
}
