package org.dsisim.study.solving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.study.Experiment;
import org.dsisim.study.StudiedFigure;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.junit.jupiter.api.Test;

/** Values that bring what is asked for, of figures whose course is known. */
class SolverTest {

  private static final StudiedFigure FIGURE = new StudiedFigure.OfIndicator("figure");

  /** A figure without a unit. */
  private static Experiment number(UnaryOperator<Fraction> course) {
    return settings -> figure -> ResultValue.number(course.apply(value(settings.get(0).text())));
  }

  /** A figure in whole cents, of a course in dollars. */
  private static Experiment dollars(UnaryOperator<Fraction> course) {
    return settings ->
        figure ->
            ResultValue.usd(Money.ofCents(course.apply(value(settings.get(0).text())).times(100)));
  }

  private static Fraction value(String text) {
    return Fraction.of(new BigDecimal(text));
  }

  private static Fraction of(String text) {
    return value(text);
  }

  private static SearchRange range(String from, String to) {
    return SearchRange.of(
        new BigDecimal(from), new BigDecimal(to), Integer.MAX_VALUE, SearchRange.Why.TABLE);
  }

  private static SearchRange counts(int from, int to) {
    return SearchRange.of(
        BigDecimal.valueOf(from), BigDecimal.valueOf(to), 0, SearchRange.Why.TABLE);
  }

  private static Solved solve(
      Experiment experiment, String target, SearchRange range, String... written) {
    return solver(experiment, Question.target(FIGURE, of(target)), written).in(range, null);
  }

  private static Solver solver(Experiment experiment, Question question, String... written) {
    return new Solver(
        experiment,
        question,
        "law",
        "rate",
        Stream.of(written).map(BigDecimal::new).toList(),
        1,
        () -> {});
  }

  private static Solution.Value only(Solved solved) {
    assertThat(solved.solutions()).hasSize(1);
    return (Solution.Value) solved.solutions().get(0);
  }

  @Test
  void aRateIsFoundToItsLastDigitAndWithTheDigitsOfTheText() {
    Solution.Value found =
        only(
            solve(
                dollars(rate -> rate.times(540_000_000)),
                "200000000",
                range("0", "1"),
                "0.1",
                "0.25"));
    assertThat(found.at().value()).isEqualByComparingTo("0.37037037037");
    assertThat(found.at().figure())
        .isEqualTo(ResultValue.usd(Money.ofUsd(new BigDecimal("200000000"))));
    assertThat(found.inText()).isNotNull();
    assertThat(Objects.requireNonNull(found.inText()).value()).isEqualByComparingTo("0.37");
    assertThat(found.inText().figure()).isEqualTo(ResultValue.usd(Money.ofUsd(199_800_000)));
    assertThat(found.round()).isNotNull();
    assertThat(Objects.requireNonNull(found.round()).value()).isEqualByComparingTo("0.4");
    assertThat(found.isInterval()).isFalse();
  }

  @Test
  void aValueThatBringsItExactlyIsSaidToDoSo() {
    Solution.Value found = only(solve(number(rate -> rate.times(4)), "1", range("0", "1"), "0.5"));
    assertThat(found.at().isExact()).isTrue();
    assertThat(found.at().value()).isEqualByComparingTo("0.25");
    // Both 0.2 and 0.3 are as far off.
    assertThat(found.inText()).isNotNull();
    assertThat(Objects.requireNonNull(found.inText()).value()).isEqualByComparingTo("0.2");
    assertThat(found.round()).isNull();
  }

