package org.dsisim.model.answer;

import org.dsisim.model.formula.Amount;

/**
 * The contribution of everyone who is liable, where a rule set states it once; a fact made by
 * {@link ContributionFindings#theContributionIs}.
 *
 * @param rule the rule that states it
 */
public record Contribution(Amount amount, RuleReference rule) {}
