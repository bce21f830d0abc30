package org.dsisim.indicator;

import java.util.List;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.YearOutcome;
import org.jspecify.annotations.Nullable;

/**
 * What options bring, each with what is said of it.
 *
 * @param options in the order asked for
 * @param baseline the formula that orders of Parties are held against; null where none is asked for
 */
public record Results(List<OptionResults> options, @Nullable Baseline baseline) {

  /** Copies the options. */
  public Results {
    options = List.copyOf(options);
  }

  /** The results of outcomes; nothing is computed before somebody asks. */
  public static Results of(List<Outcome> outcomes, @Nullable Baseline baseline) {
    return new Results(
        outcomes.stream().map(outcome -> new OptionResults(outcome, baseline)).toList(), baseline);
  }

  /** What came out of each option. */
  public List<Outcome> outcomes() {
    return options.stream().map(OptionResults::outcome).toList();
  }

  /**
   * What is said of one of the years.
   *
   * @throws IllegalArgumentException when it is a year of none of the options
   */
  public YearResults of(YearOutcome year) {
    for (OptionResults option : options) {
      for (YearResults one : option.years()) {
        if (one.outcome() == year) {
          return one;
        }
      }
    }
    throw new IllegalArgumentException("No option here has this " + year.year() + ".");
  }
}
