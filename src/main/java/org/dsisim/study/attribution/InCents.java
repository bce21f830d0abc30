package org.dsisim.study.attribution;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.dsisim.value.Fraction;

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
    List<Fraction> exact = parts.stream().map(part -> part.times(HUNDRED)).toList();
    List<BigInteger> cents = new ArrayList<>(exact.stream().map(Fraction::floor).toList());
    List<Fraction> remainders = new ArrayList<>();
    for (int i = 0; i < exact.size(); i++) {
      remainders.add(exact.get(i).minus(Fraction.of(cents.get(i), BigInteger.ONE)));
    }
    Comparator<Integer> largestFirst = Comparator.comparing(remainders::get);
    List<Integer> order =
        IntStream.range(0, exact.size()).boxed().sorted(largestFirst.reversed()).toList();
    long left = Fraction.sum(remainders).roundHalfEven();
    for (int i = 0; i < left; i++) {
      cents.set(order.get(i), cents.get(order.get(i)).add(BigInteger.ONE));
    }
    return cents.stream().map(one -> Fraction.of(one, BigInteger.valueOf(100))).toList();
  }
}
