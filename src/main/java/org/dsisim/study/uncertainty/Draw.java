package org.dsisim.study.uncertainty;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One draw.
 *
 * @param index from 0
 * @param values of the inputs, in their order
 * @param tried what came of them
 */
public record Draw(int index, List<String> values, Tried tried) {

  /** A figure with the digits that tables have; null where there is none, or nobody can tell it. */
  @Nullable BigDecimal figure(int position) {
    return tried instanceof Tried.Answered answered
        ? TwelveDigits.of(answered.figures().get(position))
        : null;
  }
}
