package org.dsisim.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import org.dsisim.message.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterOverrideTest {

  private static final Place PLACE = Place.ofFile("--set");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cali-fund.profit_rate=2|cali-fund|profit_rate|2",
        "assumption.uptake=0.5|assumption|uptake|0.5",
        " cali-fund . profit_rate = 2 |cali-fund|profit_rate|2",
        "a.b=x=y|a|b|x=y",
        "a.b=1.5;2.5|a|b|1.5;2.5"
      })
  void aSettingIsAnOwnerANameAndAValue(String text, String owner, String name, String value) {
    assertThat(ParameterOverride.parse(text, PLACE))
        .contains(new ParameterOverride(owner, name, value, PLACE));
  }

  @Test
  void aValueMayBeEmpty() {
    assertThat(ParameterOverride.parse("a.b=", PLACE))
        .contains(new ParameterOverride("a", "b", "", PLACE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "uptake=0.5", "a.b", ".b=1", "a.=1", "=", ".", "a=b.c", " .b=1", "a. =1"})
  void anyOtherFormIsNoSetting(String text) {
    assertThat(ParameterOverride.parse(text, PLACE)).isEmpty();
  }

  @Test
  void theAddressIsWhatWasWrittenBeforeTheSign() {
    assertThat(new ParameterOverride("cali-fund", "profit_rate", "2", PLACE).address())
        .isEqualTo("cali-fund.profit_rate");
  }
}
