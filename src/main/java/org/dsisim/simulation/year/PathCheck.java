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
  static void of(ParameterValue term, Problems problems) {
    try {
      YearPath.of(term.value().items());
    } catch (NoYearPath bad) {
      report(term, bad, problems);
    }
  }

  private static void report(ParameterValue term, NoYearPath bad, Problems problems) {
    switch (bad.fault()) {
      case NO_POINT ->
          problems.error(
              term.place(),
              Message.of("simulation.path.no-point", "name", term.name(), "point", bad.found()),
              Message.of("simulation.path.no-point.maybe"));
      case YEAR_TWICE ->
          problems.error(
              term.place(),
              Message.of("simulation.path.twice", "name", term.name(), "year", bad.found()));
      case EMPTY ->
          problems.error(
              term.place(),
              Message.of("simulation.path.empty", "name", term.name()),
              Message.of("simulation.path.empty.maybe"));
    }
  }
}
