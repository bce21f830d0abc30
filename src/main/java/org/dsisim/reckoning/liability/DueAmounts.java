package org.dsisim.reckoning.liability;

import org.dsisim.value.Fraction;
import org.dsisim.value.Money;

/**
 * The amounts of a {@link Due}.
 *
 * @param exactly what is owed before rounding, less credits, in cents
 * @param owed if the rule is followed, less credits
 * @param expected after uptake or compliance
 * @param lost what would be owed if the use happened; zero when it does
 */
public record DueAmounts(Fraction exactly, Money owed, Money expected, Money lost) {

  /** Where nothing is owed. */
  public static final DueAmounts NOTHING =
      new DueAmounts(Fraction.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);
}
