package org.dsisim.reckoning.allocation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.dsisim.value.CommonDenominator;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;

/** Gives out an amount in whole cents by exact shares, to the last cent (Hamilton's method). */
public final class LargestRemainder {

  /** A few times a number of so many bits fits a {@code long}. */
  private static final int NARROW = 58;

  /** Below it floating point tells a quotient to within one. */
  private static final double NEAR = 0x1p50;

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
      BigInteger numerator = common.numerator(i);
      if (!divideNarrow(numerator, times, common.denominator(), i, cents, remainders)) {
        BigInteger[] parts = numerator.multiply(times).divideAndRemainder(common.denominator());
        cents[i] = parts[0].longValueExact();
        remainders[i] = parts[1];
      }
      left -= cents[i];
    }
    addOneEach(cents, remainders, left);
    List<Money> amounts = new ArrayList<>(cents.length);
    for (long one : cents) {
      amounts.add(new Money(one));
    }
    return Collections.unmodifiableList(amounts);
  }

  /**
   * The same division without long numbers, where its parts are short: the quotient in floating
   * point is off by one at most, and what then is left over is exact, since it fits a {@code long}
   * even where the product does not.
   *
   * @return whether they are short
   */
  private static boolean divideNarrow(
      BigInteger numerator,
      BigInteger times,
      BigInteger denominator,
      int place,
      long[] cents,
      BigInteger[] remainders) {
    if (numerator.bitLength() > NARROW
        || denominator.bitLength() > NARROW
        || times.bitLength() > NARROW) {
      return false;
    }
    long top = numerator.longValue();
    long factor = times.longValue();
    long bottom = denominator.longValue();
    double near = (double) top * factor / bottom;
    if (!(near < NEAR)) {
      return false;
    }
    long quotient = (long) near;
    long remainder = top * factor - quotient * bottom;
    while (remainder < 0) {
      remainder += bottom;
      quotient--;
    }
    while (remainder >= bottom) {
      remainder -= bottom;
      quotient++;
    }
    cents[place] = quotient;
    remainders[place] = BigInteger.valueOf(remainder);
    return true;
  }

  /** Adds a cent to so many with the largest remainders, on a tie to the earlier ones. */
  private static void addOneEach(long[] cents, BigInteger[] remainders, long count) {
    if (count <= 0) {
      return;
    }
    BigInteger[] rising = remainders.clone();
    Arrays.sort(rising);
    BigInteger last = rising[Math.toIntExact(rising.length - count)];
    long left = count;
    for (int i = 0; i < cents.length; i++) {
      if (remainders[i].compareTo(last) > 0) {
        cents[i]++;
        left--;
      }
    }
    for (int i = 0; left > 0; i++) {
      if (remainders[i].equals(last)) {
        cents[i]++;
        left--;
      }
    }
  }
}
