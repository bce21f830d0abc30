package org.dsisim.model.formula;

import org.dsisim.model.world.Criterion;
import org.jspecify.annotations.Nullable;

/** A figure of a country as a factor of its weight. */
public sealed interface Factor {

  /** Whose figure it is computed from. */
  Criterion criterion();

  /** The figure itself; below zero it counts as zero. */
  record Plain(Criterion criterion) implements Factor {}

  /** One over the figure. A figure of zero has no inverse, and counts as unknown. */
  record Inverse(Criterion criterion) implements Factor {}

  /**
   * The figure to a power. Where there is none, as of zero to a power below zero, the figure counts
   * as unknown.
   *
   * @param exponent a parameter
   * @param otherwise a parameter that takes the figure's place where it is unknown; null for none
   */
  record Power(Criterion criterion, String exponent, @Nullable String otherwise) implements Factor {

    /** The same, with a parameter in the place of a figure that is unknown. */
    public Power otherwise(String neutral) {
      return new Power(criterion, exponent, neutral);
    }
  }
}
