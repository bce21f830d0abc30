package org.dsisim.indicator.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.dsisim.value.Fraction;
import org.junit.jupiter.api.Test;

class GiniTest {

  @Test
  void equalAmountsAreNotUnequal() {
    assertThat(gini(7, 7, 7)).isEqualTo(Fraction.ZERO);
    assertThat(gini(5)).isEqualTo(Fraction.ZERO);
  }

  @Test
  void whereOneHasEverythingItIsOneLessThePartOfOne() {
    assertThat(gini(0, 0, 0, 9)).isEqualTo(Fraction.of(3, 4));
  }

  @Test
  void itIsHalfTheMeanDifferenceOverTheMean() {
    // 1, 2, 3: of nine pairs the differences sum to 8; mean difference 8/9, mean 2.
    assertThat(gini(3, 1, 2)).isEqualTo(Fraction.of(2, 9));
    Random random = new Random(20260101);
    for (int round = 0; round < 100; round++) {
      List<Fraction> amounts = new ArrayList<>();
      int n = 1 + random.nextInt(12);
      for (int i = 0; i < n; i++) {
        amounts.add(Fraction.of(1 + random.nextInt(20), 1 + random.nextInt(5)));
      }
      Fraction differences = Fraction.ZERO;
      Fraction sum = Fraction.ZERO;
      for (Fraction one : amounts) {
        sum = sum.plus(one);
        for (Fraction other : amounts) {
          differences = differences.plus(one.max(other).minus(one.min(other)));
        }
      }
      assertThat(Gini.of(amounts)).isEqualTo(differences.dividedBy(sum.times(2L * n)));
    }
  }

  @Test
  void neitherTheOrderNorTheUnitMatters() {
    List<Fraction> amounts = new ArrayList<>(fractions(4, 8, 15, 16, 23, 42));
    Fraction before = Gini.of(amounts);
    Collections.reverse(amounts);
    assertThat(Gini.of(amounts)).isEqualTo(before);
    assertThat(Gini.of(amounts.stream().map(a -> a.times(Fraction.of(1, 7))).toList()))
        .isEqualTo(before);
  }

  @Test
  void nothingToShareAndNobodyToShareItAreNotUnequal() {
    assertThat(gini(0, 0)).isEqualTo(Fraction.ZERO);
    assertThat(gini()).isEqualTo(Fraction.ZERO);
  }

  @Test
  void anAmountBelowZeroIsRefused() {
    assertThatThrownBy(() -> gini(3, -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Amounts must not be below zero: -1.");
  }

  private static Fraction gini(long... amounts) {
    return Gini.of(fractions(amounts));
  }

  private static List<Fraction> fractions(long... amounts) {
    return LongStream.of(amounts).mapToObj(Fraction::of).toList();
  }
}
