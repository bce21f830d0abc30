package org.dsisim.scenario;

import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * What has been paid so far under a contribution rule set, or was observed of a mechanism of the
 * same kind: an observation, which no run changes.
 *
 * @param ruleSet its id
 * @param paidBy the day, the month or the years for which it is counted, as {@code 2025-12}
 * @param amount paid under the rule set itself; null for what was observed beside it
 * @param beside what was observed beside it, in its own currency; null for what was paid
 * @param source where the amount is from
 */
public record PaidToDate(
    String ruleSet,
    String paidBy,
    @Nullable Money amount,
    @Nullable Observed beside,
    String source) {

  /**
   * A sum of a mechanism of the same kind.
   *
   * @param sum in the currency, which nobody has converted
   * @param currency its ISO 4217 code
   * @param what the sum is, as a sentence goes on: {@code due each year}
   */
  public record Observed(Money sum, String currency, String what) {}
}
