package org.dsisim.indicator.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;

/** Values of indicators and effects: exact, in their unit. */
class ResultValueTest {

  @Test
  void moneyIsANumberOfDollars() {
    ResultValue money = ResultValue.usd(Money.ofCents(Fraction.of(12_345)));
    assertThat(money.number()).isEqualTo(Fraction.of(12_345, 100));
    assertThat(money.unit()).isEqualTo("USD");
  }

  @Test
  void everyKindKeepsItsExactNumberAndItsUnit() {
    Fraction third = Fraction.of(1, 3);
    assertThat(ResultValue.count(7).number()).isEqualTo(Fraction.of(7));
    assertThat(ResultValue.count(7).unit()).isEqualTo("count");
    assertThat(ResultValue.share(third).number()).isEqualTo(third);
    assertThat(ResultValue.share(third).unit()).isEqualTo("share");
    assertThat(ResultValue.percent(third).unit()).isEqualTo("percent");
    assertThat(ResultValue.number(third).unit()).isEqualTo("number");
    assertThat(ResultValue.months(third).number()).isEqualTo(third);
    assertThat(ResultValue.months(third).unit()).isEqualTo("months");
  }

  @Test
  void aQuantityThatNobodyKnowsHasAUnitAndNoNumber() {
    ResultValue unknown = ResultValue.quantity(null, "places");
    assertThat(unknown.number()).isNull();
    assertThat(unknown.unit()).isEqualTo("places");
    assertThat(ResultValue.quantity(Fraction.of(20), "places").number()).isEqualTo(Fraction.of(20));
  }
}
