package org.dsisim.study.bracket;

import java.util.List;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * What came out of a trial.
 *
 * @param values of the figures, in their order; unknown where there is no result
 * @param breakEvens of the figures, in their order
 * @param isLeast whether somebody owes what nobody can tell, so that amounts are a least
 * @param whyNot why there is no result that could be told, as the end of a sentence; null where
 *     there is one
 */
public record TriedValues(
    List<ResultValue> values,
    List<BreakEven> breakEvens,
    boolean isLeast,
    @Nullable Message whyNot) {

  /** Copies the lists. */
  public TriedValues {
    values = List.copyOf(values);
    breakEvens = List.copyOf(breakEvens);
  }
}
