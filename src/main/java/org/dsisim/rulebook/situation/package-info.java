/**
 * The situation of those whom contribution rules are asked about: everything that a rule file reads
 * of them, each as the outcome of a test.
 *
 * <p>What rules read is found in their syntax trees; what cannot be told there makes the rules ask
 * row by row. Two subjects in the same situation get the same answer from the same rules, so that
 * one of them is asked. It never runs a rule.
 */
@NullMarked
package org.dsisim.rulebook.situation;

import org.jspecify.annotations.NullMarked;
