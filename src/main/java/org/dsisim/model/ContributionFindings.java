package org.dsisim.model;

/** What a contribution rule may conclude; {@code findings} in {@code obligations.drl}. */
public interface ContributionFindings {

  /**
   * States the contribution of everyone who is liable under this rule set, for rules that say who
   * is: it becomes a fact {@code Contribution( $amount : amount )}.
   */
  void theContributionIs(Amount amount);

  /** The payer owes an amount of its own. */
  void owes(Payer payer, Amount amount, Recipient recipient);

  /** The payer owes a part of a shared sum. */
  void owes(Payer payer, Obligation.PoolPart part, Recipient recipient);

  /** The payer is let off by the text itself, and the result says by which rule. */
  void exempt(Payer payer);
}
