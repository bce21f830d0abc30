package org.dsisim.reckoning.liability;

import java.util.Comparator;
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

  /** All that it owes, if every rule is followed. */
  public Money owed() {
    return dues.stream().map(Due::owed).reduce(Money.ZERO, Money::plus);
  }

  /** All that is expected of it. */
  public Money expected() {
    return dues.stream().map(Due::expected).reduce(Money.ZERO, Money::plus);
  }

  /** Whether it is liable under any of the rule sets. */
  public Liability liability() {
    return dues.stream().map(Due::liability).min(Comparator.naturalOrder()).orElse(Liability.NO);
  }

  /** Whether it is liable for an amount that nobody can tell. */
  public boolean isUnknown() {
    return dues.stream().anyMatch(due -> !due.unknown().isEmpty());
  }

  /** The answer of a rule set. */
  public Due due(String ruleSet) {
    return dues.stream()
        .filter(due -> Objects.equals(due.ruleSet(), ruleSet))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No rule set " + ruleSet + " answered."));
  }
}
