package org.dsisim.reckoning.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;

class LargestRemainderTest {

  private static List<Long> cents(long total, Fraction... shares) {
    return LargestRemainder.apportion(new Money(total), LargestRemainder.whole(List.of(shares)))
        .stream()
        .map(Money::cents)
        .toList();
  }

  @Test
  void wholeCentsNeedNoRemainder() {
    assertThat(cents(100, Fraction.of(1, 2), Fraction.of(3, 10), Fraction.of(1, 5)))
        .containsExactly(50L, 30L, 20L);
  }

  @Test
  void theCentsLeftGoToTheLargestRemainders() {
    // 3.3, 3.9, 2.8 cents: the whole ones are 3, 3 and 2.
    assertThat(cents(10, Fraction.of(33, 100), Fraction.of(39, 100), Fraction.of(28, 100)))
        .containsExactly(3L, 4L, 3L);
  }

  @Test
  void onATieTheEarlierIsFirst() {
    Fraction third = Fraction.of(1, 3);
    assertThat(cents(100, third, third, third)).containsExactly(34L, 33L, 33L);
    assertThat(cents(101, third, third, third)).containsExactly(34L, 34L, 33L);
    assertThat(cents(1, third, third, third)).containsExactly(1L, 0L, 0L);
    // The tie is between the second and the third only.
    assertThat(cents(3, Fraction.of(2, 3), Fraction.of(1, 6), Fraction.of(1, 6)))
        .containsExactly(2L, 1L, 0L);
  }

  @Test
  void whoHasNoShareReceivesNothing() {
    assertThat(cents(7, Fraction.ZERO, Fraction.ONE, Fraction.ZERO)).containsExactly(0L, 7L, 0L);
  }

  @Test
  void nothingIsSharedToNothing() {
    assertThat(cents(0, Fraction.of(1, 3), Fraction.of(2, 3))).containsExactly(0L, 0L);
  }

  @Test
  void sharesMustSumToOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cents(10, Fraction.of(1, 2), Fraction.of(2, 5)))
        .withMessage("Shares sum to 9/10, not to 1.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cents(10))
        .withMessage("Shares sum to 0, not to 1.");
  }

  @Test
  void whateverTheSharesTheyGetTheWholeAndEachWithinACentOfItsDue() {
    SplittableRandom random = new SplittableRandom(3);
    for (int round = 0; round < 500; round++) {
      List<Fraction> shares = shares(random, 1 + random.nextInt(30));
      Money total = new Money(random.nextLong() >>> (1 + random.nextInt(62)));
      List<Money> given = LargestRemainder.apportion(total, LargestRemainder.whole(shares));
      assertThat(given.stream().reduce(Money.ZERO, Money::plus)).isEqualTo(total);
      for (int i = 0; i < shares.size(); i++) {
        Fraction off = given.get(i).toFraction().minus(total.toFraction().times(shares.get(i)));
        assertThat(off).isLessThan(Fraction.ONE).isGreaterThan(Fraction.of(-1));
      }
    }
  }

  private static List<Fraction> shares(SplittableRandom random, int count) {
    List<Long> weights = new ArrayList<>();
    long sum = 0;
    for (int i = 0; i < count; i++) {
      long weight = random.nextInt(5) == 0 ? 0 : random.nextLong(1_000_000);
      weights.add(weight);
      sum += weight;
    }
    weights.add(1L);
    long all = sum + 1;
    return weights.stream().map(weight -> Fraction.of(weight, all)).toList();
  }
}
