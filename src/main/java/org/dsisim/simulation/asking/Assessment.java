package org.dsisim.simulation.asking;

import java.util.List;
import org.dsisim.model.answer.Tagging;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.option.CollectionRule;
import org.dsisim.reckoning.option.RuleSetLiability;
import org.dsisim.simulation.year.AskedAbout;
import org.dsisim.simulation.year.UnsettledInWords;

/**
 * What comes of a piece under one contribution rule set.
 *
 * @param rules that were asked
 * @param liability what its payers owe, and what their uses must go through
 * @param taggings which records have to be tagged
 */
public record Assessment(
    ContributionRules rules, RuleSetLiability liability, List<Tagging> taggings) {

  /**
   * Computes what is owed.
   *
   * @param values of the rule set
   * @param assumptions with those on what uses go through
   * @throws org.dsisim.message.InvalidInput when rules or parameters come to no amount
   */
  static Assessment of(
      AskedAbout asked,
      ParameterValues values,
      ParameterValues assumptions,
      CollectionRule collected) {
    RuleSetLiability liability =
        UnsettledInWords.orInvalidInput(
            () -> new RuleSetLiability(asked.answers(), values, assumptions, collected), values);
    return new Assessment(asked.rules(), liability, asked.taggings());
  }
}
