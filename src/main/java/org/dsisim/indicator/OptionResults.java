package org.dsisim.indicator;

import java.util.List;
import java.util.function.Function;
import org.dsisim.indicator.figure.Indicator;
import org.dsisim.indicator.statistic.Payments;
import org.dsisim.limitation.AssumptionsUsed;
import org.dsisim.simulation.Outcome;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * An option with what is said of it: computed when somebody first asks, and once, however many ask.
 * For one thread at a time.
 */
public final class OptionResults {

  private final Outcome outcome;
  private final List<YearResults> years;
  private @Nullable List<Indicator> allYears;

  /** Tables that are written at the same time ask for them. */
  private volatile @Nullable List<String> illustrations;

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

  /** All that is owed in all years, if every rule is followed. */
  public Money owed() {
    return sum(Payments::owed);
  }

  /** All that is expected in all years. */
  public Money expected() {
    return sum(Payments::expected);
  }

  private Money sum(Function<Payments, Money> amount) {
    return years.stream()
        .map(year -> amount.apply(year.payers().all()))
        .reduce(Money.ZERO, Money::plus);
  }

  /** Whether in any year a payer is liable for an amount that nobody can tell. */
  public boolean hasUnknown() {
    return years.stream().anyMatch(year -> year.payers().unknown() > 0);
  }

  /** Whether in any year it depends on what nobody knows whether some payers are liable. */
  public boolean hasUndecided() {
    return outcome.years().stream()
        .flatMap(year -> year.unknownFigures().stream())
        .anyMatch(unknown -> unknown.becomeLiable() > 0);
  }

  /** Figures in force that no source gives. */
  public List<String> illustrations() {
    List<String> known = illustrations;
    if (known == null) {
      known = AssumptionsUsed.onIllustrations(outcome);
      illustrations = known;
    }
    return known;
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
