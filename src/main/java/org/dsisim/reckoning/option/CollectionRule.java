package org.dsisim.reckoning.option;

import org.dsisim.model.fact.Force;
import org.dsisim.model.fact.Payer;
import org.dsisim.reckoning.collection.ComplianceRate;
import org.dsisim.value.Fraction;

/**
 * How what is owed under a rule set is collected.
 *
 * @param force how the rule set binds
 * @param rate which part of what is owed is expected
 */
public record CollectionRule(Force force, ComplianceRate rate) {

  /** What is expected of what a payer owes, before rounding, in cents. */
  Fraction expected(Payer payer, Fraction owed) {
    return owed.times(rate.of(payer, owed));
  }
}
