package org.dsisim.reckoning.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import org.dsisim.value.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearPathTest {

  @ParameterizedTest
  @CsvSource({"2020, 0.05", "2025, 0.05", "2027, 0.13", "2030, 0.25", "2040, 0.25"})
  void aPathIsStraightBetweenItsYearsAndLevelOutside(int year, BigDecimal share) {
    YearPath path = YearPath.of(List.of("2030 : 0.25", " 2025:0.05"));
    assertThat(path.in(year)).isEqualTo(Fraction.of(share));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1900:0", "2099:1", "2199:1.00", "2025:0.0", "2025:0.999"})
  void sharesFromZeroToOneInThreeCenturiesArePoints(String item) {
    assertThat(YearPath.of(List.of(item))).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2025",
        "2025:",
        ":0.5",
        "25:0.5",
        "1899:0.5",
        "2200:0.5",
        "20x5:0.5",
        "2025:5",
        "2025:1.01",
        "2025:1.",
        "2025:0.",
        "2025:.5",
        "2025:00.5",
        "2025:0,5",
        "2025:0.5:1",
        "2025:-0.5",
        "2025:٠"
      })
  void anythingElseIsNone(String item) {
    NoYearPath none = none("2024:0.5", item);
    assertThat(none.fault()).isEqualTo(NoYearPath.Fault.NO_POINT);
    assertThat(none.found()).isEqualTo(item);
  }

  @Test
  void aYearStandsOnceInAPath() {
    NoYearPath none = none("2025:0.1", "2025:0.2");
    assertThat(none.fault()).isEqualTo(NoYearPath.Fault.YEAR_TWICE);
    assertThat(none.found()).isEqualTo("2025");
  }

  @Test
  void aPathHasAnItem() {
    assertThat(none().fault()).isEqualTo(NoYearPath.Fault.EMPTY);
  }

  private static NoYearPath none(String... items) {
    return catchThrowableOfType(NoYearPath.class, () -> YearPath.of(List.of(items)));
  }
}
