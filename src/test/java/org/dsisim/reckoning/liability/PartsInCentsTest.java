package org.dsisim.reckoning.liability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;

class PartsInCentsTest {

  private static final List<Fraction> EXPECTED =
      List.of(
          Fraction.ZERO,
          Fraction.ONE,
          Fraction.of(1, 2),
          Fraction.of(54, 100),
          Fraction.of(238_174_993_021L, 1_000_000_000_000L),
          Fraction.of(123_456_789, 1_000_000_007),
          Fraction.of(Long.MAX_VALUE - 1, Long.MAX_VALUE));

  @Test
  void aTieGoesToTheEvenCent() {
    PartsInCents halves = new PartsInCents(2, Fraction.ONE);
    assertThat(halves.cents(1)).isZero();
    assertThat(halves.cents(3)).isEqualTo(2);
    assertThat(halves.cents(5)).isEqualTo(2);
    assertThat(new PartsInCents(1, Fraction.of(1, 2)).expected(3)).isEqualTo(2);
    // Of twelve digits, as uptake is drawn, the product fits no long: 499,999,999,999 and a half.
    Fraction drawn = Fraction.of(999_999_999_999L, 1_000_000_000_000L);
    assertThat(new PartsInCents(2, drawn).expected(1_000_000_000_000L)).isEqualTo(500_000_000_000L);
    assertThat(new PartsInCents(2, drawn).expected(3_000_000_000_000L))
        .isEqualTo(1_499_999_999_998L);
  }

  @Test
  void whatIsExpectedIsRoundedOnceAndNotOfWhatIsOwedInWholeCents() {
    PartsInCents thirds = new PartsInCents(3, Fraction.of(1, 2));
    // Two thirds are owed as one cent, of which half would be a tie; a third is none.
    assertThat(thirds.cents(2)).isEqualTo(1);
    assertThat(thirds.expected(2)).isZero();
    assertThat(thirds.expected(4)).isEqualTo(1);
  }

  @Test
  void itComesToTheSameAsFractionsDo() {
    Random random = new Random(20);
    for (long parts : new long[] {1, 2, 3, 100, 1_000_000, 999_999_937, 1L << 61}) {
      for (Fraction expected : EXPECTED) {
        PartsInCents inCents = new PartsInCents(parts, expected);
        for (int i = 0; i < 200; i++) {
          long amount = random.nextLong() >>> (1 + random.nextInt(62));
          Fraction exactly = Fraction.of(amount, parts);
          assertThat(inCents.cents(amount)).isEqualTo(Money.ofCents(exactly).cents());
          assertThat(inCents.expected(amount))
              .isEqualTo(Money.ofCents(exactly.times(expected)).cents());
        }
      }
    }
  }
}
