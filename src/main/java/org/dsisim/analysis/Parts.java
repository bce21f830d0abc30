package org.dsisim.analysis;

import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** Parts of amounts. */
final class Parts {

  private Parts() {}

  /** A part of a whole, exact; null where the whole is nothing. */
  static @Nullable Fraction of(Money part, Money whole) {
    return whole.isZero() ? null : part.toFraction().dividedBy(whole.toFraction());
  }
}
