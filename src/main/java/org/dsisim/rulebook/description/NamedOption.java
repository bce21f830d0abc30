package org.dsisim.rulebook.description;

import java.util.List;
import java.util.Map;
import org.dsisim.message.Place;
import org.dsisim.parameter.ParameterOverride;

/**
 * An option that {@code options.yaml} names.
 *
 * @param contributions ids of contribution rule sets
 * @param formula id of a distribution rule set
 * @param preset of the formula; empty for none
 * @param settings values of parameters and assumptions that it puts in force
 * @param lists its label in each list that has it: {@code Option 3.1} in {@code secretariat}
 * @param place where it stands
 */
public record NamedOption(
    String name,
    String title,
    List<String> contributions,
    String formula,
    String preset,
    List<ParameterOverride> settings,
    Map<String, String> lists,
    String source,
    Place place) {

  /** The same in the syntax of {@code -o}, without its values. */
  public String inSyntax() {
    return String.join("+", contributions) + ":" + formula + (preset.isEmpty() ? "" : "@" + preset);
  }
}
