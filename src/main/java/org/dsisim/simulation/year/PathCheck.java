package org.dsisim.simulation.year;

import org.dsisim.message.Message;
import org.dsisim.message.Problems;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.reckoning.collection.NoYearPath;
import org.dsisim.reckoning.collection.YearPath;

/** Whether a list is a path over years. */
final class PathCheck {

  private PathCheck() {}

  /** Reports what is wrong with a path. */
  static void of(ParameterValue parameterValue, Problems problems) {
    try {
      YearPath.of(parameterValue.value().items());
    } catch (NoYearPath bad) {
      report(parameterValue, bad, problems);
    }
  }

  private static void report(ParameterValue parameterValue, NoYearPath bad, Problems problems) {
    switch (bad.fault()) {
      case NO_POINT ->
          problems.error(
              parameterValue.place(),
              Message.of(
                  "simulation.path.no-point", "name", parameterValue.name(), "point", bad.found()),
              Message.of("simulation.path.no-point.maybe"));
      case YEAR_TWICE ->
          problems.error(
              parameterValue.place(),
              Message.of(
                  "simulation.path.twice", "name", parameterValue.name(), "year", bad.found()));
      case EMPTY ->
          problems.error(
              parameterValue.place(),
              Message.of("simulation.path.empty", "name", parameterValue.name()),
              Message.of("simulation.path.empty.maybe"));
    }
  }
}
