package org.dsisim.reckoning.allocation;

import java.util.List;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * How a weight came about from figures: the factors multiplied, and where the formula scales,
 * {@code (product − least) ÷ (most − least)}; one where all weigh the same.
 *
 * @param factors in the order of the formula; a median or a parameter where it took the place of a
 *     figure
 * @param least the lowest product of the Parties compared; null where nothing is scaled
 * @param most the highest of them; null where nothing is scaled
 */
public record WeightByFigures(
    List<Fraction> factors, @Nullable Fraction least, @Nullable Fraction most) {

  /** The factors multiplied. */
  public Fraction product() {
    return factors.stream().reduce(Fraction.ONE, Fraction::times);
  }

  /** The weight. */
  public Fraction weight() {
    if (least == null || most == null) {
      return product();
    }
    Fraction span = most.minus(least);
    return span.isZero() ? Fraction.ONE : product().minus(least).dividedBy(span);
  }

  WeightByFigures scaled(Fraction lowest, Fraction highest) {
    return new WeightByFigures(factors, lowest, highest);
  }
}
