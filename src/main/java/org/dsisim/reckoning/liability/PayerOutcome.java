package org.dsisim.reckoning.liability;

import java.util.List;
import java.util.Objects;
import org.dsisim.model.fact.Payer;
import org.dsisim.value.Money;

/**
 * A payer's year under an option.
 *
 * @param payer as the first rule set of the option measured it
 * @param dues one for each contribution rule set that was asked about it, in the option's order
 */
public record PayerOutcome(Payer payer, List<Due> dues) {

  /** What the group is called with which a rule set measures it; empty for none. */
  public String group() {
    for (Due due : dues) {
      String word = due.payer().group().word();
      if (!word.isEmpty()) {
        return word;
      }
    }
    return "";
  }

  /** All that it owes, if every rule is followed. */
  public Money owed() {
    Money owed = Money.ZERO;
    for (Due due : dues) {
      owed = owed.plus(due.owed());
    }
    return owed;
  }

  /** All that is expected of it. */
  public Money expected() {
    Money expected = Money.ZERO;
    for (Due due : dues) {
      expected = expected.plus(due.expected());
    }
    return expected;
  }

  /** Whether it is liable under any of the rule sets. */
  public Liability liability() {
    Liability strongest = Liability.NO;
    for (Due due : dues) {
      strongest = due.liability().compareTo(strongest) < 0 ? due.liability() : strongest;
    }
    return strongest;
  }

  /** Whether it is liable for an amount that nobody can tell. */
  public boolean isUnknown() {
    for (Due due : dues) {
      if (!due.unknown().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** The answer of a rule set. */
  public Due due(String ruleSet) {
    return dues.stream()
        .filter(due -> Objects.equals(due.ruleSet(), ruleSet))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No rule set " + ruleSet + " answered."));
  }
}
