package org.dsisim.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

  private static final Money MOST = new Money(Long.MAX_VALUE);

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "1.005, 100",
    "1.015, 102",
    "1.0150001, 102",
    "-1.005, -100",
    "-1.015, -102",
    "2, 200",
    "0.1, 10"
  })
  void dollarsAreRoundedHalfEvenToTheCent(BigDecimal dollars, long cents) {
    assertThat(Money.ofUsd(dollars)).isEqualTo(new Money(cents));
  }

  @Test
  void exactCentsAreRoundedHalfEven() {
    assertThat(Money.ofCents(Fraction.of(1, 2))).isEqualTo(Money.ZERO);
    assertThat(Money.ofCents(Fraction.of(3, 2))).isEqualTo(new Money(2));
    assertThat(Money.ofCents(Fraction.of(-5, 2))).isEqualTo(new Money(-2));
  }

  @Test
  void aProductIsRoundedOnce() {
    // A third of a cent short of 33.34: rounding the factor first would give another cent.
    assertThat(new Money(10_001).times(Fraction.of(1, 3))).isEqualTo(new Money(3_334));
    assertThat(new Money(25).times(Fraction.of(1, 2))).isEqualTo(new Money(12));
    assertThat(MOST.times(Fraction.ONE)).isEqualTo(MOST);
  }

  @Test
  void sumsAndDifferencesAreExact() {
    assertThat(new Money(1).plus(new Money(2))).isEqualTo(new Money(3));
    assertThat(new Money(1).minus(new Money(3))).isEqualTo(new Money(-2));
    assertThat(new Money(1).min(new Money(-1))).isEqualTo(new Money(-1));
    assertThat(new Money(-1).min(new Money(1))).isEqualTo(new Money(-1));
    assertThat(new Money(1)).isGreaterThan(new Money(-1));
    assertThat(Money.ZERO.isZero()).isTrue();
    assertThat(new Money(-1).isZero()).isFalse();
    assertThat(new Money(7).toFraction()).isEqualTo(Fraction.of(7));
  }

  @Test
  void asTextItIsDollarsWithTwoDecimalsToTheEndsOfAllMoney() {
    for (long cents :
        new long[] {
          0,
          1,
          -1,
          5,
          -5,
          10,
          99,
          -99,
          100,
          -100,
          101,
          -101,
          178_912_401_006L,
          Long.MAX_VALUE,
          Long.MIN_VALUE
        }) {
      assertThat(new Money(cents)).hasToString(new Money(cents).toUsd().toPlainString());
    }
    assertThat(new Money(-5)).hasToString("-0.05");
  }

  @Test
  void theHigherOfTwoAmountsIsTheOneThatIsNotLower() {
    assertThat(new Money(1).max(new Money(-1))).isEqualTo(new Money(1));
    assertThat(new Money(-1).max(new Money(1))).isEqualTo(new Money(1));
    assertThat(new Money(-1).max(Money.ZERO)).isEqualTo(Money.ZERO);
    assertThat(new Money(5).max(new Money(5))).isEqualTo(new Money(5));
  }

  @Test
  void amountsOfTheSameCentsAreEqualAndOthersAreNot() {
    assertThat(new Money(5)).isEqualTo(new Money(5)).hasSameHashCodeAs(new Money(5));
    assertThat(new Money(5)).isNotEqualTo(new Money(-5)).isNotEqualTo(Money.ZERO);
    assertThat(new Money(5).equals((Object) 5L)).isFalse();
  }

  @Test
  void amountsAreFoundInATableWithoutMuchSearching() {
    Set<Integer> hashCodes = new HashSet<>();
    for (int cents = 0; cents < 1_000; cents++) {
      hashCodes.add(new Money(cents).hashCode());
    }
    assertThat(hashCodes).hasSize(1_000);
  }

  @Test
  void amountsAreOrderedByTheirCents() {
    assertThat(new Money(1)).isGreaterThan(new Money(-1)).isLessThan(new Money(2));
    assertThat(new Money(1)).isEqualByComparingTo(new Money(1));
  }

  @Test
  void sumsAndDifferencesReachBothEndsOfWhatFits() {
    Money least = new Money(Long.MIN_VALUE);
    assertThat(MOST.plus(Money.ZERO)).isEqualTo(MOST);
    assertThat(MOST.plus(least)).isEqualTo(new Money(-1));
    assertThat(MOST.minus(MOST)).isEqualTo(Money.ZERO);
    assertThat(new Money(-1).minus(MOST)).isEqualTo(least);
    assertThatThrownBy(() -> least.plus(new Money(-1))).isInstanceOf(TooMuchMoney.class);
    assertThatThrownBy(() -> Money.ZERO.minus(least)).isInstanceOf(TooMuchMoney.class);
  }

  @Test
  void moneyThrowsRatherThanWrapAround() {
    assertThatThrownBy(() -> MOST.plus(new Money(1))).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> new Money(Long.MIN_VALUE).minus(new Money(1)))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> MOST.times(Fraction.of(2))).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Money.ofUsd(Long.MAX_VALUE / 100 + 1))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Money.ofUsd(new BigDecimal("92233720368547758.08")))
        .isInstanceOf(ArithmeticException.class);
    assertThat(Money.ofUsd(new BigDecimal("92233720368547758.07"))).isEqualTo(MOST);
  }

  @Test
  void moneyIsWrittenWithAPointAndTwoDecimalsInFranceToo() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.FRANCE);
      assertThat(new Money(178_912_401_006L)).hasToString("1789124010.06");
      assertThat(new Money(-5)).hasToString("-0.05");
      assertThat(Money.ZERO).hasToString("0.00");
      assertThat(Money.ofUsd(3)).hasToString("3.00");
    } finally {
      Locale.setDefault(before);
    }
  }
}
