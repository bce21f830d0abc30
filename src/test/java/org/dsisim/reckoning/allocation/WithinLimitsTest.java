package org.dsisim.reckoning.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.dsisim.reckoning.allocation.WithinLimits.Bounded;
import org.dsisim.value.Fraction;
import org.junit.jupiter.api.Test;

class WithinLimitsTest {

  /** A share with its bounds, all in percent. */
  private static Bounded bounded(long share, long floor, long ceiling) {
    return new Bounded(percent(share), percent(floor), percent(ceiling));
  }

  private static Fraction percent(long percent) {
    return Fraction.of(percent, 100);
  }

  private static WithinLimits.Result scaled(Bounded... all) {
    return WithinLimits.scale(List.of(all), Fraction.ONE);
  }

  @Test
  void sharesWithinTheirBoundsStayAsTheyAre() {
    WithinLimits.Result result = scaled(bounded(20, 0, 100), bounded(80, 10, 90));
    assertThat(result.shares()).containsExactly(percent(20), percent(80));
    assertThat(result.factor()).isEqualTo(Fraction.ONE);
    assertThat(result.left()).isEqualTo(Fraction.ZERO);
  }

  @Test
  void whatACeilingTakesIsSharedByTheOthersInProportion() {
    WithinLimits.Result result =
        scaled(bounded(60, 0, 40), bounded(30, 0, 100), bounded(10, 0, 100));
    assertThat(result.shares()).containsExactly(percent(40), percent(45), percent(15));
    assertThat(result.factor()).isEqualTo(Fraction.of(3, 2));
  }

  @Test
  void whoIsLiftedAboveItsCeilingByTheExcessIsCappedToo() {
    // Halving the first lifts the second to 45, which is above its 40: the third takes the rest.
    assertThat(scaled(bounded(60, 0, 40), bounded(30, 0, 40), bounded(10, 0, 100)).shares())
        .containsExactly(percent(40), percent(40), percent(20));
  }

  @Test
  void whatAFloorNeedsIsTakenFromTheOthersInProportion() {
    assertThat(scaled(bounded(0, 10, 100), bounded(25, 0, 100), bounded(75, 0, 100)).shares())
        .containsExactly(percent(10), Fraction.of(225, 1000), Fraction.of(675, 1000));
  }

  @Test
  void aFloorAndACeilingMayBindTogether() {
    assertThat(scaled(bounded(90, 0, 50), bounded(8, 0, 100), bounded(2, 20, 100)).shares())
        .containsExactly(percent(50), percent(30), percent(20));
  }

  @Test
  void ceilingsThatBindEverybodyLeaveARest() {
    WithinLimits.Result result = scaled(bounded(50, 0, 30), bounded(50, 10, 20));
    assertThat(result.shares()).containsExactly(percent(30), percent(20));
    assertThat(result.left()).isEqualTo(percent(50));
  }

  @Test
  void allFloorsMayBind() {
    WithinLimits.Result result = scaled(bounded(90, 50, 100), bounded(10, 50, 100));
    assertThat(result.shares()).containsExactly(percent(50), percent(50));
    assertThat(result.left()).isEqualTo(Fraction.ZERO);
  }