  @Test
  void aJumpOverTheTargetHasTwoSidesAndNoValue() {
    Experiment steps =
        dollars(limit -> limit.compareTo(of("61234567.89")) < 0 ? of("500") : of("100"));
    SearchRange cents =
        SearchRange.of(
            new BigDecimal("25000000"), new BigDecimal("100000000"), 2, SearchRange.Why.TABLE);
    Solved solved = solve(steps, "250", cents, "50000000", "25000000");
    assertThat(solved.solutions())
        .singleElement()
        .isInstanceOfSatisfying(
            Solution.Jump.class,
            jump -> {
              assertThat(jump.before().value()).isEqualByComparingTo("61234567.88");
              assertThat(jump.before().figure()).isEqualTo(ResultValue.usd(Money.ofUsd(500)));
              assertThat(jump.after().value()).isEqualByComparingTo("61234567.89");
              assertThat(jump.after().figure()).isEqualTo(ResultValue.usd(Money.ofUsd(100)));
              assertThat(jump.inTextBefore()).isNotNull();
              assertThat(Objects.requireNonNull(jump.inTextBefore()).value())
                  .isEqualByComparingTo("61000000");
              assertThat(jump.inTextAfter()).isNotNull();
              assertThat(Objects.requireNonNull(jump.inTextAfter()).value())
                  .isEqualByComparingTo("62000000");
            });
  }

  @Test
  void aJumpInASlopeIsNoSolutionWhereItPassesTheTarget() {
    Solved solved =
        solve(
            number(rate -> rate.compareTo(of("0.3")) < 0 ? rate : rate.plus(Fraction.ONE)),
            "0.7",
            range("0", "1"));
    assertThat(solved.solutions()).singleElement().isInstanceOf(Solution.Jump.class);
  }

  @Test
  void countsAreWholeAndOnlyOneBringsIt() {
    Experiment squares = number(count -> count.times(count));
    Solution.Value found = only(solve(squares, "9", counts(0, 10)));
    assertThat(found.at().value()).isEqualByComparingTo("3");
    assertThat(found.isInterval()).isFalse();
    Solved between = solve(squares, "10", counts(0, 10));
    assertThat(between.isWhole()).isTrue();
    assertThat(between.solutions())
        .singleElement()
        .isInstanceOfSatisfying(
            Solution.Jump.class,
            jump -> {
              assertThat(jump.before().value()).isEqualByComparingTo("3");
              assertThat(jump.after().value()).isEqualByComparingTo("4");
            });
  }

  @Test
  void everySolutionThatTheScanPassesIsFound() {
    // (x - 0.1)(x - 0.5)(x - 0.9)
    Experiment cubic =
        number(x -> x.minus(of("0.1")).times(x.minus(of("0.5"))).times(x.minus(of("0.9"))));
    List<Solution> solutions = solve(cubic, "0", range("0", "1")).solutions();
    assertThat(solutions)
        .extracting(one -> ((Solution.Value) one).at().value())
        .usingComparatorForType(BigDecimal::compareTo, BigDecimal.class)
        .containsExactly(new BigDecimal("0.1"), new BigDecimal("0.5"), new BigDecimal("0.9"));
  }

  @Test
  void valuesThatAllBringItAreAnInterval() {
    Experiment flat = number(x -> x.max(of("0.25")).min(of("0.75")));
    Solution.Value found = only(solve(flat, "0.75", range("0", "1"), "0.5"));
    assertThat(found.isInterval()).isTrue();
    assertThat(found.from().value()).isEqualByComparingTo("0.75");
    assertThat(found.to().value()).isEqualByComparingTo("1");
  }

  @Test
  void whereNoValueBringsItTheNearestIsNamed() {
    Solved solved =
        solve(number(x -> x.minus(of("0.3")).times(x.minus(of("0.3")))), "-1", range("0", "1"));
    assertThat(solved.solutions()).isEmpty();
    assertThat(solved.nearest()).isNotNull();
    assertThat(Objects.requireNonNull(solved.nearest()).value())
        .isCloseTo(new BigDecimal("0.3"), within(new BigDecimal("0.0005")));
    assertThat(solved.curve()).hasSize(9);
  }

  @Test
  void beyondANarrowRangeAllThatTheUnitAllowsIsLookedOver() {
    Solver solver = solver(number(x -> x), Question.target(FIGURE, of("42")), "0.1");
    Solved solved = solver.in(range("0", "1"), range("0", "100"));
    assertThat(solved.solutions()).isEmpty();
    assertThat(solved.nearest()).isNotNull();
    assertThat(Objects.requireNonNull(solved.nearest()).value()).isEqualByComparingTo("1");
    assertThat(solved.beyond()).isNotNull();
    assertThat(only(Objects.requireNonNull(solved.beyond())).at().value())
        .isEqualByComparingTo("42");
  }

