package org.dsisim.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupedTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 0",
        "999 | 999",
        "1000 | 1,000",
        "12345.6 | 12,345.6",
        "123456 | 123,456",
        "1789124010.08 | 1,789,124,010.08",
        "0.000001 | 0.000001",
        "-1 | -1",
        "-123456.70 | -123,456.70",
        "1E+4 | 10,000"
      })
  void thousandsAreSeparatedAndDecimalsStayAsTheyAre(String number, String grouped) {
    assertThat(Grouped.of(new BigDecimal(number))).isEqualTo(grouped);
  }

  @Test
  void anAmountHasTwoDecimals() {
    assertThat(Grouped.of(new Money(178_912_401_008L))).isEqualTo("1,789,124,010.08");
    assertThat(Grouped.of(Money.ZERO)).isEqualTo("0.00");
    assertThat(Grouped.of(new Money(-100_000))).isEqualTo("-1,000.00");
  }
}
