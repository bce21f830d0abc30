package org.dsisim.simulation.year;

import java.util.List;
import java.util.function.Predicate;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.world.Countries;
import org.dsisim.parameter.DatedValue;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Unit;
import org.dsisim.parameter.Value;

/**
 * What the table of statuses leaves to be assumed, as that a country stays on a list for longer
 * than was decided. Whoever assumes nothing has what was decided.
 */
public final class StatusAssumptions {

  private static final String NOT_MADE = "false";

  private StatusAssumptions() {}

  /** One parameter for each, not assumed. */
  static List<Parameter> of(Countries countries) {
    return countries.assumptions().entrySet().stream()
        .map(one -> notMade(one.getKey(), one.getValue()))
        .toList();
  }

  /** Those alone, as in force in a year: for whoever has no scenario. */
  public static ParameterValues inForce(
      Countries countries, int year, List<ParameterOverride> settings, Problems problems) {
    return ParameterValues.inForce(
        ParameterOverride.ASSUMPTION, of(countries), year, settings, problems);
  }

  /** Whether an assumption is made. */
  public static Predicate<String> made(ParameterValues assumptions) {
    return name -> assumptions.wordOr(name, NOT_MADE).equals("true");
  }

  private static Parameter notMade(String name, Place row) {
    DatedValue value =
        new DatedValue(
            new Value(Unit.BOOLEAN, NOT_MADE, null, List.of()),
            null,
            null,
            null,
            List.of(),
            null,
            Message.of("simulation.pending.reference").inEnglish(),
            row);
    return new Parameter(
        name,
        Unit.BOOLEAN,
        List.of(value),
        Message.of("simulation.pending.description").inEnglish());
  }
}
