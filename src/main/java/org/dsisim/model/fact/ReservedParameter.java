package org.dsisim.model.fact;

import java.util.List;
import org.dsisim.parameter.Unit;

/** A parameter that the program itself reads of rule sets; in each it means the same. */
public sealed interface ReservedParameter permits MeasuringParameter, CountingParameter {

  /** The name in the table of parameters. */
  String parameter();

  /** The units that it may have. */
  List<Unit> units();

  /**
   * The words that mean something as its value, first that which holds where a rule set has none;
   * none where the unit says which values do.
   */
  List<String> words();
}
