package org.dsisim.indicator;

import java.util.List;
import java.util.Map;
import org.dsisim.indicator.figure.Indicator;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.indicator.statistic.PayerStatistics;
import org.dsisim.indicator.statistic.RankOrder;
import org.dsisim.indicator.use.DoublePayment;
import org.dsisim.indicator.use.Purposes;
import org.dsisim.limitation.PayerGaps;
import org.dsisim.model.world.user.User;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.simulation.payer.PayerSum;
import org.jspecify.annotations.Nullable;

/**
 * A year of an option with what is said of it: computed when somebody first asks, and once, however
 * many ask. For one thread at a time.
 */
public final class YearResults {

  private final YearOutcome outcome;
  private final @Nullable Baseline baseline;
  private @Nullable OwedOn owedOn;
  private @Nullable List<Indicator> indicators;
  private @Nullable Map<String, ResultValue> values;
  private @Nullable RankOrder order;
  private boolean orderIsKnown;

  /**
   * The results of a year.
   *
   * @param baseline the formula that the order of Parties is held against; null for none
   */
  public YearResults(YearOutcome outcome, @Nullable Baseline baseline) {
    this.outcome = outcome;
    this.baseline = baseline;
  }

  /**
   * The sums over payers that results are made of, for nearly always all of them are asked for.
   *
   * @param users of those that will be added, the ones with an account in the year, in the order of
   *     their ids
   */
  public static List<PayerSum<?>> sums(int year, List<User> users, ParameterValues assumptions) {
    return List.of(
        new PayerStatistics(year, users, assumptions),
        new DoublePayment.Sum(),
        new DoublePayment.BesideOtherTreaties(),
        new Purposes(),
        new Effects.OwedTwice(),
        new Effects.LostByUse(),
        new StatedBases(),
        new CostIndicators.OwedByResearch(),
        new PayerGaps());
  }

  /** What came out. */
  public YearOutcome outcome() {
    return outcome;
  }

  /** The formula that the order of Parties is held against; null for none. */
  public @Nullable Baseline baseline() {
    return baseline;
  }

  /** Adds all sums up in one pass, where that was not done on the way. */
  private void addUp() {
    if (!outcome.payers().knows(PayerStatistics.class)) {
      outcome.payers().addUp(sums(outcome.year(), outcome.users(), outcome.assumptions()));
    }
  }

  /** Counts and sums over the payers. */
  public PayerStatistics payers() {
    addUp();
    return PayerStatistics.of(outcome);
  }

  /** What payers owe twice. */
  public DoublePayment doublePayment() {
    addUp();
    return DoublePayment.of(outcome);
  }

  /** On what the amounts are based. */
  public OwedOn owedOn() {
    if (owedOn == null) {
      addUp();
      owedOn = OwedOn.of(outcome);
    }
    return owedOn;
  }

  /**
   * How far the order of Parties is that of the baseline; null where there is none, see {@link
   * Baseline#against}.
   */
  public @Nullable RankOrder order() {
    if (!orderIsKnown) {
      order = baseline == null ? null : baseline.against(outcome);
      orderIsKnown = true;
    }
    return order;
  }

  /** The indicators, always in the same order, each name once. */
  public List<Indicator> indicators() {
    if (indicators == null) {
      indicators = Indicators.of(this);
    }
    return indicators;
  }

  /** The value of an indicator by its name; null where the year has none of that name. */
  public @Nullable ResultValue value(String name) {
    if (values == null) {
      values = Indicator.byName(indicators());
    }
    return values.get(name);
  }
}
