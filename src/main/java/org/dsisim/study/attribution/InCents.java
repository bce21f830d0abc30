package org.dsisim.study.attribution;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.dsisim.reckoning.allocation.LargestRemainder;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;

/** Rounds parts of an amount, gains and losses alike, to whole cents that sum to what they did. */
final class InCents {

  private static final Fraction HUNDRED = Fraction.of(100);

  private InCents() {}

  /**
   * The parts in whole cents: each rounded down, and a cent more for those with the largest
   * remainders; on a tie the earlier one first.
   *
   * @param parts in dollars, which sum to a whole number of cents
   */
  static List<Fraction> of(List<Fraction> parts) {
    List<Fraction> floors = new ArrayList<>();
    List<Fraction> remainders = new ArrayList<>();
    for (Fraction part : parts) {
      Fraction exact = part.times(HUNDRED);
      Fraction floor = Fraction.of(exact.floor(), BigInteger.ONE);
      floors.add(floor);
      remainders.add(exact.minus(floor));
    }
    List<Money> more = LargestRemainder.rounded(remainders);
    List<Fraction> cents = new ArrayList<>();
    for (int i = 0; i < floors.size(); i++) {
      cents.add(floors.get(i).plus(more.get(i).toFraction()).dividedBy(HUNDRED));
    }
    return cents;
  }
}
