package org.dsisim.parameter;

import java.util.List;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problem;
import org.dsisim.message.Problems;
import org.dsisim.message.Severity;
import org.dsisim.table.Cell;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * The range that a row of a table says is worth trying. It is no limit: a value outside is taken,
 * and said, since it is more often a slip of the unit than a wish. So is an empty list in the place
 * of one with words: rules that go by it find nobody, without a fault.
 */
public final class TriedRange {

  /** By how much people are off who take a unit for another: per cent and shares, thousands. */
  private static final List<Integer> SLIPS = List.of(100, 1000, 1_000_000);

  private TriedRange() {}

  /**
   * What to say of a value.
   *
   * @param address how the parameter is called
   * @param row with the range
   * @param place where the value stands
   * @return a warning; null for a value that is in the range, or is one of the row's alternatives
   */
  public static @Nullable Problem warning(
      String address, Value value, DatedValue row, Place place) {
    if (isEmptied(value, row) && !isAlternative(value, row)) {
      return new Problem(
          Severity.WARNING,
          place,
          Message.of("parameter.emptied", "address", address, "before", row.value().text()),
          Message.of("parameter.emptied.maybe"));
    }
    if (isWithin(value.number(), row) || isAlternative(value, row)) {
      return null;
    }
    Message text =
        Message.of(
            "parameter.outside-range",
            "address",
            address,
            "value",
            shown(value.unit(), value.text()),
            "range",
            range(row));
    return new Problem(Severity.WARNING, place, text, maybe(value, row));
  }

  /** Reports a value in force that is outside the range of its row. */
  static void warn(String owner, ParameterValue parameterValue, Problems problems) {
    Problem outside = warning(owner, parameterValue);
    if (outside != null) {
      problems.add(outside);
    }
  }

  /** What to say of a value in force; null when there is nothing to say. */
  public static @Nullable Problem warning(String owner, ParameterValue parameterValue) {
    return warning(
        owner + "." + parameterValue.name(),
        parameterValue.value(),
        parameterValue.dated(),
        parameterValue.place());
  }

  private static boolean isEmptied(Value value, DatedValue row) {
    return value.unit() == Unit.LIST && value.items().isEmpty() && !row.value().items().isEmpty();
  }

  private static boolean isWithin(@Nullable Fraction number, DatedValue row) {
    Fraction low = row.low() == null ? null : row.low().number();
    Fraction high = row.high() == null ? null : row.high().number();
    boolean reversed = low != null && high != null && low.compareTo(high) > 0;
    return number == null
        || reversed
        || ((low == null || number.compareTo(low) >= 0)
            && (high == null || number.compareTo(high) <= 0));
  }

  private static boolean isAlternative(Value value, DatedValue row) {
    Problems known = new Problems();
    return row.alternatives().stream()
        .map(text -> value.unit().read(Cell.of("", text, row.place()), List.of(), known))
        .anyMatch(one -> one != null && one.saysTheSameAs(value));
  }

  private static Message range(DatedValue row) {
    String low = row.low() == null ? "" : row.low().text();
    String high = row.high() == null ? "" : row.high().text();
    if (low.isEmpty()) {
      return Message.of("parameter.range.up-to", "high", high);
    }
    return high.isEmpty()
        ? Message.of("parameter.range.from", "low", low)
        : Message.of("parameter.range", "low", low, "high", high);
  }

  private static Message shown(Unit unit, String text) {
    return switch (unit) {
      case PERCENT -> Message.of("parameter.value.percent", "number", text);
      case USD -> Message.of("parameter.value.dollars", "number", text);
      case YEARS -> Message.of("parameter.value.years", "number", text);
      case MONTHS -> Message.of("parameter.value.months", "number", text);
      default -> Message.plain(text);
    };
  }

  /** The value in the unit that may have been taken for another, where that is in the range. */
  private static @Nullable Message maybe(Value value, DatedValue row) {
    Fraction number = value.number();
    if (number == null || number.isZero() || value.unit().isCounted()) {
      return null;
    }
    for (int slip : SLIPS) {
      for (Fraction other : List.of(number.times(slip), number.dividedBy(Fraction.of(slip)))) {
        if (isWithin(other, row)) {
          String meant = other.toDecimal(12).stripTrailingZeros().toPlainString();
          return Message.of("parameter.maybe", "meant", meant);
        }
      }
    }
    return null;
  }
}
