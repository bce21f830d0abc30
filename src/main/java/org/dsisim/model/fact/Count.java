package org.dsisim.model.fact;

import org.jspecify.annotations.Nullable;

/**
 * A whole number of a rule set, as a fact: a parameter of unit count or years.
 *
 * @param value the number in force
 */
public record Count(String name, int value) {

  /** Written out, as runs ask for it: what Java makes of a record takes milliseconds. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Count that && value == that.value && name.equals(that.name);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + value;
  }
}
