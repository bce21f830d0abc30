package org.dsisim.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Fractions over one denominator are the same fractions. */
class CommonDenominatorTest {

  private final Random random = new Random(142);

  @Test
  void productsAndMultiplesAreThoseOfEachFraction() {
    for (int round = 0; round < 300; round++) {
      List<Fraction> fractions = new ArrayList<>();
      for (int i = 0; i < 1 + random.nextInt(6); i++) {
        fractions.add(Fraction.of(random.nextInt(), 1 + random.nextInt(1_000_000)));
      }
      Fraction factor = Fraction.of(random.nextInt(2_000) - 1_000, 1 + random.nextInt(1_000_000));
      CommonDenominator common = CommonDenominator.of(fractions);
      CommonDenominator times = common.times(factor);
      BigInteger other = BigInteger.valueOf(1 + random.nextInt(1_000_000));
      BigInteger together = common.inCommonWith(other);
      assertThat(together.mod(other)).isZero();
      CommonDenominator over = common.over(together);
      for (int i = 0; i < fractions.size(); i++) {
        assertThat(common.fraction(i)).isEqualTo(fractions.get(i));
        assertThat(times.fraction(i)).isEqualTo(fractions.get(i).times(factor));
        assertThat(over.fraction(i)).isEqualTo(fractions.get(i));
      }
      assertThat(over.denominator()).isEqualTo(together);
    }
  }

  @Test
  void wideFractionsOverOneDenominatorAreAddedAndComparedAsOthersAre() {
    BigInteger denominator = BigInteger.TWO.pow(90).add(BigInteger.ONE);
    for (int round = 0; round < 300; round++) {
      BigInteger one = new BigInteger(95, random).subtract(BigInteger.TWO.pow(94));
      BigInteger other = new BigInteger(95, random).subtract(BigInteger.TWO.pow(94));
      Fraction first = Fraction.over(one, denominator);
      Fraction second = Fraction.over(other, denominator);
      assertThat(first.plus(second)).isEqualTo(Fraction.of(one.add(other), denominator));
      assertThat(first.minus(first).isZero()).isTrue();
      assertThat(Integer.signum(first.compareTo(second))).isEqualTo(one.compareTo(other));
      assertThat(first).hasSameHashCodeAs(Fraction.of(one, denominator));
    }
  }

  @Test
  void partsOfASumAreWhatEachNumberIsOfAllTogether() {
    CommonDenominator parts = CommonDenominator.partsOfSum(List.of(1L, 0L, 5L));
    assertThat(parts.size()).isEqualTo(3);
    assertThat(parts.fraction(0)).isEqualTo(Fraction.of(1, 6));
    assertThat(parts.fraction(1)).isEqualTo(Fraction.ZERO);
    assertThat(parts.fraction(2)).isEqualTo(Fraction.of(5, 6));
  }

  @Test
  void productsWithNothingAreNothing() {
    CommonDenominator none =
        CommonDenominator.of(List.of(Fraction.of(1, 3), Fraction.of(2, 7))).times(Fraction.ZERO);
    assertThat(none.sum()).isZero();
    assertThat(none.fraction(1)).isEqualTo(Fraction.ZERO);
  }

  @Test
  void aDenominatorIsAboveZero() {
    assertThatThrownBy(() -> Fraction.over(BigInteger.ONE, BigInteger.ZERO))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("A denominator of 0.");
  }
}
