package org.dsisim.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dsisim.model.RuleSet;
import org.dsisim.rulebook.Description;
import org.dsisim.simulation.Outcome;

/** What a reader of rule sets' figures must know: said wherever the figures are shown. */
final class Caveats {

  private Caveats() {}

  /** Those of all rule sets of an outcome, each beginning with the rule set's id. */
  static List<String> of(Outcome outcome, Map<String, Description> descriptions) {
    return Stream.concat(
            outcome.option().contributions().stream().map(RuleSet::id),
            Stream.of(outcome.option().formula().id()))
        .flatMap(id -> of(id, descriptions).stream())
        .toList();
  }

  /** Those of a rule set, each beginning with its id. */
  static List<String> of(String id, Map<String, Description> descriptions) {
    Description description = descriptions.get(id);
    return description == null
        ? List.of()
        : description.caveats().stream().map(caveat -> id + ": " + caveat).toList();
  }
}
