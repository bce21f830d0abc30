package org.dsisim.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;

/** With how many digits files show values that are exact. */
class DecimalsTest {

  private static String shown(ResultValue value) {
    BigDecimal number = Decimals.of(value);
    // A number with an exponent is none that a table or a document has.
    return number == null ? "nothing" : number.toString();
  }

  private static String ratio(long numerator, long denominator) {
    return shown(ResultValue.number(Fraction.of(numerator, denominator)));
  }

  private static String months(long numerator, long denominator) {
    return shown(ResultValue.months(Fraction.of(numerator, denominator)));
  }

  @Test
  void ratiosHaveTwelveDigitsAndAreExactWhereTheyAreShort() {
    assertThat(ratio(0, 1)).isEqualTo("0");
    assertThat(ratio(1, 4)).isEqualTo("0.25");
    assertThat(ratio(-2, 3)).isEqualTo("-0.666666666667");
    assertThat(Decimals.ofRatio(Fraction.of(1, 30_000_000)).toPlainString())
        .isEqualTo("0.0000000333333333333");
    assertThat(ratio(9_876_543_210_987L, 2)).isEqualTo("4938271605493.5");
    assertThat(ratio(100_000_000_000_001L, 3)).isEqualTo("33333333333333.666667");
    assertThat(ratio(5_000_000_000L, 1)).isEqualTo("5000000000");
  }

  @Test
  void monthsAndQuantitiesHaveSixDecimalsAtMost() {
    assertThat(months(240, 1)).isEqualTo("240");
    assertThat(months(1, 2)).isEqualTo("0.5");
    assertThat(months(0, 1)).isEqualTo("0");
    assertThat(months(1, 3)).isEqualTo("0.333333");
    assertThat(shown(ResultValue.quantity(Fraction.of(20), "places"))).isEqualTo("20");
  }

  @Test
  void moneyHasTwoDecimalsAndCountsHaveNone() {
    assertThat(shown(ResultValue.usd(Money.ofUsd(20_000)))).isEqualTo("20000.00");
    assertThat(shown(ResultValue.usd(Money.ofCents(Fraction.of(-1))))).isEqualTo("-0.01");
    assertThat(shown(ResultValue.count(0))).isEqualTo("0");
    assertThat(shown(ResultValue.count(BigInteger.TEN.pow(20)))).isEqualTo("100000000000000000000");
  }

  @Test
  void whatNobodyCanTellIsNoNumber() {
    assertThat(shown(new ResultValue.Unknown("months"))).isEqualTo("nothing");
    assertThat(shown(ResultValue.quantity(null, "places"))).isEqualTo("nothing");
  }
}
