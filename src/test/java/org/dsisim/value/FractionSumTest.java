package org.dsisim.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FractionSumTest {

  @Test
  void theSumIsThatOfAddingOneByOneWhateverTheDenominators() {
    for (int seed = 0; seed < 100; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      FractionSum sum = new FractionSum();
      Fraction oneByOne = Fraction.ZERO;
      for (int i = 0; i < random.nextInt(60); i++) {
        Fraction next =
            Fraction.of(random.nextLong(-1_000_000_000_000L, 1_000_000_000_000L), 1 + i % 13)
                .times(Fraction.of(random.nextLong(1, Long.MAX_VALUE), 7));
        sum.add(next);
        oneByOne = oneByOne.plus(next);
      }
      assertThat(sum.all()).as("seed " + seed).isEqualTo(oneByOne);
    }
  }

  @Test
  void manySmallDenominatorsAndSumsBeyondALongAreAddedExactly() {
    SplittableRandom random = new SplittableRandom(5);
    FractionSum some = new FractionSum();
    FractionSum others = new FractionSum();
    Fraction oneByOne = Fraction.ZERO;
    for (int i = 0; i < 3_000; i++) {
      // More denominators than have a place of their own, and some tops near the largest.
      Fraction share = Fraction.of(random.nextLong(-20, 21), 1 + i % 400);
      long times = random.nextInt(5) == 0 ? Long.MAX_VALUE / 21 : random.nextLong(1_000_000);
      (i % 2 == 0 ? some : others).add(share, times);
      oneByOne = oneByOne.plus(share.times(times));
      if (i % 50 == 0) {
        oneByOne = Fraction.of(oneByOne.top(), oneByOne.bottom());
      }
    }
    some.addAll(others);
    assertThat(some.all()).isEqualTo(oneByOne);
  }

  @Test
  void theSumOfNothingIsZero() {
    assertThat(new FractionSum().all()).isEqualTo(Fraction.ZERO);
  }

  @Test
  void whatIsAddedCanCancelOut() {
    FractionSum sum = new FractionSum();
    sum.add(Fraction.of(1, 3));
    sum.add(Fraction.of(-1, 3));
    assertThat(sum.all()).isEqualTo(Fraction.ZERO);
  }
}
