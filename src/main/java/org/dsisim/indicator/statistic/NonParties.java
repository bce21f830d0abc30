package org.dsisim.indicator.statistic;

import java.util.List;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Which part comes from payers whose home is not a Party to the Convention.
 *
 * @param ofOwed of what all payers owe; null where that is nothing
 * @param ofExpected of what is expected of all payers; null where that is nothing
 */
public record NonParties(@Nullable Fraction ofOwed, @Nullable Fraction ofExpected) {

  /** The part of some payers. */
  public static NonParties of(List<PayerOutcome> payers) {
    Payments all = Payments.of("all", payers);
    Payments others =
        Payments.of(
            "not Parties",
            payers.stream().filter(payer -> !payer.payer().home().isParty()).toList());
    return new NonParties(
        Ratios.of(others.owed(), all.owed()), Ratios.of(others.expected(), all.expected()));
  }
}
