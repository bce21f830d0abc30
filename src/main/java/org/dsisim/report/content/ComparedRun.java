package org.dsisim.report.content;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.indicator.OptionResults;
import org.dsisim.study.comparison.YearComparison;

/**
 * A run of which one option is the baseline that the others are held against.
 *
 * @param run of all options, the baseline first
 * @param others each option but the baseline, in the order asked for
 */
public record ComparedRun(Run run, List<Against> others) {

  /**
   * An option held against the baseline.
   *
   * @param number by which a page speaks of it; the baseline is 1
   * @param years in their order
   */
  public record Against(int number, OptionResults option, List<YearComparison> years) {

    /** What it is called in tables and files. */
    public String name() {
      return option.outcome().option().name();
    }
  }

  /**
   * Holds all options of a run against the first.
   *
   * @throws IllegalArgumentException when there is nothing to hold against it
   */
  public static ComparedRun of(Run run) {
    List<OptionResults> options = run.results().options();
    if (options.size() < 2) {
      throw new IllegalArgumentException("A comparison of " + options.size() + " options.");
    }
    OptionResults baseline = options.get(0);
    List<Against> others = new ArrayList<>();
    for (OptionResults option : options.subList(1, options.size())) {
      List<YearComparison> years = new ArrayList<>();
      for (int i = 0; i < baseline.years().size(); i++) {
        years.add(
            new YearComparison(baseline.years().get(i).outcome(), option.years().get(i).outcome()));
      }
      others.add(new Against(others.size() + 2, option, List.copyOf(years)));
    }
    return new ComparedRun(run, List.copyOf(others));
  }

  /** The option that the others are held against. */
  public OptionResults baseline() {
    return run.results().options().get(0);
  }
}
