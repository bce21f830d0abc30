package org.dsisim.study.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.dsisim.message.Problems;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.Parameters;
import org.dsisim.parameter.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From how likely a value is to the value that is put in force. */
class SpreadsTest {

  private static Spread spread(Unit unit, String text) {
    return Objects.requireNonNull(Made.spread(unit, text, new Problems()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "uniform(0,1)|0.05|0.05",
        "uniform(0.2,0.6)|0.5|0.4",
        // Half of what lies below the mode is (0.5)²/(1·0.5); so at 0.125 the root is 0.25.
        "triangular(0,0.5,1)|0.125|0.25",
        "beta(1,1)|0.3|0.3",
        // Below x of beta(2,1) lies x².
        "beta(2,1)|0.25|0.5",
        "discrete(0.4:0.25;0.1:0.75)|0.74|0.1",
        "discrete(0.4:0.25;0.1:0.75)|0.76|0.4",
      })
  void aPartBelowBecomesAValue(String distribution, double part, String value) {
    assertThat(new BigDecimal(spread(Unit.SHARE, distribution).at(part)))
        .isEqualByComparingTo(value);
  }

  @Test
  void theBellCurveIsThatOfEveryTable() {
    Spread bell = spread(Unit.NUMBER, "normal(10,2)");
    assertThat(bell.at(0.5)).isEqualTo("10");
    assertThat(bell.at(0.975)).isEqualTo("13.9199279691");
    assertThat(bell.ends()).containsExactly("6.7102927461", "13.2897072539");
    assertThat(bell.mean()).isEqualByComparingTo("10");
    // Of a lognormal the two numbers are those of the logarithm: the median is e to the first.
    Spread logarithm = spread(Unit.USD, "lognormal(1,0.5)");
    assertThat(logarithm.at(0.5)).isEqualTo("2.71828182846");
    assertThat(logarithm.mean()).isEqualByComparingTo("3.08021684892");
  }

  @Test
  void whatLiesOutsideOfTheUnitIsCutOffAndTheRestKeepsItsProportions() {
    // Half of the curve lies below zero: what is left begins at its median.
    Spread half = spread(Unit.SHARE, "normal(0,0.1)");
    assertThat(half.outside()).isBetween(0.4999, 0.5001);
    assertThat(new BigDecimal(half.at(0.5)))
        .isBetween(new BigDecimal("0.06744"), new BigDecimal("0.06746"));
    assertThat(new BigDecimal(half.at(1e-9))).isBetween(BigDecimal.ZERO, new BigDecimal("0.001"));
    assertThat(new BigDecimal(half.at(Math.nextDown(1.0))))
        .isBetween(BigDecimal.ZERO, BigDecimal.ONE);
    // The mean as it was written stays zero, and is not the mean of what is drawn.
    assertThat(half.mean()).isEqualByComparingTo("0");
    assertThat(spread(Unit.SHARE, "uniform(0,1)").outside()).isZero();
  }

  @Test
  void whatLiesWhollyOutsideIsRefused() {
    Problems problems = new Problems();
    assertThat(Made.spread(Unit.SHARE, "normal(25,0.5)", problems)).isNull();
    assertThat(problems.all().get(0).toString())
        .isEqualTo(
            """
            --uncertain: 'normal(25,0.5)' lies all but wholly outside of what part, a share, can be.
              Maybe it is written for another unit.\
            """);
  }

  @Test
  void whatIsCountedIsRoundedToTheNearestHalfToEven() {
    Spread count = spread(Unit.COUNT, "uniform(1,4)");
    assertThat(List.of(count.at(0.1), count.at(0.5), count.at(0.9))).containsExactly("1", "2", "4");
    // 3.5 goes to 4 as 2.5 goes to 2.
    assertThat(count.at(2.5 / 3)).isEqualTo("4");
  }

  @Test
  void drawsHaveTwelveDigits() {
    String drawn = spread(Unit.SHARE, "beta(2,6)").at(1.0 / 3);
    assertThat(new BigDecimal(drawn).precision()).isEqualTo(12);
  }

  @Test
  void alternativesAreDrawnEvenlyAndNumbersInTheirOrder() {
    ParameterValue rate = Parameters.values("rate,1,percent,,,[2][0.5][1]").value("rate");
    Spread spread = Objects.requireNonNull(Spreads.ofBrackets(rate));
    assertThat(spread.text()).isEqualTo("[2][0.5][1]");
    assertThat(List.of(spread.at(0.3), spread.at(0.5), spread.at(0.9)))
        .containsExactly("0.5", "1", "2");
    assertThat(spread.mean()).isEqualByComparingTo("1.16666666667");
    assertThat(spread.ends()).containsExactly("0.5", "1", "2");
  }

  @Test
  void aRangeIsTriedAtItsEndsAndNeverDrawn() {
    ParameterValue rate = Parameters.values("rate,1,percent,0.5,2").value("rate");
    Spread spread = Objects.requireNonNull(Spreads.ofRange(rate.dated()));
    assertThat(spread.isDrawn()).isFalse();
    assertThat(spread.ends()).containsExactly("0.5", "2");
    assertThat(Spreads.ofRange(Parameters.values("rate,1,percent").value("rate").dated())).isNull();
    assertThat(Spreads.ofBrackets(rate)).isNull();
  }
}
