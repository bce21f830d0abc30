package org.dsisim.model;

import java.util.List;
import org.dsisim.parameter.Terms;

/** A rule set that says who receives which share: an allocation formula. */
public interface DistributionRules extends RuleSet {

  /**
   * Asks the rules about all Parties.
   *
   * @param terms the parameters in force
   * @return exactly one answer on eligibility for each Party, and exactly one weight for each
   *     eligible Party and component, in the order of the Parties
   * @throws org.dsisim.table.InvalidInput when two rules answer the same question, or none does
   */
  Entitlements decide(Terms terms, List<Party> parties);
}
