/**
 * The nouns of benefit-sharing, and the only words that a rule may use.
 *
 * <p>Facts that rules read ({@link org.dsisim.model.Payer}, {@link org.dsisim.model.Party}, {@link
 * org.dsisim.model.Choice}, …), formulas that rules state ({@link org.dsisim.model.Amount}, {@link
 * org.dsisim.model.Obligation}, {@link org.dsisim.model.WeightBase}) and the two interfaces behind
 * which a rule set stands ({@link org.dsisim.model.ContributionRules}, {@link
 * org.dsisim.model.DistributionRules}). Nothing here reads a file or knows a rule engine.
 */
@NullMarked
package org.dsisim.model;

import org.jspecify.annotations.NullMarked;