  @Test
  void floorsThatTakeMoreThanThereIsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> scaled(bounded(90, 50, 100), bounded(10, 51, 100)))
        .withMessage("The floors take more than there is.");
  }

  @Test
  void whoHasNoShareReceivesItsFloorOnly() {
    WithinLimits.Result result = scaled(bounded(0, 0, 100), bounded(0, 5, 100));
    assertThat(result.shares()).containsExactly(Fraction.ZERO, percent(5));
    assertThat(result.left()).isEqualTo(percent(95));
  }

  @Test
  void aShareIsWithinItsBoundsUntilOneOfThemHoldsIt() {
    Bounded share = bounded(20, 10, 40);
    assertThat(share.isWithin(Fraction.ONE)).isTrue();
    assertThat(share.isWithin(Fraction.of(2))).as("exactly at its ceiling").isTrue();
    assertThat(share.isWithin(Fraction.of(1, 2))).as("exactly at its floor").isTrue();
    assertThat(share.isWithin(Fraction.of(3))).as("held by its ceiling").isFalse();
    assertThat(share.isWithin(Fraction.of(1, 3))).as("held by its floor").isFalse();
  }

  @Test
  void ofNobodyNothingIsTaken() {
    WithinLimits.Result result = WithinLimits.scale(List.of(), percent(40));
    assertThat(result.shares()).isEmpty();
    assertThat(result.left()).isEqualTo(percent(40));
  }

  @Test
  void aTargetOfZeroIsMetByNothing() {
    assertThat(WithinLimits.scale(List.of(bounded(40, 0, 100)), Fraction.ZERO).shares())
        .containsExactly(Fraction.ZERO);
  }

  @Test
  void theSharesAreThoseOfCappingAndRedistributingUntilNothingExceeds() {
    SplittableRandom random = new SplittableRandom(11);
    int capped = 0;
    int lifted = 0;
    int left = 0;
    for (int round = 0; round < 2_000; round++) {
      List<Bounded> all = new ArrayList<>();
      int count = 1 + random.nextInt(7);
      for (int i = 0; i < count; i++) {
        long floor = random.nextInt(3) == 0 ? random.nextInt(100 / count) : 0;
        all.add(bounded(random.nextInt(5) * 7L, floor, floor + random.nextInt(90)));
      }
      Fraction target = percent(100 - random.nextInt(3) * 10L).max(WithinLimits.floors(all));
      WithinLimits.Result result = WithinLimits.scale(all, target);
      assertThat(result.shares()).as("round %d: %s", round, all).isEqualTo(naive(all, target));
      Fraction sum = result.shares().stream().reduce(Fraction.ZERO, Fraction::plus);
      assertThat(sum.plus(result.left())).isEqualTo(target);
      for (int i = 0; i < count; i++) {
        capped += result.shares().get(i).equals(all.get(i).ceiling()) ? 1 : 0;
        lifted += result.shares().get(i).equals(all.get(i).floor()) ? 1 : 0;
      }
      left += result.left().isZero() ? 0 : 1;
    }
    assertThat(List.of(capped, lifted, left)).allSatisfy(n -> assertThat(n).isGreaterThan(100));
  }

  /**
   * As a person would do it with a pencil: share what is left in proportion, put those out of
   * bounds at their bound (the side that is further out first), and begin again with the others.
   */
  private static List<Fraction> naive(List<Bounded> all, Fraction target) {
    Fraction[] fixed = new Fraction[all.size()];
    while (true) {
      Fraction remaining = target;
      Fraction weight = Fraction.ZERO;
      for (int i = 0; i < fixed.length; i++) {
        if (fixed[i] == null) {
          weight = weight.plus(all.get(i).share());
        } else {
          remaining = remaining.minus(fixed[i]);
        }
      }
      Fraction[] proposed = new Fraction[all.size()];
      Fraction out = Fraction.ZERO;
      boolean anybodyOut = false;
      for (int i = 0; i < fixed.length; i++) {
        Bounded one = all.get(i);
        if (fixed[i] == null) {
          proposed[i] =
              weight.isZero() ? Fraction.ZERO : remaining.times(one.share()).dividedBy(weight);
          Fraction clamped = proposed[i].max(one.floor()).min(one.ceiling());
          anybodyOut |= !clamped.equals(proposed[i]);
          out = out.plus(clamped.minus(proposed[i]));
        }
      }
      for (int i = 0; i < fixed.length; i++) {
        Bounded one = all.get(i);
        if (fixed[i] == null) {
          boolean low = out.signum() >= 0 && proposed[i].compareTo(one.floor()) < 0;
          boolean high = out.signum() <= 0 && proposed[i].compareTo(one.ceiling()) > 0;
          if (!anybodyOut || weight.isZero()) {
            fixed[i] = proposed[i].max(one.floor());
          } else if (low) {
            fixed[i] = one.floor();
          } else if (high) {
            fixed[i] = one.ceiling();
          }
        }
      }
      if (!anybodyOut || weight.isZero()) {
        return List.of(fixed);
      }
    }
  }
}
