package org.dsisim.report.content;

import org.dsisim.indicator.OptionResults;
import org.dsisim.message.Message;
import org.dsisim.simulation.YearOutcome;
import org.jspecify.annotations.Nullable;

/** Goes through the years of a run, option after option, for tables that have rows of each. */
@FunctionalInterface
public interface EachYear {

  /**
   * A year comes.
   *
   * @param option its name
   * @param note what must be known of the option, for each of its rows; null for nothing
   */
  void comes(String option, YearOutcome year, @Nullable Message note);

  /** Goes through all years of all options. */
  static void of(Run run, EachYear each) {
    for (OptionResults results : run.results().options()) {
      String option = results.outcome().option().name();
      Message note = Caveats.note(results, run.descriptions());
      for (YearOutcome year : results.outcome().years()) {
        each.comes(option, year, note);
      }
    }
  }
}
