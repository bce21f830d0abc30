package org.dsisim.indicator.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;

/** Which part comes from homes that are no Parties. */
class NonPartiesTest {

  private static Payments payments(long owed, long expected) {
    return new Payments("some", 1, 1, 0, Money.ofUsd(owed), Money.ofUsd(expected));
  }

  @Test
  void eachPartIsOfItsOwnWhole() {
    NonParties part = NonParties.of(payments(70, 30), payments(100, 40));
    assertThat(part.ofOwed()).isEqualTo(Fraction.of(70, 100));
    assertThat(part.ofExpected()).isEqualTo(Fraction.of(3, 4));
  }

  @Test
  void ofNothingThereIsNoPart() {
    NonParties none = NonParties.of(payments(0, 0), payments(0, 0));
    assertThat(none.ofOwed()).isNull();
    assertThat(none.ofExpected()).isNull();
  }
}
