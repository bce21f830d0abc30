package org.dsisim.model.answer;

import org.dsisim.model.fact.Recipient;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.formula.Amount;
import org.dsisim.model.formula.Obligation;

/** What a contribution rule may conclude; {@code findings} in {@code obligations.drl}. */
public interface ContributionFindings {

  /**
   * States the contribution of everyone who is liable under this rule set, for rules that say who
   * is: it becomes a fact {@code Contribution( $amount : amount )}.
   */
  void theContributionIs(Amount amount);

  /** The payer owes an amount of its own, be it for itself, a use or an origin of a use. */
  void owes(Subject subject, Amount amount, Recipient recipient);

  /** The payer owes a part of a shared sum. */
  void owes(Subject subject, Obligation.PoolPart part, Recipient recipient);

  /**
   * A part is added to what the subject owes to that recipient by another rule: a surcharge, or a
   * tier above the first. Several rules may each add one. Where nothing is owed, nothing is added.
   */
  void adds(Subject subject, Amount part, Recipient recipient);

  /**
   * A part is taken off what the subject owes to that recipient by another rule: a discount, or a
   * credit. Several rules may each take one off, and what is owed is never below zero. Where
   * nothing is owed, nothing is taken off.
   */
  void deducts(Subject subject, Amount part, Recipient recipient);

  /**
   * The payer, a use or an origin of a use is let off by the text itself, and the result says by
   * which rule.
   */
  void exempt(Subject subject);
}
