package org.dsisim.reckoning.liability;

import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * How a payer's part of a shared sum came about: a fixed share, or {@code factor × figure} brought
 * between floor and cap.
 *
 * @param total what all share
 * @param share of the total, exact
 * @param figure what the part is in proportion to; null for a fixed share
 * @param floor of the share
 * @param cap of the share
 * @param shared what fixed shares leave of the total, as a part of one
 * @param bound what those at their floor or cap take of it, as a part of one
 * @param figures the sum of the figures of those between their bounds
 * @param factor the share for each unit of a figure between bounds: what is shared less what is
 *     bound, over the figures; zero where all are bound
 */
public record PoolShare(
    Money total,
    Fraction share,
    @Nullable Fraction figure,
    Fraction floor,
    Fraction cap,
    Fraction shared,
    Fraction bound,
    Fraction figures,
    Fraction factor) {

  static PoolShare fixed(Money total, Fraction share) {
    return new PoolShare(
        total,
        share,
        null,
        Fraction.ZERO,
        Fraction.ONE,
        Fraction.ONE,
        Fraction.ZERO,
        Fraction.ZERO,
        Fraction.ZERO);
  }
}
