package org.dsisim.workspace.study;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.Unit;
import org.dsisim.parameter.Value;
import org.dsisim.study.solving.SearchRange;
import org.dsisim.study.solving.SearchRange.Why;
import org.dsisim.table.Cell;
import org.dsisim.workspace.request.SolveRequest;
import org.jspecify.annotations.Nullable;

/**
 * Where a value of a parameter is looked for.
 *
 * @param range asked for; else what the table names as worth trying, else from the lowest to the
 *     highest alternative, else what the unit allows
 * @param beyond what the unit allows, or of amounts a thousand times as far, where nobody asked for
 *     ends and the range is narrower; null otherwise
 * @param written what the text has of the parameter
 */
record VariedRange(SearchRange range, @Nullable SearchRange beyond, List<BigDecimal> written) {

  private static final int CENTS = 2;

  /** How many times as far an amount is looked for where its range has no answer. */
  private static final int FURTHER = 1000;

  /** The range; null when there is none, which is reported. */
  static @Nullable VariedRange of(
      SolveRequest request, ParameterValue parameterValue, Problems problems) {
    Unit unit = parameterValue.parameter().unit();
    BigDecimal from = asked(request.from(), "--from", unit, problems);
    BigDecimal to = asked(request.to(), "--to", unit, problems);
    if (problems.hasErrors()) {
      return null;
    }
    List<BigDecimal> alternatives = numbers(parameterValue.alternatives().stream());
    List<BigDecimal> table =
        numbers(
            Stream.concat(
                Stream.ofNullable(parameterValue.dated().low()),
                Stream.ofNullable(parameterValue.dated().high())));
    Ends ends = ends(table, alternatives, unit);
    boolean isAsked = from != null || to != null;
    BigDecimal low = from != null ? from : ends == null ? null : ends.low();
    BigDecimal high = to != null ? to : ends == null ? null : ends.high();
    if (low == null || high == null) {
      problems.error(
          Place.ofCommandLine("--vary"),
          Message.of("workspace.solve.no-range", "address", request.vary().trim()),
          Message.of("workspace.solve.no-range.maybe"));
      return null;
    }
    int decimals = decimals(unit);
    SearchRange range =
        range(low, high, decimals, isAsked || ends == null ? Why.ASKED : ends.why(), problems);
    Ends wider = isAsked ? null : wider(unit, high);
    SearchRange beyond =
        wider == null || wider.equals(ends)
            ? null
            : SearchRange.of(wider.low(), wider.high(), decimals, wider.why());
    List<BigDecimal> written = new ArrayList<>(alternatives);
    written.addAll(table);
    written.addAll(numbers(Stream.of(parameterValue.value(), parameterValue.dated().value())));
    return range == null ? null : new VariedRange(range, beyond, List.copyOf(written));
  }

  /** The ends of a range, and whence they are. */
  private record Ends(BigDecimal low, BigDecimal high, Why why) {}

  private static @Nullable SearchRange range(
      BigDecimal low, BigDecimal high, int decimals, Why why, Problems problems) {
    try {
      return SearchRange.of(low, high, decimals, why);
    } catch (IllegalArgumentException | ArithmeticException noRange) {
      problems.error(
          Place.ofCommandLine("--from"),
          Message.of(
              "workspace.solve.no-such-range",
              "low",
              low.toPlainString(),
              "high",
              high.toPlainString()));
      return null;
    }
  }

  private static @Nullable Ends ends(
      List<BigDecimal> table, List<BigDecimal> alternatives, Unit unit) {
    Ends ofTable = between(table, Why.TABLE);
    if (ofTable != null) {
      return ofTable;
    }
    Ends ofAlternatives = between(alternatives, Why.ALTERNATIVES);
    return ofAlternatives != null ? ofAlternatives : limits(unit);
  }

  private static @Nullable Ends between(List<BigDecimal> numbers, Why why) {
    if (numbers.size() < 2) {
      return null;
    }
    BigDecimal low = Collections.min(numbers);
    BigDecimal high = Collections.max(numbers);
    return low.compareTo(high) < 0 ? new Ends(low, high, why) : null;
  }

  private static @Nullable Ends limits(Unit unit) {
    return switch (unit) {
      case PERCENT -> new Ends(BigDecimal.ZERO, BigDecimal.valueOf(100), Why.UNIT);
      case SHARE -> new Ends(BigDecimal.ZERO, BigDecimal.ONE, Why.UNIT);
      default -> null;
    };
  }

  /** What the unit allows; of amounts, which end nowhere, far more than the range has. */
  private static @Nullable Ends wider(Unit unit, BigDecimal high) {
    return unit == Unit.USD && high.signum() > 0
        ? new Ends(BigDecimal.ZERO, high.multiply(BigDecimal.valueOf(FURTHER)), Why.FURTHER)
        : limits(unit);
  }

  private static int decimals(Unit unit) {
    if (unit.isWhole()) {
      return 0;
    }
    return unit == Unit.USD ? CENTS : Integer.MAX_VALUE;
  }

  private static @Nullable BigDecimal asked(
      @Nullable String text, String option, Unit unit, Problems problems) {
    if (text == null) {
      return null;
    }
    Place place = Place.ofCommandLine(option);
    Cell cell = Cell.of(option, text, place);
    Value value = cell.required(problems) ? unit.read(cell, List.of(), problems) : null;
    return value == null ? null : new BigDecimal(value.text());
  }

  private static List<BigDecimal> numbers(Stream<Value> values) {
    return values
        .filter(value -> value.number() != null)
        .map(value -> new BigDecimal(value.text()))
        .toList();
  }
}
