package org.dsisim.study.uncertainty;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was really drawn of an input: numbers, or words. */
public sealed interface DrawnInput {

  /** The input. */
  UncertainInput input();

  /**
   * Numbers.
   *
   * @param low the 5th percentile
   * @param high the 95th percentile
   */
  record Numbers(
      UncertainInput input, BigDecimal mean, BigDecimal low, BigDecimal median, BigDecimal high)
      implements DrawnInput {}

  /**
   * Words.
   *
   * @param counts how often each was drawn, in the order of the alphabet
   */
  record Words(UncertainInput input, Map<String, Integer> counts) implements DrawnInput {}

  /**
   * What was drawn.
   *
   * @param values as they were put in force, at least one
   */
  static DrawnInput of(UncertainInput input, List<String> values) {
    if (!input.inForce().parameter().unit().isNumeric()) {
      Map<String, Integer> counts = new LinkedHashMap<>();
      values.stream().sorted().forEach(value -> counts.merge(value, 1, Integer::sum));
      return new Words(input, counts);
    }
    List<BigDecimal> sorted = values.stream().map(BigDecimal::new).sorted().toList();
    BigDecimal mean =
        sorted.stream()
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .divide(BigDecimal.valueOf(sorted.size()), MathContext.DECIMAL128);
    return new Numbers(
        input, digits(mean), percentile(sorted, 5), percentile(sorted, 50), percentile(sorted, 95));
  }

  private static BigDecimal percentile(List<BigDecimal> sorted, int percent) {
    return digits(Quantile.of(sorted, percent));
  }

  private static BigDecimal digits(BigDecimal number) {
    return TwelveDigits.plain(number.round(TwelveDigits.DIGITS));
  }
}
