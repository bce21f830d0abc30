package org.dsisim.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PowerTest {

  private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);

  /** What the shipped formulas take: areas, species, incomes and indices, and their exponents. */
  @Test
  void powersAgreeWithStrictMathToTheDigitsThatAreKept() {
    Random random = new Random(20261128);
    for (int i = 0; i < 200_000; i++) {
      double base = Math.scalb(1 + random.nextDouble(), random.nextInt(80) - 40);
      double exponent = (random.nextInt(4001) - 2000) / 1000.0;
      assertThat(kept(Power.of(base, exponent)))
          .as("%s to %s", base, exponent)
          .isEqualByComparingTo(kept(StrictMath.pow(base, exponent)));
    }
  }

  @Test
  void powersAreExactToAUnitInTheLastPlaceOverAllDoubles() {
    Random random = new Random(7);
    for (int i = 0; i < 200_000; i++) {
      double base = Double.longBitsToDouble(random.nextLong() >>> 2);
      double exponent = random.nextGaussian() * Math.scalb(1.0, random.nextInt(12) - 8);
      double strict = StrictMath.pow(base, exponent);
      double power = Power.of(base, exponent);
      if (strict == Double.POSITIVE_INFINITY) {
        assertThat(power).isEqualTo(strict);
      } else {
        assertThat(power)
            .as("%s to %s", base, exponent)
            .isCloseTo(strict, within(Math.ulp(strict)));
      }
    }
  }

  @Test
  void powersThatNeedNoLogarithmAreExact() {
    assertThat(Power.of(3.7, 0)).isEqualTo(1);
    assertThat(Power.of(1, 1e9)).isEqualTo(1);
    assertThat(Power.of(3.7, 1)).isEqualTo(3.7);
    assertThat(Power.of(4, -1)).isEqualTo(0.25);
    assertThat(Power.of(3, 2)).isEqualTo(9);
    assertThat(Power.of(2, 0.5)).isEqualTo(Math.sqrt(2));
    assertThat(Power.of(0, 0.3)).isZero();
    assertThat(Power.of(0, -0.3)).isInfinite();
  }

  @Test
  void whatADoubleCannotHoldIsInfiniteOrZero() {
    assertThat(Power.of(1e300, 1.5)).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(Power.of(1e300, 1e12)).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(Power.of(1e300, -1.5)).isZero();
    assertThat(Power.of(1e300, -1e12)).isZero();
    assertThat(Power.of(Fraction.of(10), Fraction.of(400))).isNull();
  }

  @Test
  void aPowerIsRoundedToTwelveDigitsAndExactFromThere() {
    assertThat(Power.of(Fraction.of(2), Fraction.of(1, 2)))
        .isEqualTo(Fraction.of(new BigDecimal("1.41421356237")));
    assertThat(Power.of(Fraction.of(1_000_003), Fraction.of(-1, 5)))
        .isEqualTo(Fraction.of(new BigDecimal("0.0630956965906")));
  }

  private static BigDecimal kept(double power) {
    return new BigDecimal(power).round(DIGITS);
  }
}
