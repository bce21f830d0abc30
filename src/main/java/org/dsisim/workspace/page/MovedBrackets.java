package org.dsisim.workspace.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.Unit;
import org.dsisim.parameter.Value;
import org.dsisim.report.page.Provided;
import org.dsisim.report.page.asked.Ask;

/**
 * A text with one bracket after the other moved over its range, as people move them: rates of who
 * pays first and by themselves. A finger takes them first; they ask no rule again, and so more of
 * them are moved in the same time.
 */
final class MovedBrackets {

  /** Places on the range of a bracket, gone through in an order in which neighbours are far. */
  private static final int PLACES = 151;

  private static final int STRIDE = 37;

  /** Digits behind the point of a value that is no whole number. */
  private static final int DIGITS = 4;

  /** So many questions are about rates alone. */
  private static final int RATES_FIRST = 100;

  private MovedBrackets() {}

  /**
   * What a page asks while they are moved; nothing where no bracket has a range.
   *
   * @param text what {@code ask} says
   * @param many how many questions
   */
  static List<Ask> of(Ask ask, Provided text, int many) {
    List<Map.Entry<String, ParameterValue>> ranges =
        text.inForce().entrySet().stream().filter(one -> hasRange(one.getValue())).toList();
    List<String> contributions =
        text.option().ruleSets().stream()
            .filter(part -> !part.isFormula())
            .map(part -> part.id() + ".")
            .toList();
    List<Map.Entry<String, ParameterValue>> rates =
        ranges.stream()
            .filter(one -> one.getValue().value().unit() == Unit.PERCENT)
            .filter(one -> contributions.stream().anyMatch(one.getKey()::startsWith))
            .toList();
    List<Ask> moved = new ArrayList<>();
    for (int i = 0; i < many && !ranges.isEmpty(); i++) {
      List<Map.Entry<String, ParameterValue>> of =
          i < RATES_FIRST && !rates.isEmpty() ? rates : ranges;
      Map.Entry<String, ParameterValue> one = of.get(i % of.size());
      String value = placeOn(one.getValue(), i * STRIDE % PLACES);
      moved.add(ask.with(Map.of(one.getKey(), value)));
    }
    return moved;
  }

  private static boolean hasRange(ParameterValue parameterValue) {
    return parameterValue.value().unit().isNumeric()
        && parameterValue.dated().low() != null
        && parameterValue.dated().high() != null;
  }

  /** A value on the range of a bracket. */
  private static String placeOn(ParameterValue parameterValue, int place) {
    Value low = Objects.requireNonNull(parameterValue.dated().low());
    Value high = Objects.requireNonNull(parameterValue.dated().high());
    BigDecimal from = new BigDecimal(low.text());
    return new BigDecimal(high.text())
        .subtract(from)
        .multiply(BigDecimal.valueOf(place))
        .divide(BigDecimal.valueOf(PLACES), DIGITS, RoundingMode.HALF_EVEN)
        .add(from)
        .setScale(isWhole(parameterValue.value().unit()) ? 0 : DIGITS, RoundingMode.HALF_EVEN)
        .toPlainString();
  }

  private static boolean isWhole(Unit unit) {
    return unit == Unit.COUNT || unit == Unit.YEARS || unit == Unit.MONTHS || unit == Unit.USD;
  }
}
