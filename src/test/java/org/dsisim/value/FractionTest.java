package org.dsisim.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import org.dsisim.Tries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {

  /** Zero, the smallest, the largest, and those around which a product outgrows a long. */
  private static final long[] EDGES = {
    0,
    1,
    -1,
    2,
    -3,
    100,
    1L << 31,
    3_037_000_499L,
    -3_037_000_500L,
    1L << 62,
    Long.MAX_VALUE,
    Long.MAX_VALUE - 1,
    Long.MIN_VALUE,
    Long.MIN_VALUE + 1
  };

  /** The slow and obvious arithmetic that fractions are held against. */
  private record Reference(BigInteger top, BigInteger bottom) {

    Reference plus(Reference other) {
      return new Reference(
          top.multiply(other.bottom).add(other.top.multiply(bottom)),
          bottom.multiply(other.bottom));
    }

    Reference minus(Reference other) {
      return new Reference(
          top.multiply(other.bottom).subtract(other.top.multiply(bottom)),
          bottom.multiply(other.bottom));
    }

    Reference times(Reference other) {
      return new Reference(top.multiply(other.top), bottom.multiply(other.bottom));
    }

    Reference dividedBy(Reference other) {
      return new Reference(top.multiply(other.bottom), bottom.multiply(other.top));
    }

    int compareTo(Reference other) {
      return minus(other).signum();
    }

    int signum() {
      return top.signum() * bottom.signum();
    }

    BigInteger rounded(RoundingMode mode) {
      return new BigDecimal(top).divide(new BigDecimal(bottom), 0, mode).toBigIntegerExact();
    }

    @Override
    public String toString() {
      BigInteger divisor = top.gcd(bottom).multiply(BigInteger.valueOf(bottom.signum()));
      BigInteger lowest = bottom.divide(divisor);
      String whole = top.divide(divisor).toString();
      return lowest.equals(BigInteger.ONE) ? whole : whole + "/" + lowest;
    }
  }

  private record Pair(Fraction fraction, Reference reference) {

    static Pair of(long top, long bottom) {
      return new Pair(
          Fraction.of(top, bottom),
          new Reference(BigInteger.valueOf(top), BigInteger.valueOf(bottom)));
    }
  }

  @Test
  void arithmeticAtTheEdgesOfALongIsExact() {
    List<Pair> pairs = new ArrayList<>();
    for (long top : EDGES) {
      for (long bottom : EDGES) {
        if (bottom != 0) {
          pairs.add(Pair.of(top, bottom));
        }
      }
    }
    for (Pair a : pairs) {
      for (Pair b : pairs) {
        agrees(a, b);
      }
    }
  }

  @Test
  void arithmeticOfRandomNumbersIsExactWhateverTheirSize() {
    SplittableRandom random = new SplittableRandom(20_241_101);
    for (int i = 0; i < Tries.of(5_000); i++) {
      agrees(
          Pair.of(number(random), denominator(random)),
          Pair.of(number(random), denominator(random)));
    }
  }

  @Test
  void arithmeticOfNumbersThatOutgrewALongIsExact() {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < Tries.of(2_000); i++) {
      Pair huge = huge(random);
      agrees(huge, huge(random));
      agrees(huge, Pair.of(number(random), denominator(random)));
      agrees(Pair.of(number(random), denominator(random)), huge);
    }
  }

  private static Pair huge(SplittableRandom random) {
    Pair a = Pair.of(random.nextLong() | 1, denominator(random));
    Pair b = Pair.of(random.nextLong() | 1, denominator(random));
    return new Pair(a.fraction().times(b.fraction()), a.reference().times(b.reference()));
  }

  private static long number(SplittableRandom random) {
    return random.nextLong() >> random.nextInt(64);
  }

  private static long denominator(SplittableRandom random) {
    long any = number(random);
    return any == 0 ? 1 : any;
  }

  private static void agrees(Pair a, Pair b) {
    String task = a.reference() + " and " + b.reference();
    same(task, "+", a.fraction().plus(b.fraction()), a.reference().plus(b.reference()));
    same(task, "-", a.fraction().minus(b.fraction()), a.reference().minus(b.reference()));
    same(task, "×", a.fraction().times(b.fraction()), a.reference().times(b.reference()));
    if (b.reference().signum() != 0) {
      same(task, "÷", a.fraction().dividedBy(b.fraction()), a.reference().dividedBy(b.reference()));
    }
    int order = a.reference().compareTo(b.reference());
    agrees(task, "compare", a.fraction().compareTo(b.fraction()), order);
    agrees(task, "equals", a.fraction().equals(b.fraction()), order == 0);
    agrees(task, "min", a.fraction().min(b.fraction()), (order <= 0 ? a : b).fraction());
    agrees(task, "max", a.fraction().max(b.fraction()), (order >= 0 ? a : b).fraction());
  }

  private static void same(String task, String operation, Fraction actual, Reference expected) {
    String what = task + " " + operation;
    agrees(what, "", actual.toString(), expected.toString());
    agrees(what, "signum", actual.signum(), expected.signum());
    agrees(what, "floor", actual.floor(), expected.rounded(RoundingMode.FLOOR));
    BigInteger nearest = expected.rounded(RoundingMode.HALF_EVEN);
    if (nearest.bitLength() < 64) {
      agrees(what, "rounded", actual.roundHalfEven(), nearest.longValueExact());
    } else {
      assertThatThrownBy(actual::roundHalfEven).isInstanceOf(ArithmeticException.class);
    }
  }

  /** Plain comparison first, since a hundred thousand descriptions would take the test's time. */
  private static void agrees(String task, String what, Object actual, Object expected) {
    if (!actual.equals(expected)) {
      assertThat(actual).as(task + " " + what).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2, 0",
    "3, 2, 2",
    "5, 2, 2",
    "7, 2, 4",
    "-1, 2, 0",
    "-3, 2, -2",
    "-5, 2, -2",
    "-7, 2, -4",
    "1, 3, 0",
    "2, 3, 1",
    "-1, 3, 0",
    "-2, 3, -1",
    "0, 5, 0",
    "-6, 3, -2",
    "49, 100, 0",
    "51, 100, 1",
    "9223372036854775807, 1, 9223372036854775807",
    "-9223372036854775807, 2, -4611686018427387904"
  })
  void roundingGoesToTheNearestAndFromTheMiddleToTheEven(long top, long bottom, long rounded) {
    assertThat(Fraction.of(top, bottom).roundHalfEven()).isEqualTo(rounded);
    BigInteger factor = BigInteger.TEN.pow(30);
    Fraction sameButWide =
        Fraction.of(top, bottom)
            .plus(Fraction.of(BigInteger.ONE, factor))
            .minus(Fraction.of(BigInteger.ONE, factor));
    assertThat(sameButWide.roundHalfEven()).isEqualTo(rounded);
  }

  @Test
  void aHairAboveTheMiddleRoundsUpAndAHairBelowRoundsDown() {
    Fraction hair = Fraction.of(BigInteger.ONE, BigInteger.TEN.pow(40));
    assertThat(Fraction.of(1, 2).plus(hair).roundHalfEven()).isEqualTo(1);
    assertThat(Fraction.of(3, 2).minus(hair).roundHalfEven()).isEqualTo(1);
    assertThat(Fraction.of(-1, 2).minus(hair).roundHalfEven()).isEqualTo(-1);
    assertThat(Fraction.of(-3, 2).plus(hair).roundHalfEven()).isEqualTo(-1);
  }

  @Test
  void theFloorOfANegativeNumberIsFurtherFromZero() {
    assertThat(Fraction.of(-1, 3).floor()).isEqualTo(-1);
    assertThat(Fraction.of(-4, 2).floor()).isEqualTo(-2);
    assertThat(Fraction.of(1, 3).floor()).isZero();
    Fraction hair = Fraction.of(BigInteger.ONE, BigInteger.TEN.pow(40));
    assertThat(hair.negated().floor()).isEqualTo(-1);
    assertThat(Fraction.of(-5).minus(hair).floor()).isEqualTo(-6);
    assertThat(Fraction.of(-5).plus(hair).floor()).isEqualTo(-5);
  }

  @Test
  void equalNumbersAreEqualHoweverTheyWereReached() {
    Fraction third = Fraction.of(1, 3);
    Fraction unreduced = Fraction.of(-7, -21);
    Fraction summed = Fraction.of(1, 6).plus(Fraction.of(1, 6));
    Fraction throughWide =
        third.times(Fraction.of(Long.MAX_VALUE, 7)).dividedBy(Fraction.of(Long.MAX_VALUE, 7));
    assertThat(List.of(unreduced, summed, throughWide)).containsOnly(third);
    assertThat(List.of(unreduced, summed, throughWide))
        .extracting(Fraction::hashCode)
        .containsOnly(third.hashCode());
    assertThat(third).isNotEqualTo(Fraction.of(-1, 3)).isNotEqualTo(Fraction.of(1, 4));
    assertThat(third.equals((Object) "1/3")).isFalse();
  }

  @Test
  void wideNumbersThatAreEqualHaveOneHashCode() {
    Fraction wide = Fraction.of(BigInteger.TEN.pow(30), BigInteger.valueOf(3));
    Fraction again = Fraction.of(BigInteger.TEN.pow(31), BigInteger.valueOf(30));
    assertThat(again).isEqualTo(wide).hasSameHashCodeAs(wide);
    assertThat(wide).isNotEqualTo(wide.plus(Fraction.ONE));
  }

  @Test
  void theQuotientIsToldAsItIsKept() {
    assertThat(Fraction.of(2, 4).asKept()).isEqualTo("2/4");
    assertThat(Fraction.of(-7).asKept()).isEqualTo("-7/1");
    BigInteger wide = BigInteger.TEN.pow(30);
    assertThat(Fraction.over(wide, BigInteger.TEN).asKept()).isEqualTo(wide + "/10");
  }

  @Test
  void fractionsAreFoundInATableWithoutMuchSearching() {
    Set<Integer> hashCodes = new HashSet<>();
    for (int top = 1; top <= 30; top++) {
      hashCodes.add(Fraction.of(top, 31).hashCode());
      hashCodes.add(Fraction.of(31 * top + 1, 31).hashCode());
    }
    assertThat(hashCodes).hasSizeGreaterThan(50);
  }

  @Test
  void onATieTheFirstIsTheLowerAndTheHigher() {
    Fraction one = Fraction.of(1, 2);
    Fraction other = Fraction.of(2, 4);
    assertThat(one.min(other)).isSameAs(one);
    assertThat(one.max(other)).isSameAs(one);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "0.00, 0",
    "1, 1",
    "100, 100",
    "1E+3, 1000",
    "0.25, 1/4",
    "-0.1, -1/10",
    "2.50, 5/2",
    "9223372036854775808, 9223372036854775808",
    "0.0000000000000000000000000001, 1/10000000000000000000000000000",
    "0.0000000000000000000000000008, 1/1250000000000000000000000000",
    "-0.0000000000000000000000000625, -1/16000000000000000000000000",
    "12345678901234567890.5, 24691357802469135781/2"
  })
  void aDecimalNumberIsTakenExactly(BigDecimal decimal, String lowest) {
    assertThat(Fraction.of(decimal)).hasToString(lowest);
  }

  @Test
  void aDecimalIsShownRoundedHalfEven() {
    assertThat(Fraction.of(1, 3).toDecimal(4)).isEqualTo("0.3333");
    assertThat(Fraction.of(1, 8).toDecimal(2)).isEqualTo("0.12");
    assertThat(Fraction.of(-3, 8).toDecimal(2)).isEqualTo("-0.38");
    assertThat(Fraction.of(BigInteger.TEN.pow(20), BigInteger.valueOf(3)).toDecimal(1))
        .isEqualTo("33333333333333333333.3");
  }

  @Test
  void thereIsNoDivisionByZero() {
    assertThatThrownBy(() -> Fraction.of(1, 0))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("A fraction cannot have the denominator zero.");
    assertThatThrownBy(() -> Fraction.ONE.dividedBy(Fraction.ZERO))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("A fraction cannot have the denominator zero.");
    Fraction wide = Fraction.of(BigInteger.TEN.pow(30), BigInteger.valueOf(3));
    assertThatThrownBy(() -> wide.dividedBy(wide.minus(wide)))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("A fraction cannot have the denominator zero.");
  }

  @Test
  void zeroIsZeroInEveryForm() {
    Fraction wide = Fraction.of(BigInteger.TEN.pow(30), BigInteger.valueOf(3));
    assertThat(wide.minus(wide).isZero()).isTrue();
    assertThat(Fraction.of(0, -5).isZero()).isTrue();
    assertThat(wide.isZero()).isFalse();
    assertThat(Fraction.of(0, 7)).isEqualTo(Fraction.ZERO).hasSameHashCodeAs(Fraction.ZERO);
  }

  @Test
  void aSumOfManyIsThatOfOneAfterTheOther() {
    Random random = new Random(3);
    List<Fraction> many = new ArrayList<>();
    Fraction sum = Fraction.ZERO;
    for (int i = 0; i < 300; i++) {
      Fraction one = Fraction.of(random.nextLong() >> 20, 1 + random.nextInt(100_000));
      many.add(one);
      sum = sum.plus(one);
      assertThat(Fraction.sum(many)).isEqualTo(sum);
    }
    assertThat(Fraction.sum(List.of())).isEqualTo(Fraction.ZERO);
  }

  @Test
  void productsAndQuotientsBeyondALongAreExact() {
    Random random = new Random(4);
    for (int i = 0; i < 2_000; i++) {
      BigInteger top = new BigInteger(1 + random.nextInt(200), random);
      BigInteger bottom = new BigInteger(1 + random.nextInt(200), random).add(BigInteger.ONE);
      Fraction one = Fraction.of(random.nextBoolean() ? top : top.negate(), bottom);
      Fraction other = Fraction.of(random.nextLong() >> random.nextInt(60), 600);
      Fraction product = one.times(other);
      assertThat(product).isEqualTo(other.times(one));
      if (!other.isZero()) {
        assertThat(product.dividedBy(other)).isEqualTo(one).hasSameHashCodeAs(one);
        assertThat(one.dividedBy(other).times(other)).hasToString(one.toString());
      }
    }
  }

  @Test
  void aWholeNumberKnowsThatItIsOne() {
    assertThat(Fraction.of(7).isLong()).isTrue();
    assertThat(Fraction.of(7).toLong()).isEqualTo(7);
    assertThat(Fraction.of(7, 2).isLong()).isFalse();
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Fraction.of(7, 2).toLong())
        .withMessage("7/2 is not kept as a whole number.");
    assertThat(Fraction.of(6, 4).denominator()).isEqualTo(BigInteger.TWO);
  }

  @Test
  void aWholeNumberThatFitsALongIsTold() {
    assertThat(Fraction.of(7).isWhole()).isTrue();
    assertThat(Fraction.of(-14, 2).isWhole()).isTrue();
    assertThat(Fraction.of(-14, 2).wholeValue()).isEqualTo(-7);
    assertThat(Fraction.of(7, 2).isWhole()).isFalse();
    assertThatThrownBy(() -> Fraction.of(7, 2).wholeValue())
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("7/2 is no whole number that fits a long.");
    Fraction wide = Fraction.of(Long.MAX_VALUE).times(Fraction.of(2));
    assertThat(wide.isWhole()).isFalse();
    assertThatThrownBy(wide::wholeValue).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void aDecimalIsBroughtToLowestTerms() {
    Random random = new Random(11);
    for (int i = 0; i < 5_000; i++) {
      BigDecimal decimal =
          BigDecimal.valueOf(random.nextLong() >> random.nextInt(64), random.nextInt(24));
      BigInteger bottom = BigInteger.TEN.pow(decimal.scale());
      Fraction expected = Fraction.of(decimal.unscaledValue(), bottom);
      assertThat(Fraction.of(decimal).asKept()).as("%s", decimal).isEqualTo(expected.asKept());
    }
  }
}
