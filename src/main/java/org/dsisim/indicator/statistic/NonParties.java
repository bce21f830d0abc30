package org.dsisim.indicator.statistic;

import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Which part comes from payers whose home is not a Party to the Convention.
 *
 * @param ofOwed of what all payers owe; null where that is nothing
 * @param ofExpected of what is expected of all payers; null where that is nothing
 */
public record NonParties(@Nullable Fraction ofOwed, @Nullable Fraction ofExpected) {

  /** The part of these payers in what all pay. */
  public static NonParties of(Payments others, Payments all) {
    return new NonParties(
        Ratios.of(others.owed(), all.owed()), Ratios.of(others.expected(), all.expected()));
  }
}
