package org.dsisim.reckoning.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dsisim.value.Fraction;
import org.junit.jupiter.api.Test;

class NobodyOutOfBoundsTest {

  @Test
  void sharesThatNoBoundHoldsStayAsTheyAre() {
    Random random = new Random(5);
    for (int i = 0; i < 50; i++) {
      List<Fraction> weights = new ArrayList<>();
      random.ints(1 + random.nextInt(20), 1, 1_000).forEach(one -> weights.add(Fraction.of(one)));
      Fraction sum = Fraction.sum(weights);
      List<WithinLimits.Bounded> within =
          weights.stream()
              .map(weight -> weight.dividedBy(sum))
              .map(share -> new WithinLimits.Bounded(share, share.times(Fraction.of(1, 2)), share))
              .toList();
      assertThat(WithinLimits.isNobodyOut(within)).isTrue();
      WithinLimits.Result scaled = WithinLimits.scale(within, Fraction.ONE);
      assertThat(scaled.left()).isEqualTo(Fraction.ZERO);
      assertThat(scaled.shares())
          .isEqualTo(within.stream().map(WithinLimits.Bounded::share).toList());
    }
  }

  @Test
  void aShareBelowItsFloorOrAboveItsCeilingIsOut() {
    Fraction half = Fraction.of(1, 2);
    Fraction third = Fraction.of(1, 3);
    assertThat(WithinLimits.isNobodyOut(List.of(bounded(third, half, Fraction.ONE)))).isFalse();
    assertThat(WithinLimits.isNobodyOut(List.of(bounded(half, Fraction.ZERO, third)))).isFalse();
    assertThat(WithinLimits.isNobodyOut(List.of(bounded(half, half, half)))).isTrue();
  }

  private static WithinLimits.Bounded bounded(Fraction share, Fraction floor, Fraction ceiling) {
    return new WithinLimits.Bounded(share, floor, ceiling);
  }
}
