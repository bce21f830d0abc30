package org.dsisim.model.fact;

import java.util.Arrays;
import java.util.Map;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * A year of an option, seen through its indicators: what rules of an assessment are asked about.
 *
 * @param option as it was written
 * @param indicators figures by name, as in {@code summary.csv}; one that is not in it is unknown
 */
public record Assessed(String option, int year, Map<String, Fraction> indicators) {

  /** Copies the indicators. */
  public Assessed {
    indicators = Map.copyOf(indicators);
  }

  /** Whether all these indicators are known. */
  public boolean knows(String... names) {
    return Arrays.stream(names).allMatch(indicators::containsKey);
  }

  /** Whether each of these indicators is known and more than zero. */
  public boolean some(String... names) {
    return knows(names) && Arrays.stream(names).allMatch(name -> isSome(indicators.get(name)));
  }

  private static boolean isSome(@Nullable Fraction figure) {
    return figure != null && figure.signum() > 0;
  }

  /** An indicator; null when it is unknown. */
  public @Nullable Fraction figure(String name) {
    return indicators.get(name);
  }
}
