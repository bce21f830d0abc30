package org.dsisim.reckoning.allocation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;

/** Gives out an amount in whole cents by exact shares, to the last cent (Hamilton's method). */
public final class LargestRemainder {

  private LargestRemainder() {}

  /**
   * Each share's amount: whole cents first, then one cent more by the largest remainder; on a tie
   * the earlier one first.
   *
   * @param shares exact, not negative, together one
   * @return amounts in the order of the shares, which sum to the total
   * @throws IllegalArgumentException when the shares do not sum to one
   */
  static List<Money> apportion(Money total, List<Fraction> shares) {
    Fraction sum = shares.stream().reduce(Fraction.ZERO, Fraction::plus);
    if (!sum.equals(Fraction.ONE)) {
      throw new IllegalArgumentException("Shares sum to " + sum + ", not to 1.");
    }
    return rounded(total, shares.stream().map(share -> share.times(total.cents())).toList());
  }

  /**
   * Exact amounts in whole cents that sum to what the exact ones sum to, rounded.
   *
   * @param exact in cents, not negative
   */
  public static List<Money> rounded(List<Fraction> exact) {
    return rounded(Money.ofCents(exact.stream().reduce(Fraction.ZERO, Fraction::plus)), exact);
  }

  private static List<Money> rounded(Money total, List<Fraction> exact) {
    long[] cents = new long[exact.size()];
    List<Fraction> remainders = new ArrayList<>();
    long left = total.cents();
    for (int i = 0; i < cents.length; i++) {
      BigInteger whole = exact.get(i).floor();
      cents[i] = whole.longValueExact();
      remainders.add(exact.get(i).minus(Fraction.of(whole, BigInteger.ONE)));
      left -= cents[i];
    }
    Comparator<Integer> largestFirst = Comparator.comparing(remainders::get);
    IntStream.range(0, cents.length)
        .boxed()
        .sorted(largestFirst.reversed())
        .limit(left)
        .forEach(i -> cents[i]++);
    return Arrays.stream(cents).mapToObj(Money::new).toList();
  }
}
