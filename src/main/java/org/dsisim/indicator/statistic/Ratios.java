package org.dsisim.indicator.statistic;

import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** Parts of amounts. */
public final class Ratios {

  private Ratios() {}

  /** A part of a whole, exact; null where the whole is nothing. */
  public static @Nullable Fraction of(Money part, Money whole) {
    return whole.isZero() ? null : part.toFraction().dividedBy(whole.toFraction());
  }
}
