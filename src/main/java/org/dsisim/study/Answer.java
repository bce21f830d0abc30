package org.dsisim.study;

import java.util.function.Function;
import java.util.function.Supplier;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Message;
import org.dsisim.message.Problem;
import org.dsisim.message.Severity;
import org.dsisim.simulation.share.NotComputable;

/**
 * What an option comes to under a setting, as far as anything can be said of it.
 *
 * @param <T> what is looked at
 */
public sealed interface Answer<T> {

  /** There is one. */
  record Found<T>(T of) implements Answer<T> {}

  /**
   * There is none, as of shares that sum above 1, or nobody can tell it.
   *
   * @param why as the end of a sentence
   */
  record None<T>(Message why) implements Answer<T> {}

  /**
   * Tries a setting.
   *
   * @param gap where so little is known of payers that an amount would mislead
   * @param look what is looked at, which may need a whole run
   */
  static <T> Answer<T> of(Supplier<Trial> tried, NobodyKnown gap, Function<Trial, T> look) {
    try {
      Trial trial = tried.get();
      Message untold = gap.in(trial);
      return untold == null ? new Found<>(look.apply(trial)) : new None<>(untold);
    } catch (NotComputable none) {
      return new None<>(none.why());
    } catch (InvalidInput refused) {
      return new None<>(
          refused.problems().stream()
              .filter(problem -> problem.severity() == Severity.ERROR)
              .map(Problem::text)
              .findFirst()
              .orElseThrow(() -> refused));
    }
  }
}
