package org.dsisim.model.fact;

import org.jspecify.annotations.Nullable;

/**
 * A switch of a rule set, as a fact: a parameter of unit choice, text or boolean.
 *
 * @param value the word in force; {@code true} or {@code false} for a boolean
 */
public record Choice(String name, String value) {

  /** Written out, as runs ask for it: what Java makes of a record takes milliseconds. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Choice that && name.equals(that.name) && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + value.hashCode();
  }
}
