package org.dsisim.indicator.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsisim.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * A figure about an outcome.
 *
 * @param name as in {@code summary.csv}; INDICATORS.md says what each is
 * @param value with its unit
 * @param note what a reader must know to use it; null for nothing
 */
public record Indicator(String name, ResultValue value, @Nullable Message note) {

  /** The values of some by their names; of one name, the first. */
  public static Map<String, ResultValue> byName(List<Indicator> some) {
    Map<String, ResultValue> values = new HashMap<>();
    some.forEach(one -> values.putIfAbsent(one.name(), one.value()));
    return values;
  }

  /** How far Parties are in the order of a baseline. */
  public static final String SPEARMAN = "spearman_to_baseline";

  /** How unequal the amounts of Parties are. */
  public static final String GINI = "gini";

  private static final Set<String> FORMULA = Set.of("state", "iplc", GINI, SPEARMAN);

  /** The unit of the value, as files name it. */
  public String unit() {
    return value.unit();
  }

  /** Whether the allocation formula decides it: what Parties, or groups of them, receive. */
  public boolean byFormula() {
    return FORMULA.contains(name)
        || name.startsWith("received_")
        || name.startsWith("receipt_")
        || name.startsWith("share_to_");
  }

  /** Whether it is held against another formula, so that what is said of that one counts too. */
  public boolean byBaseline() {
    return name.equals(SPEARMAN);
  }

  /** Whether it is the sum of what payers owe or are expected to pay, on whatever bases. */
  public boolean byContributions() {
    return name.equals("owed") || name.equals("expected");
  }
}
