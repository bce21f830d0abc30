package org.dsisim.study.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.dsisim.chance.Chance;
import org.dsisim.parameter.Unit;
import org.dsisim.reckoning.collection.PayerParts;
import org.dsisim.value.Fraction;
import org.junit.jupiter.api.Test;

/** Parts that are drawn for each payer by itself. */
class PartsDrawnTest {

  private static final List<String> PAYERS =
      IntStream.range(0, 2000).mapToObj(number -> "payer-" + number).toList();
  private static final UncertainInput BETA =
      Made.input("uptake", Unit.SHARE, "each-payer(beta(2,6))");
  private static final UncertainInput PAYS_OR_NOT =
      Made.input("uptake", Unit.SHARE, "each-payer(discrete(0:0.7;1:0.3))");

  private static PartsDrawn drawn(UncertainInput input, List<String> payers) {
    return new PartsDrawn(List.of(input), new Chance(1), payers);
  }

  private static Fraction part(PartsDrawn drawn, int index, String payer) {
    return drawn.in(index).of("uptake", payer).exactly();
  }

  @Test
  void neitherOtherPayersNorTheirOrderChangeAPart() {
    PartsDrawn all = drawn(BETA, PAYERS);
    PartsDrawn one = drawn(BETA, List.of("payer-7"));
    for (int index = 0; index < 50; index++) {
      assertThat(part(one, index, "payer-7")).isEqualTo(part(all, index, "payer-7"));
    }
    assertThat(part(all, 0, "payer-7")).isNotEqualTo(part(all, 1, "payer-7"));
    assertThat(part(all, 0, "payer-7")).isNotEqualTo(part(all, 0, "payer-8"));
  }

  @Test
  void partsAreThoseOfEveryVersionOfTheProgram() {
    assertThat(part(drawn(BETA, PAYERS), 0, "payer-7")).hasToString("479468827219/1000000000000");
  }

  @Test
  void partsHaveTheMeanAndTheSpreadOfTheirDistribution() {
    PayerParts parts = drawn(BETA, PAYERS).in(3);
    double mean = 0;
    double square = 0;
    for (String payer : PAYERS) {
      double near = parts.of("uptake", payer).near();
      mean += near / PAYERS.size();
      square += near * near / PAYERS.size();
    }
    // Of beta(2,6) the mean is 1/4 and the variance 1/48.
    assertThat(mean).isEqualTo(0.25, Offset.offset(0.01));
    assertThat(square - mean * mean).isEqualTo(1 / 48.0, Offset.offset(0.002));
  }

  @Test
  void theMeanOfADrawIsTheMeanOfItsParts() {
    PartsDrawn drawn = drawn(PAYS_OR_NOT, PAYERS);
    for (int index = 0; index < 20; index++) {
      int draw = index;
      long paying =
          PAYERS.stream().filter(payer -> part(drawn, draw, payer).equals(Fraction.ONE)).count();
      assertThat(new BigDecimal(drawn.mean(PAYS_OR_NOT, drawn.in(index))))
          .isEqualByComparingTo(BigDecimal.valueOf(paying).divide(BigDecimal.valueOf(2000)));
      assertThat(paying).isBetween(500L, 700L);
    }
  }

  @Test
  void ofManyTogetherEachHasThePartThatItHasByItself() {
    for (UncertainInput input : List.of(BETA, PAYS_OR_NOT)) {
      PartsDrawn drawn = drawn(input, PAYERS);
      PayerParts parts = drawn.in(7);
      List<String> some = List.of("payer-1999", "payer-0", "payer-7");
      PayerParts.InOrder together = parts.of("uptake", some);
      for (int place = 0; place < some.size(); place++) {
        PayerParts.Part alone = parts.of("uptake", some.get(place));
        assertThat(together.exactly(place)).isEqualTo(alone.exactly());
        assertThat(together.near(place)).isEqualTo(alone.near());
      }
      assertThat(drawn.mean(input, parts))
          .as("whether some were looked at or nobody")
          .isEqualTo(drawn.mean(input, drawn.in(7)));
    }
  }

  @Test
  void ofFewValuesEachIsDrawnAsOftenAsItIsWritten() {
    // A ten-thousandth is less than any of the pieces that stand for other distributions.
    UncertainInput seldom =
        Made.input("uptake", Unit.SHARE, "each-payer(discrete(0:0.9999;1:0.0001))");
    PartsDrawn drawn = drawn(seldom, PAYERS);
    long paying = 0;
    for (int index = 0; index < 200; index++) {
      PayerParts parts = drawn.in(index);
      paying += PAYERS.stream().filter(payer -> parts.of("uptake", payer).near() == 1).count();
    }
    assertThat(paying).isBetween(20L, 65L);
  }

  @Test
  void ofWhatNobodyHasForItselfThereAreNoParts() {
    PayerParts none = drawn(Made.share("uptake"), PAYERS).in(0);
    assertThat(none.has("uptake")).isFalse();
    assertThat(drawn(BETA, PAYERS).in(0).has("compliance")).isFalse();
    assertThatThrownBy(() -> none.of("uptake", "payer-1"))
        .hasMessage("No payer has a part of uptake.");
  }
}
