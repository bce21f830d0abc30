package org.dsisim.scenario;

import org.dsisim.value.Money;

/**
 * What has been paid so far under a contribution rule set: an observation, which no run changes.
 *
 * @param ruleSet its id
 * @param paidBy the month or the day up to which it is counted, as {@code 2025-12}
 * @param source where the amount is from
 */
public record PaidToDate(String ruleSet, String paidBy, Money amount, String source) {}
