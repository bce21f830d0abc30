package org.dsisim.study.uncertainty;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.parameter.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What was really drawn of an input.
 *
 * @param mean of all draws; null for words
 * @param lowest of all draws; null for words
 * @param highest of all draws; null for words
 * @param counts how often each word was drawn; empty for numbers
 */
public record DrawnInput(
    UncertainInput input,
    @Nullable BigDecimal mean,
    @Nullable BigDecimal lowest,
    @Nullable BigDecimal highest,
    Map<String, Integer> counts) {

  private static final int PLACES = 40;

  /**
   * What was drawn.
   *
   * @param values as they were put in force, at least one
   */
  static DrawnInput of(UncertainInput input, List<String> values) {
    Unit unit = input.inForce().parameter().unit();
    if (!unit.isNumeric()) {
      Map<String, Integer> counts = new LinkedHashMap<>();
      values.stream().sorted().forEach(value -> counts.merge(value, 1, Integer::sum));
      return new DrawnInput(input, null, null, null, counts);
    }
    List<BigDecimal> sorted = values.stream().map(BigDecimal::new).sorted().toList();
    BigDecimal mean =
        sorted.stream()
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .divide(BigDecimal.valueOf(sorted.size()), PLACES, RoundingMode.HALF_EVEN)
            .round(TwelveDigits.DIGITS);
    return new DrawnInput(
        input, TwelveDigits.plain(mean), sorted.get(0), sorted.get(sorted.size() - 1), Map.of());
  }
}
