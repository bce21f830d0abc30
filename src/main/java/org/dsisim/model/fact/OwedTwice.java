package org.dsisim.model.fact;

import org.dsisim.parameter.Names;
import org.dsisim.parameter.ParameterRole;
import org.dsisim.value.NamedValues;

/**
 * Two things that one payer owes in one year under two rule sets, before the question whether one
 * of them is credited against the other.
 *
 * @param owed what a credit would be taken off
 * @param elsewhere what it would be a credit for
 * @param terms the parameters in force of the rule set that is asked
 */
public record OwedTwice(Owing owed, Owing elsewhere, NamedValues terms) {

  /** Whether what is owed elsewhere is owed under a rule whose force is an item of a list. */
  public boolean elsewhereForceListed(@Names(ParameterRole.LIST) String list) {
    return terms.list(list).contains(elsewhere.force().word());
  }
}
