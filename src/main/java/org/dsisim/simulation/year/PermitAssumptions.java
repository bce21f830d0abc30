package org.dsisim.simulation.year;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dsisim.model.formula.Procedure;
import org.dsisim.parameter.Unit;
import org.dsisim.reckoning.permit.Burdens;

/** What is assumed of permits, see {@link Burdens}. */
public final class PermitAssumptions {

  private PermitAssumptions() {}

  /** The assumptions on which burdens rest, with their units. */
  public static Map<String, Unit> units() {
    Map<String, Unit> units = new LinkedHashMap<>();
    for (Procedure procedure : Procedure.values()) {
      units.put(procedure.months(), Unit.MONTHS);
      units.put(procedure.cost(), Unit.USD);
    }
    units.put(Burdens.PROVIDERS, Unit.COUNT);
    units.put(Burdens.MOST_MONTHS, Unit.MONTHS);
    units.put(Burdens.MOST_COST, Unit.SHARE);
    units.put(Burdens.BUDGET, Unit.USD);
    return units;
  }
}
