package org.dsisim.study.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.dsisim.chance.Chance;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Message;
import org.dsisim.parameter.Unit;
import org.dsisim.study.StudiedFigure;
import org.dsisim.value.Fraction;
import org.junit.jupiter.api.Test;

/** Draws, and the ranges that come of them. */
class DrawsTest {

  private static final List<ResultValue> AS_IT_IS = List.of(ResultValue.number(Fraction.of(1, 2)));

  private static Draws draws(
      int count, ToDoubleFunction<Map<String, Double>> formula, UncertainInput... inputs) {
    return Draws.of(
        Made.trials(formula),
        AS_IT_IS,
        List.of(inputs),
        Correlations.NONE,
        new Chance(1),
        List.of(),
        count,
        done -> {});
  }

  private static BigDecimal number(ResultValue value) {
    return Objects.requireNonNull(value.number()).toDecimal(20);
  }

  @Test
  void statisticsAreThoseOfTheDraws() {
    Draws draws = draws(101, values -> value(values, "x"), Made.share("x"));
    List<BigDecimal> values =
        draws.all().stream().map(draw -> new BigDecimal(draw.values().get(0))).sorted().toList();
    Range range = draws.ranges().get(0);
    // With 101 draws percentiles are draws themselves.
    assertThat(number(range.low())).isEqualByComparingTo(values.get(5));
    assertThat(number(range.median())).isEqualByComparingTo(values.get(50));
    assertThat(number(range.high())).isEqualByComparingTo(values.get(95));
    double mean = values.stream().mapToDouble(BigDecimal::doubleValue).average().orElseThrow();
    double squares = values.stream().mapToDouble(one -> square(one.doubleValue() - mean)).sum();
    assertThat(number(range.mean()).doubleValue()).isEqualTo(mean, Offset.offset(1e-11));
    assertThat(number(range.standardError()).doubleValue())
        .isEqualTo(Math.sqrt(squares / 100 / 101), Offset.offset(1e-11));
    // 51 of the first half and 50 of the second make the whole.
    assertThat(
            (51 * number(range.firstHalf()).doubleValue()
                    + 50 * number(range.secondHalf()).doubleValue())
                / 101)
        .isEqualTo(mean, Offset.offset(1e-11));
    assertThat(range.known()).isEqualTo(101);
    assertThat(range.varies()).isTrue();
  }

  private static double square(double number) {
    return number * number;
  }

  @Test
  void quantilesLieOnTheLineBetweenTwoDraws() {
    List<BigDecimal> four = IntStream.of(10, 20, 30, 40).mapToObj(BigDecimal::valueOf).toList();
    // Definition 7: (4 - 1) × 0.05 = 0.15 of the way from 10 to 20.
    assertThat(Quantile.of(four, 5)).isEqualByComparingTo("11.5");
    assertThat(Quantile.of(four, 50)).isEqualByComparingTo("25");
    assertThat(Quantile.of(four, 95)).isEqualByComparingTo("38.5");
    assertThat(Quantile.of(List.of(BigDecimal.TEN), 95)).isEqualByComparingTo("10");
  }

  @Test
  void anotherInputOrMoreDrawsChangeNoDraw() {
    Draws few = draws(20, values -> value(values, "x"), Made.share("x"));
    Draws more =
        draws(40, values -> value(values, "x"), Made.share("y"), Made.share("x"), Made.share("z"));
    assertThat(few.all().stream().map(draw -> draw.values().get(0)))
        .isEqualTo(more.all().stream().limit(20).map(draw -> draw.values().get(1)).toList());
  }

  @Test
  void whatIsDrawnIsWhatIsSaidOfIt() {
    DrawnInput drawn =
        draws(500, values -> 0, Made.input("x", Unit.SHARE, "beta(2,6)")).drawn().get(0);
    DrawnInput.Numbers numbers = (DrawnInput.Numbers) drawn;
    assertThat(numbers.input().spread().mean()).isEqualByComparingTo("0.25");
    assertThat(numbers.mean()).isBetween(new BigDecimal("0.23"), new BigDecimal("0.27"));
    assertThat(numbers.low()).isLessThan(numbers.median());
    assertThat(numbers.median()).isLessThan(numbers.high());
  }

  @Test
  void whatNobodyCanTellCountsNowhereAndIsCounted() {
    Draws draws =
        draws(
            200,
            values -> value(values, "x") < 0.5 ? Double.NaN : value(values, "x"),
            Made.share("x"));
    Range range = draws.ranges().get(0);
    assertThat(range.known() + range.unknown()).isEqualTo(200);
    assertThat(range.unknown()).isBetween(70, 130);
    assertThat(number(range.low())).isGreaterThanOrEqualTo(new BigDecimal("0.5"));
    assertThat(draws.answered()).isEqualTo(200);
  }

  @Test
  void ofNothingKnownNothingIsSaid() {
    Range range = draws(10, values -> Double.NaN, Made.share("x")).ranges().get(0);
    assertThat(List.of(range.mean(), range.low(), range.median(), range.standardError()))
        .allMatch(value -> value.number() == null);
    assertThat(range.varies()).isFalse();
  }

  @Test
  void ofASingleDrawNoErrorIsKnown() {
    Range range = draws(1, values -> value(values, "x"), Made.share("x")).ranges().get(0);
    assertThat(range.standardError().number()).isNull();
    assertThat(range.secondHalf().number()).isNull();
    assertThat(range.mean()).isEqualTo(range.high());
  }

  @Test
  void drawsWithoutAnswerAreCountedByTheirReasonAndCountNowhere() {
    Draws draws =
        draws(
            100,
            values -> {
              if (value(values, "x") > 0.75) {
                throw InvalidInput.of(
                    Made.PLACE,
                    Message.of("uncertainty.twice", "address", values.toString()),
                    null);
              }
              return value(values, "x");
            },
            Made.share("x"));
    assertThat(draws.noAnswers()).hasSize(1);
    assertThat(draws.noAnswers().get(0).count()).isBetween(10, 40);
    assertThat(draws.answered()).isEqualTo(100 - draws.noAnswers().get(0).count());
    assertThat(draws.ranges().get(0).known()).isEqualTo(draws.answered());
    assertThat(number(draws.ranges().get(0).high())).isLessThan(new BigDecimal("0.7501"));
  }

  @Test
  void oneInAHundredIsRunAgainAndADifferenceIsAFault() {
    AtomicInteger again = new AtomicInteger();
    List<StudiedFigure> figures = List.of(new StudiedFigure.OfIndicator("formula"));
    Trials counted =
        new Trials(
            setting -> new Made.Formula(setting.values(), values -> 1),
            setting -> {
              again.incrementAndGet();
              return new Made.Formula(setting.values(), values -> 1);
            },
            figures,
            1);
    List<UncertainInput> inputs = List.of(Made.share("x"));
    Draws.of(
        counted, AS_IT_IS, inputs, Correlations.NONE, new Chance(1), List.of(), 201, done -> {});
    assertThat(again).hasValue(3);
    assertThat(Trials.checked(201)).isEqualTo(3);
    Trials wrong =
        new Trials(
            setting -> new Made.Formula(setting.values(), values -> 1),
            setting -> new Made.Formula(setting.values(), values -> 1.01),
            figures,
            1);
    assertThatThrownBy(
            () ->
                Draws.of(
                    wrong,
                    AS_IT_IS,
                    inputs,
                    Correlations.NONE,
                    new Chance(1),
                    List.of(),
                    5,
                    done -> {}))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("run by itself");
  }

  private static double value(Map<String, Double> values, String name) {
    return Objects.requireNonNull(values.get(name));
  }
}
