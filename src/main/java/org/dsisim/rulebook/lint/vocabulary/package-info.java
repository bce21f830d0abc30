/**
 * The words that rules may use: documented names, closed lists, vocabularies of tables, names bound
 * in a rule.
 *
 * <p>Each list stands in one place and is read by the checks. A word that is not on it is refused
 * with the likeliest one. Nothing here parses a rule.
 */
@NullMarked
package org.dsisim.rulebook.lint.vocabulary;

import org.jspecify.annotations.NullMarked;
