package org.dsisim.cases;

import java.util.List;
import java.util.Map;
import org.dsisim.message.Problems;
import org.dsisim.model.policy.RuleSet;
import org.dsisim.parameter.Unit;
import org.dsisim.table.yaml.YamlMap;
import org.jspecify.annotations.Nullable;

/** What the cases of a rule set ask, which is not the same for all kinds of rule sets. */
public interface CaseQuestion {

  /** The keys that a case must have, beside those that all cases have. */
  List<String> required();

  /** The keys that it may have. */
  List<String> optional();

  /** The assumptions on which an answer can rest, with their units; none for most. */
  default Map<String, Unit> assumptions() {
    return Map.of();
  }

  /** The question that a case asks, where a rule set has cases of several kinds. */
  default CaseQuestion about(YamlMap map) {
    return this;
  }

  /** The rule set that is asked. */
  RuleSet rules();

  /**
   * Reads what a case tells and expects.
   *
   * @return null when the case cannot be put to the rules, which is reported
   */
  @Nullable Facts read(WorkedCase workedCase, Problems problems);
}
