package org.dsisim.indicator;

import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.collection.AssumptionNames;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** Avoidance and pass-through: computed from totals, reported apart, mixed into no flow. */
public final class AvoidanceAndPassThrough {

  private AvoidanceAndPassThrough() {}

  /** What payers arrange not to owe: a share of what is owed; null where nothing is assumed. */
  public static @Nullable Money avoided(YearResults year) {
    return share(year, AssumptionNames.AVOIDANCE, year.payers().all().owed());
  }

  /** What ends up in prices: a share of what is expected; null where nothing is assumed. */
  public static @Nullable Money passedOn(YearResults year) {
    return share(year, AssumptionNames.PASS_THROUGH, year.payers().all().expected());
  }

  private static @Nullable Money share(YearResults year, String assumption, Money of) {
    ParameterValues assumptions = year.outcome().assumptions();
    return assumptions.has(assumption) ? of.times(assumptions.rate(assumption)) : null;
  }
}