  @Test
  void twoFiguresThatAreEqualAreABalance() {
    StudiedFigure other = new StudiedFigure.OfIndicator("other");
    Experiment experiment =
        settings -> {
          Fraction x = value(settings.get(0).text());
          return figure ->
              ResultValue.number(figure.equals(other) ? Fraction.ONE.minus(x) : x.times(3));
        };
    Solved solved =
        solver(experiment, Question.balance(FIGURE, other), "0.1").in(range("0", "1"), null);
    Solution.Value found = only(solved);
    assertThat(found.at().value()).isEqualByComparingTo("0.25");
    assertThat(found.at().other()).isEqualTo(ResultValue.number(of("0.75")));
  }

  @Test
  void valuesWithoutAResultAreNoSideOfATarget() {
    Experiment holed =
        settings -> {
          Fraction x = value(settings.get(0).text());
          if (x.compareTo(of("0.4")) > 0 && x.compareTo(of("0.6")) < 0) {
            throw InvalidInput.of(
                Place.ofCommandLine("--vary"), Message.plain("No floor can be met."), null);
          }
          return figure -> ResultValue.number(x);
        };
    Solved solved = solve(holed, "0.5", range("0", "1"));
    assertThat(solved.solutions()).isEmpty();
    assertThat(solved.withoutResult()).isPositive();
    assertThat(solved.scan().stream().filter(one -> !one.isKnown()))
        .allMatch(one -> Message.plain("No floor can be met.").equals(one.why()));
  }

  @Test
  void whatNobodyKnowsAnywhereHasNoNearest() {
    Solved solved =
        solve(settings -> figure -> new ResultValue.Unknown("USD"), "1", range("0", "1"));
    assertThat(solved.solutions()).isEmpty();
    assertThat(solved.nearest()).isNull();
  }

  @Test
  void anyCourseThatRisesIsMetWithinItsLastDigit() {
    Random random = new Random(20_261_128);
    for (int i = 0; i < 200; i++) {
      long a = 1L + random.nextInt(1_000_000);
      long b = random.nextInt(1_000_000);
      long kink = 1L + random.nextInt(99);
      UnaryOperator<Fraction> course = x -> x.times(a).plus(x.max(Fraction.of(kink, 100)).times(b));
      String target = String.valueOf(random.nextInt(2_000_000));
      Solved solved = solve(number(course), target, range("0", "1"), "0.5");
      boolean isReached =
          course.apply(Fraction.ZERO).compareTo(of(target)) <= 0
              && course.apply(Fraction.ONE).compareTo(of(target)) >= 0;
      assertThat(solved.solutions()).hasSize(isReached ? 1 : 0);
      if (isReached) {
        BigDecimal found = only(solved).at().value();
        BigDecimal last = new BigDecimal("0.00000000001");
        assertThat(course.apply(Fraction.of(found.subtract(last))).compareTo(of(target)))
            .isNotPositive();
        assertThat(course.apply(Fraction.of(found.add(last))).compareTo(of(target)))
            .isNotNegative();
      }
    }
  }

  @Test
  void threadsChangeNothing() {
    Experiment experiment = dollars(rate -> rate.times(540_000_000));
    Question question = Question.target(FIGURE, of("123456789"));
    Solved alone = solver(experiment, question, "0.1").in(range("0", "1"), null);
    Solved together =
        new Solver(experiment, question, "law", "rate", List.of(new BigDecimal("0.1")), 3, () -> {})
            .in(range("0", "1"), null);
    assertThat(together).isEqualTo(alone);
  }

  @Test
  void oneValueIsNoRange() {
    assertThatThrownBy(() -> range("1", "1"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("From 1 to 1 is no range.");
  }

  @Test
  void aTextWritesAsManyDigitsAsItHas() {
    assertThat(TextDigits.of(List.of(new BigDecimal("1.50"), new BigDecimal("2"))).scale())
        .isEqualTo(2);
    assertThat(
            TextDigits.of(List.of(new BigDecimal("50000000"), new BigDecimal("25000000"))).scale())
        .isEqualTo(-6);
    assertThat(TextDigits.of(List.of(BigDecimal.ZERO)).scale()).isZero();
  }
}
