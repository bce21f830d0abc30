package org.dsisim.simulation.asking;

import java.util.List;
import org.dsisim.model.answer.Credit;
import org.dsisim.model.fact.OwedTwice;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.option.CreditRules;
import org.dsisim.simulation.year.YearParameters;

/** The credits of a rule set under its parameters in force. */
record AskedCredits(ContributionRules rules, ParameterValues values) implements CreditRules {

  /** Those of the rule sets that give any, in their order. */
  static List<CreditRules> of(List<ContributionRules> contributions, YearParameters inForce) {
    return contributions.stream()
        .filter(ContributionRules::hasCredits)
        .<CreditRules>map(rules -> new AskedCredits(rules, inForce.of(rules)))
        .toList();
  }

  @Override
  public List<Credit> credits(List<OwedTwice> twice) {
    return rules.credits(values, twice);
  }
}
