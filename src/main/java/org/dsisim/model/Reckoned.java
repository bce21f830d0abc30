package org.dsisim.model;

import java.util.EnumSet;
import java.util.Set;
import org.dsisim.value.Fraction;

/** What becomes of an amount for one payer. */
public sealed interface Reckoned {

  /**
   * An amount before rounding.
   *
   * @param cents exact
   * @param bases the figures that decided it; none for a fixed sum
   */
  record Exactly(Fraction cents, Set<Base> bases) implements Reckoned {}

  /**
   * An amount that nobody can tell.
   *
   * @param bases the figures that are not known
   */
  record Unknown(Set<Base> bases) implements Reckoned {
    static Unknown of(Base base) {
      return new Unknown(EnumSet.of(base));
    }
  }
}
