package org.dsisim.reckoning.allocation;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.dsisim.value.CommonDenominator;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;

/** Gives out an amount in whole cents by exact shares, to the last cent (Hamilton's method). */
public final class LargestRemainder {

  private LargestRemainder() {}

  /**
   * Parts of an amount in proportion to other amounts.
   *
   * @param to not negative, together more than nothing
   * @return parts in the order of the other amounts, which sum to the total
   */
  static List<Money> inProportion(Money total, List<Money> to) {
    return apportion(total, CommonDenominator.partsOfSum(to.stream().map(Money::cents).toList()));
  }

  /**
   * Each share's amount: whole cents first, then one cent more by the largest remainder; on a tie
   * the earlier one first.
   *
   * @param shares exact, not negative, together one
   * @return amounts in the order of the shares, which sum to the total
   */
  static List<Money> apportion(Money total, CommonDenominator shares) {
    return rounded(total.cents(), shares, BigInteger.valueOf(total.cents()));
  }

  /**
   * Shares over one denominator.
   *
   * @throws IllegalArgumentException when they do not sum to one
   */
  static CommonDenominator whole(List<Fraction> shares) {
    CommonDenominator common = CommonDenominator.of(shares);
    if (!common.sum().equals(common.denominator())) {
      throw new IllegalArgumentException(
          "Shares sum to " + Fraction.of(common.sum(), common.denominator()) + ", not to 1.");
    }
    return common;
  }

  /**
   * Exact amounts in whole cents that sum to what the exact ones sum to, rounded.
   *
   * @param exact in cents, not negative
   */
  public static List<Money> rounded(List<Fraction> exact) {
    CommonDenominator common = CommonDenominator.of(exact);
    Money total = Money.ofCents(Fraction.of(common.sum(), common.denominator()));
    return rounded(total.cents(), common, BigInteger.ONE);
  }

  /** The amounts {@code times} each of the fractions, in whole cents. */
  private static List<Money> rounded(long total, CommonDenominator common, BigInteger times) {
    long[] cents = new long[common.size()];
    BigInteger[] remainders = new BigInteger[cents.length];
    long left = total;
    for (int i = 0; i < cents.length; i++) {
      BigInteger[] parts =
          common.numerator(i).multiply(times).divideAndRemainder(common.denominator());
      cents[i] = parts[0].longValueExact();
      remainders[i] = parts[1];
      left -= cents[i];
    }
    Comparator<Integer> largestFirst = Comparator.comparing(i -> remainders[i]);
    IntStream.range(0, cents.length)
        .boxed()
        .sorted(largestFirst.reversed())
        .limit(left)
        .forEach(i -> cents[i]++);
    return Arrays.stream(cents).mapToObj(Money::new).toList();
  }
}
