/**
 * Conditions of rules in words: of a rule that did not fire, what it would have needed.
 *
 * <p>A condition comes as its rule writes it. What a reader can be told of it in a sentence is told
 * so; what cannot is left to the rule's own text. Nothing is decided here: whether a condition
 * holds the engine has said.
 */
@NullMarked
package org.dsisim.explanation.condition;

import org.jspecify.annotations.NullMarked;
