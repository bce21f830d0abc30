package org.dsisim.model.fact;

import org.dsisim.message.Message;
import org.dsisim.value.Fraction;

/**
 * What a payer owes under one rule set to one recipient in a year, all of its uses together, before
 * credits.
 *
 * @param ruleSet its id
 * @param force how the rule set binds
 * @param cents exact, above zero
 * @param expected the part of it that is expected to be paid, exact, in cents
 */
public record Owing(
    Payer payer,
    String ruleSet,
    Force force,
    Recipient recipient,
    Fraction cents,
    Fraction expected) {

  /** Whether it goes to the fund. */
  public boolean isToFund() {
    return recipient instanceof Recipient.Fund;
  }

  /** Whether it goes straight to a country or to communities of it, past the fund. */
  public boolean isStraightToCountry() {
    return recipient instanceof Recipient.OfCountry || recipient instanceof Recipient.OfCommunities;
  }

  /** Whether another treaty asks for it. */
  public boolean isToOtherTreaty() {
    return recipient instanceof Recipient.OfPurpose to
        && to.purpose() != Recipient.Purpose.CONSERVATION;
  }

  /** In a few words: {@code what bayer owes to the fund under cali-fund}. */
  public Message inWords() {
    return Message.of(
        "fact.owing", "payer", payer.id(), "to", recipient.inWords(), "rules", ruleSet);
  }
}
