package org.dsisim.indicator;

import java.util.IdentityHashMap;
import java.util.List;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.YearOutcome;
import org.jspecify.annotations.Nullable;

/** What options bring, each with what is said of it; nothing is computed before somebody asks. */
public final class Results {

  private final List<OptionResults> options;
  private final @Nullable Baseline baseline;
  private final IdentityHashMap<YearOutcome, YearResults> years = new IdentityHashMap<>();

  /**
   * The results of outcomes.
   *
   * @param outcomes in the order asked for
   * @param baseline the formula that orders of Parties are held against; null where none is asked
   *     for
   */
  public Results(List<Outcome> outcomes, @Nullable Baseline baseline) {
    this.options = outcomes.stream().map(one -> new OptionResults(one, baseline)).toList();
    this.baseline = baseline;
    options.forEach(option -> option.years().forEach(year -> years.put(year.outcome(), year)));
  }

  /**
   * The results of outcomes whose orders of Parties are held against none.
   *
   * @param outcomes in the order asked for
   */
  public static Results of(List<Outcome> outcomes) {
    return new Results(outcomes, null);
  }

  /** What is said of each option, in the order asked for. */
  public List<OptionResults> options() {
    return options;
  }

  /** What came out of each option. */
  public List<Outcome> outcomes() {
    return options.stream().map(OptionResults::outcome).toList();
  }

  /** The formula that orders of Parties are held against; null where none is asked for. */
  public @Nullable Baseline baseline() {
    return baseline;
  }

  /**
   * What is said of one of the years.
   *
   * @throws IllegalArgumentException when it is a year of none of the options
   */
  public YearResults year(YearOutcome outcome) {
    YearResults results = years.get(outcome);
    if (results == null) {
      throw new IllegalArgumentException("No option here has this " + outcome.year() + ".");
    }
    return results;
  }
}
