package org.dsisim.study.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.LongFunction;
import org.dsisim.value.Fraction;
import org.junit.jupiter.api.Test;

class ShapleyTest {

  private static final List<Fraction> HALVES =
      List.of(Fraction.of(1, 2), Fraction.of(1, 2), Fraction.ZERO);

  /** A figure that depends on the set by chance, always in the same way. */
  private static LongFunction<Fraction> byChance(int changes, long seed) {
    Random random = new Random(seed);
    Fraction[] values = new Fraction[1 << changes];
    for (int i = 0; i < values.length; i++) {
      values[i] = Fraction.of(random.nextInt(2_000_000) - 1_000_000, 100);
    }
    return set -> values[(int) set];
  }

  private static Fraction whole(int changes, LongFunction<Fraction> values) {
    return values.apply((1L << changes) - 1).minus(values.apply(0));
  }

  @Test
  void twoThatWorkOnlyTogetherShareAlikeAndOneThatDoesNothingHasNothing() {
    LongFunction<Fraction> both = set -> (set & 3) == 3 ? Fraction.ONE : Fraction.ZERO;
    assertThat(Shapley.exact(3, both).parts()).isEqualTo(HALVES);
  }

  @Test
  void aLeftGloveAmongTwoRightOnesHasTwoThirds() {
    // The example of textbooks: one left glove, two right ones, a pair is worth 1.
    LongFunction<Fraction> pairs =
        set -> (set & 1) == 1 && (set & 6) != 0 ? Fraction.ONE : Fraction.ZERO;
    assertThat(Shapley.exact(3, pairs).parts())
        .containsExactly(Fraction.of(2, 3), Fraction.of(1, 6), Fraction.of(1, 6));
  }

  @Test
  void theOneChangeHasTheWhole() {
    LongFunction<Fraction> one = byChance(1, 3);
    assertThat(Shapley.exact(1, one).parts()).containsExactly(whole(1, one));
  }

  @Test
  void partsMakeUpTheWholeWhateverTheFigures() {
    for (int changes = 1; changes <= 7; changes++) {
      LongFunction<Fraction> values = byChance(changes, changes);
      assertThat(Fraction.sum(Shapley.exact(changes, values).parts()))
          .isEqualTo(whole(changes, values));
      assertThat(Fraction.sum(Shapley.drawn(changes, 50, 1, values).parts()))
          .isEqualTo(whole(changes, values));
    }
  }

  @Test
  void partsDoNotDependOnHowChangesAreNumbered() {
    LongFunction<Fraction> values = byChance(4, 9);
    // The first change becomes the last.
    LongFunction<Fraction> turned = set -> values.apply((set << 1 & 15) | set >> 3);
    List<Fraction> parts = Shapley.exact(4, values).parts();
    assertThat(Shapley.exact(4, turned).parts())
        .containsExactly(parts.get(1), parts.get(2), parts.get(3), parts.get(0));
  }

  @Test
  void drawnPartsLieWithinFourStandardErrorsOfTheExactOnes() {
    LongFunction<Fraction> values = byChance(6, 5);
    Shapley exact = Shapley.exact(6, values);
    Shapley drawn = Shapley.drawn(6, 400, 1, values);
    for (int i = 0; i < 6; i++) {
      double off =
          drawn.parts().get(i).minus(exact.parts().get(i)).toDecimal(6).abs().doubleValue();
      assertThat(drawn.errors().get(i)).isPositive();
      assertThat(off).isLessThan(4 * drawn.errors().get(i));
    }
    assertThat(exact.errors()).containsOnly(0.0);
  }

  @Test
  void theSameSeedDrawsTheSameOrders() {
    LongFunction<Fraction> values = byChance(6, 5);
    assertThat(Shapley.drawn(6, 20, 7, values)).isEqualTo(Shapley.drawn(6, 20, 7, values));
    assertThat(Shapley.drawn(6, 20, 7, values)).isNotEqualTo(Shapley.drawn(6, 20, 8, values));
  }

  @Test
  void partsInCentsSumToWhatTheySummedTo() {
    Random random = new Random(4);
    for (int i = 0; i < 500; i++) {
      LongFunction<Fraction> values = byChance(4, random.nextInt());
      List<Fraction> parts = Shapley.exact(4, values).parts();
      List<Fraction> cents = InCents.of(parts);
      assertThat(Fraction.sum(cents)).isEqualTo(whole(4, values));
      for (int k = 0; k < 4; k++) {
        assertThat(cents.get(k).times(100).isWhole()).isTrue();
        Fraction off = cents.get(k).minus(parts.get(k));
        assertThat(off.max(off.negated())).isLessThan(Fraction.of(1, 100));
      }
    }
  }
}
