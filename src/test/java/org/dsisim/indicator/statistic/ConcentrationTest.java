package org.dsisim.indicator.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;

/** Which part of what is owed the largest payers owe. */
class ConcentrationTest {

  private static Concentration of(long... dollars) {
    Concentration owed = new Concentration();
    for (long one : dollars) {
      owed.add(Money.ofUsd(one));
    }
    return owed;
  }

  @Test
  void theLargestPayersOweTheLargestPart() {
    Concentration owed = of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
    // 11 + 10 + … + 2 of 66; who owes nothing is no payer.
    assertThat(owed.top(10)).isEqualTo(Fraction.of(65, 66));
    assertThat(owed.top(1)).isEqualTo(Fraction.of(1, 6));
    assertThat(owed.top(100)).isEqualTo(Fraction.ONE);
    assertThat(owed.owing()).isEqualTo(11);
  }

  @Test
  void ofThoseThatOweAlikeItDoesNotMatterWhichCounts() {
    assertThat(of(5, 5, 5, 9).top(2)).isEqualTo(Fraction.of(14, 24));
  }

  @Test
  void ofManyTheHundredLargestAreKnownInWhateverOrderTheyCome() {
    Concentration owed = new Concentration();
    // Powers of 11 modulo the prime 1,009 are each number from 1 to 1,008 once, in no order.
    long amount = 1;
    for (int i = 0; i < 1_008; i++) {
      amount = amount * 11 % 1_009;
      owed.add(Money.ofUsd(amount));
    }
    assertThat(owed.owing()).isEqualTo(1_008);
    // 1,008 + 1,007 + … + 909 of 1 + 2 + … + 1,008.
    assertThat(owed.top(100)).isEqualTo(Fraction.of(100 * (1_008 + 909) / 2, 1_008 * 1_009 / 2));
    assertThat(owed.top(10)).isEqualTo(Fraction.of(10 * (1_008 + 999) / 2, 1_008 * 1_009 / 2));
  }

  @Test
  void moreThanAHundredAreNotKeptApart() {
    Concentration owed = of(1);
    assertThatThrownBy(() -> owed.top(101))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Of the 100 largest at most, not 101");
  }

  @Test
  void ofNothingNobodyOwesAPart() {
    assertThat(of(0).top(10)).isNull();
    assertThat(of().top(10)).isNull();
  }
}
