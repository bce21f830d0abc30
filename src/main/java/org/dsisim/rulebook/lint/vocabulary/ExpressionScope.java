package org.dsisim.rulebook.lint.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * What the words of an expression are about.
 *
 * @param fact the type of the fact in whose parentheses it stands; null when that is not known
 * @param consequence whether it stands in a consequence, where there is no fact
 * @param parameter the switch, when the fact is a Choice or Count of one parameter
 */
public record ExpressionScope(
    @Nullable Class<?> fact, boolean consequence, @Nullable String parameter) {

  /** A consequence. */
  public static final ExpressionScope CONSEQUENCE = new ExpressionScope(null, true, null);
}
