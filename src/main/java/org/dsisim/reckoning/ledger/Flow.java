package org.dsisim.reckoning.ledger;

import java.util.List;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.value.Money;

/**
 * Money that moves in a year: what is expected, never what is only owed.
 *
 * @param rules why; none for administration and what is left over
 */
public record Flow(
    int year, Node from, Node to, FlowKind kind, Money amount, List<RuleReference> rules) {

  /** This flow and another from and to the same nodes, by the same rules. */
  public Flow plus(Flow other) {
    return new Flow(year, from, to, kind, amount.plus(other.amount), rules);
  }
}
