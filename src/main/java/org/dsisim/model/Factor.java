package org.dsisim.model;

import org.jspecify.annotations.Nullable;

/** A figure of a country as a factor of its weight. */
public sealed interface Factor {

  /** Whose figure it is reckoned from. */
  Criterion criterion();

  /** The figure itself; below nought it counts as nought. */
  record Plain(Criterion criterion) implements Factor {}

  /** One over the figure. A figure of nought has no inverse, and counts as unknown. */
  record Inverse(Criterion criterion) implements Factor {}

  /**
   * The figure to a power. Where there is none, as of nought to a power below nought, the figure
   * counts as unknown.
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
