package org.dsisim.rulebook;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.message.Problems;
import org.dsisim.parameter.ParameterOverride;

/**
 * An option, taken apart and not yet compiled.
 *
 * @param title of a named option; empty otherwise
 * @param contributions ids of contribution rule sets
 * @param formula id of a distribution rule set
 * @param settings values of the preset and of the named option
 */
public record OptionParts(
    String title,
    List<String> contributions,
    String formula,
    boolean formulaByDefault,
    List<ParameterOverride> settings) {

  /** The ids of its rule sets, the formula last. */
  List<String> ids() {
    List<String> ids = new ArrayList<>(contributions);
    ids.add(formula);
    return ids;
  }

  /**
   * The same with more values, behind those that it has; one that sets nothing in it is reported.
   */
  OptionParts with(List<ParameterOverride> more, Problems problems) {
    List<String> owners = ids();
    owners.add(ParameterOverride.ASSUMPTION);
    more.forEach(setting -> setting.expectOwner(owners, problems));
    List<ParameterOverride> all = new ArrayList<>(settings);
    all.addAll(more);
    return new OptionParts(title, contributions, formula, formulaByDefault, List.copyOf(all));
  }
}
