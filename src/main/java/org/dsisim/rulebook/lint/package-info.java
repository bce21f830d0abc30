/**
 * What a rule may say: each check refuses one kind of slip, with its place and a hint.
 *
 * <p>The compiler accepts more than a policy needs and speaks of generated code; what is checked
 * here is what an author can understand. Checks read the tree and the table of parameters. They
 * never run a rule.
 */
@NullMarked
package org.dsisim.rulebook.lint;

import org.jspecify.annotations.NullMarked;
