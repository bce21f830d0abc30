package org.dsisim.indicator;

import java.util.List;
import org.dsisim.limitation.AssumptionsUsed;
import org.dsisim.simulation.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * An option with what is said of it: computed when somebody first asks, and once, however many ask.
 * For one thread at a time.
 */
public final class OptionResults {

  private final Outcome outcome;
  private final List<YearResults> years;
  private @Nullable List<Indicator> allYears;
  private @Nullable List<String> illustrations;

  /**
   * The results of an option.
   *
   * @param baseline the formula that orders of Parties are held against; null for none
   */
  public OptionResults(Outcome outcome, @Nullable Baseline baseline) {
    this.outcome = outcome;
    this.years = outcome.years().stream().map(year -> new YearResults(year, baseline)).toList();
  }

  /** What came out. */
  public Outcome outcome() {
    return outcome;
  }

  /** The years, in their order. */
  public List<YearResults> years() {
    return years;
  }

  /** Figures in force that no source gives. */
  public List<String> illustrations() {
    if (illustrations == null) {
      illustrations = AssumptionsUsed.onIllustrations(outcome);
    }
    return illustrations;
  }

  /** How many figures that the option rests on no source gives, and which. */
  public Indicator illustrative() {
    return Indicators.illustrative(illustrations());
  }

  /** The money of several years added up, and discounted to the first of them. */
  public List<Indicator> ofAllYears() {
    if (allYears == null) {
      allYears = Indicators.ofAllYears(this);
    }
    return allYears;
  }
}
