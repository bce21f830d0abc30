package org.dsisim.parameter;

import java.math.BigDecimal;
import java.util.Objects;
import org.dsisim.message.Message;
import org.dsisim.message.Problems;
import org.dsisim.table.Cell;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * The parameter that says over how many years figures are averaged. It means the same in every rule
 * set, and of no year there is no average.
 */
final class AveragingYears {

  /** The fewest, by which nothing is averaged. */
  static final BigDecimal LEAST = BigDecimal.ONE;

  /** The most, whether its unit is years or a count. */
  static final BigDecimal MOST = Unit.MOST_YEARS;

  private static final String NAME = "averaging_years";

  private AveragingYears() {}

  static boolean isNamed(String parameter) {
    return NAME.equals(parameter);
  }

  /** The value of a whole number; null for too few or too many, which is reported. */
  static @Nullable Value checked(Value years, Cell cell, Problems problems) {
    Fraction number = Objects.requireNonNull(years.number());
    if (number.compareTo(Fraction.of(LEAST)) < 0) {
      cell.refuse(
          problems,
          Message.of("parameter.unit.no-average"),
          Message.of("parameter.unit.no-average.maybe"));
      return null;
    }
    if (number.compareTo(Fraction.of(MOST)) > 0) {
      cell.refuse(problems, Message.of("parameter.unit.no-years"));
      return null;
    }
    return years;
  }
}
