package org.dsisim.indicator;

import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.collection.AssumptionNames;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** Avoidance and pass-through: computed from totals, reported apart, mixed into no flow. */
public final class AvoidanceAndPassThrough {

  private AvoidanceAndPassThrough() {}

  /** What payers arrange not to owe: a share of what is owed; null where nothing is assumed. */
  public static @Nullable Money avoided(YearOutcome year) {
    return share(year, AssumptionNames.AVOIDANCE, year.owed());
  }

  /** What ends up in prices: a share of what is expected; null where nothing is assumed. */
  public static @Nullable Money passedOn(YearOutcome year) {
    return share(year, AssumptionNames.PASS_THROUGH, year.expected());
  }

  private static @Nullable Money share(YearOutcome year, String assumption, Money of) {
    ParameterValues assumptions = year.assumptions();
    return assumptions.has(assumption) ? of.times(assumptions.rate(assumption)) : null;
  }
}
