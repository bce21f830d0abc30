package org.dsisim.study.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.dsisim.chance.Chance;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.value.Fraction;
import org.junit.jupiter.api.Test;

/** Tornados and indices of formulas of which both are known. */
class SensitivityOfFormulasTest {

  private static final int ROWS = 4_000;

  private static final List<UncertainInput> INPUTS =
      List.of(Made.share("x"), Made.share("y"), Made.share("z"));

  private static Sobol sobol(
      ToDoubleFunction<Map<String, Double>> formula, Correlations correlations, int rows) {
    return Sobol.of(Made.trials(formula), INPUTS, correlations, new Chance(1), rows, done -> {})
        .get(0);
  }

  private static void expect(Sobol.Estimate estimate, double value) {
    assertThat(estimate.value().doubleValue()).isBetween(value - 0.06, value + 0.06);
    assertThat(estimate.low()).isLessThanOrEqualTo(estimate.value());
    assertThat(estimate.high()).isGreaterThanOrEqualTo(estimate.value());
  }

  @Test
  void ofASumThePartsAreThoseOfTheVariances() {
    // Variances 9/12 and 1/12: nine tenths and one tenth, and nothing of z.
    Sobol sobol =
        sobol(values -> 3 * value(values, "x") + value(values, "y"), Correlations.NONE, ROWS);
    expect(sobol.indices().get(0).firstOrder(), 0.9);
    expect(sobol.indices().get(0).total(), 0.9);
    expect(sobol.indices().get(1).firstOrder(), 0.1);
    assertThat(sobol.indices().get(2).total().value()).isZero();
    assertThat(sobol.indices().get(2).isStill()).isTrue();
    assertThat(sobol.indices().get(0).isStill()).isFalse();
  }

  @Test
  void whatOneDoesOnlyWithAnotherIsInTheTotalAlone() {
    // (x - 1/2)(y - 1/2): neither does anything by itself, both do all together.
    Sobol sobol =
        sobol(
            values -> (value(values, "x") - 0.5) * (value(values, "y") - 0.5),
            Correlations.NONE,
            ROWS);
    expect(sobol.indices().get(0).firstOrder(), 0);
    expect(sobol.indices().get(0).total(), 1);
    expect(sobol.indices().get(1).total(), 1);
  }

  @Test
  void correlatedInputsAreOneGroup() {
    Correlations correlations =
        Objects.requireNonNull(
            Correlations.of(
                INPUTS.stream().map(UncertainInput::address).toList(),
                List.of(new Correlations.Pair("assumption.x", "assumption.z", 0.5))));
    Sobol sobol =
        sobol(
            values -> value(values, "x") + value(values, "y") + value(values, "z"),
            correlations,
            ROWS);
    assertThat(sobol.indices()).hasSize(2);
    assertThat(sobol.indices().get(0).inputs()).hasSize(2);
    // 1 + 1 + 2 × 0.5 of 4, and 1 of 4, as ranks of even spreads correlate like the spreads.
    expect(sobol.indices().get(0).firstOrder(), 0.75);
    expect(sobol.indices().get(1).firstOrder(), 0.25);
  }

  @Test
  void whatNeverVariesHasNoIndices() {
    Sobol sobol = sobol(values -> 7, Correlations.NONE, 16);
    assertThat(sobol.varies()).isFalse();
    assertThat(sobol.indices()).isEmpty();
  }

  @Test
  void rowsWithoutAnAnswerAreLeftOutAndCounted() {
    Sobol sobol =
        sobol(
            values -> value(values, "x") > 0.9 ? Double.NaN : value(values, "x"),
            Correlations.NONE,
            200);
    assertThat(sobol.leftOut()).isBetween(20, 60);
    assertThat(sobol.rows() + sobol.leftOut()).isEqualTo(200);
  }

  @Test
  void barsAreRankedByTheirLengthWithTheValuesThatMakeThem() {
    Tornado tornado =
        Tornado.of(
                Made.trials(
                    values ->
                        values.getOrDefault("x", 0.5)
                            - 10 * values.getOrDefault("y", 0.5)
                            + 0 * values.getOrDefault("z", 0.5)),
                List.of(ResultValue.number(Fraction.of(-9, 2))),
                INPUTS,
                done -> {})
            .get(0);
    assertThat(tornado.bars())
        .extracting(bar -> bar.input().address())
        .containsExactly("assumption.y", "assumption.x", "assumption.z");
    Tornado.Bar first = tornado.bars().get(0);
    assertThat(Objects.requireNonNull(first.lowest()).value()).isEqualTo("0.95");
    assertThat(Objects.requireNonNull(first.highest()).value()).isEqualTo("0.05");
    assertThat(Objects.requireNonNull(first.swing().number()).toDecimal(9))
        .isEqualByComparingTo(BigDecimal.valueOf(9));
    assertThat(tornado.bars().get(2).isStill()).isTrue();
  }

  private static double value(Map<String, Double> values, String name) {
    return Objects.requireNonNull(values.get(name));
  }
}
