package org.dsisim.rulebook;

import java.util.List;
import java.util.Map;

/**
 * An option that {@code options.yaml} names.
 *
 * @param contributions ids of contribution rule sets
 * @param formula id of a distribution rule set
 * @param preset of the formula; empty for none
 * @param values by address, as {@code cali-fund.basis} or {@code assumption.uptake}
 * @param lists the lists it stands in, as {@code secretariat}
 */
public record NamedOption(
    String name,
    String title,
    List<String> contributions,
    String formula,
    String preset,
    Map<String, String> values,
    List<String> lists,
    String source) {

  /** The same in the syntax of {@code -o}, without its values. */
  public String inSyntax() {
    return String.join("+", contributions) + ":" + formula + (preset.isEmpty() ? "" : "@" + preset);
  }
}
