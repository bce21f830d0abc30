package org.dsisim.model.world.use;

import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;

/** Takes what a use draws on of one country of origin. */
@FunctionalInterface
public interface OriginTaker {

  /** A number that nobody knows. */
  long UNKNOWN = Long.MIN_VALUE;

  /**
   * Takes it.
   *
   * @param share the part of the sequences of the use that is from the country
   * @param count how many sequences the use is of; {@link #UNKNOWN} where nobody knows
   * @param sales what its product sells for, in cents; {@link #UNKNOWN} where nobody knows
   */
  void take(CountryCode origin, Fraction share, long count, long sales);
}
