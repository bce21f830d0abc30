/**
 * Rule sets as those who ask see them, and the options that join them.
 *
 * <p>Behind {@link org.dsisim.model.policy.ContributionRules} and its kin nobody can see the rule
 * engine. Status and force decide how amounts are spoken of. The parameters and assumptions that
 * the program itself reads are listed here, once.
 */
@NullMarked
package org.dsisim.model.policy;

import org.jspecify.annotations.NullMarked;
