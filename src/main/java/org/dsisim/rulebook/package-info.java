/**
 * Turns folders of rules into rule sets: reads, lints, compiles and asks them.
 *
 * <p>The only room that knows Drools. A {@link org.dsisim.rulebook.Rulebook} is a folder {@code
 * rules/}; from it come {@link org.dsisim.model.policy.ContributionRules} and {@link
 * org.dsisim.model.policy.DistributionRules}, behind which nobody can see the engine. It knows no
 * scenario: facts are handed to it, and answers come back.
 */
@NullMarked
package org.dsisim.rulebook;

import org.jspecify.annotations.NullMarked;
