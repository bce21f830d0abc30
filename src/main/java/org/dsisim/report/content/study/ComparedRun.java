package org.dsisim.report.content.study;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.indicator.OptionResults;
import org.dsisim.report.content.Run;
import org.dsisim.study.attribution.Attribution;
import org.dsisim.study.comparison.YearComparison;
import org.jspecify.annotations.Nullable;

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
   * @param attributions what accounts for the differences of each year; none where nobody asked
   */
  public record Against(
      int number,
      OptionResults option,
      List<YearComparison> years,
      List<Attribution> attributions) {

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
    return of(run, (option, year) -> null);
  }

  /** What accounts for the difference of an option from the baseline in a year. */
  @FunctionalInterface
  public interface Attributing {

    /**
     * Shares a difference out.
     *
     * @param year its number in the run
     * @return null where nobody asked
     */
    @Nullable Attribution of(OptionResults option, int year);
  }

  /** The same, with what accounts for each difference. */
  public static ComparedRun of(Run run, Attributing attributing) {
    List<OptionResults> options = run.results().options();
    if (options.size() < 2) {
      throw new IllegalArgumentException("A comparison of " + options.size() + " options.");
    }
    OptionResults baseline = options.get(0);
    List<Against> others = new ArrayList<>();
    for (OptionResults option : options.subList(1, options.size())) {
      List<YearComparison> years = new ArrayList<>();
      List<Attribution> attributions = new ArrayList<>();
      for (int i = 0; i < baseline.years().size(); i++) {
        years.add(
            new YearComparison(baseline.years().get(i).outcome(), option.years().get(i).outcome()));
        Attribution attribution = attributing.of(option, i);
        if (attribution != null) {
          attributions.add(attribution);
        }
      }
      others.add(
          new Against(others.size() + 2, option, List.copyOf(years), List.copyOf(attributions)));
    }
    return new ComparedRun(run, List.copyOf(others));
  }

  /** Whether somebody asked what accounts for the differences. */
  public boolean hasAttributions() {
    return others.stream().anyMatch(option -> !option.attributions().isEmpty());
  }

  /** The option that the others are held against. */
  public OptionResults baseline() {
    return run.results().options().get(0);
  }
}
