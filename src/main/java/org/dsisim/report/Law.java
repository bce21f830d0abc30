package org.dsisim.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dsisim.rulebook.Description;
import org.dsisim.simulation.Outcome;

/**
 * The dates of the law behind rule sets, and what it does not include: the line every table has.
 */
final class Law {

  private Law() {}

  static String of(Outcome outcome, Map<String, Description> descriptions) {
    List<String> ids = new ArrayList<>();
    outcome.option().contributions().forEach(rules -> ids.add(rules.id()));
    ids.add(outcome.option().formula().id());
    return of(ids, descriptions);
  }

  static String of(List<String> ids, Map<String, Description> descriptions) {
    List<String> dates = new ArrayList<>();
    List<String> without = new ArrayList<>();
    for (String id : ids) {
      Description description = descriptions.get(id);
      if (description != null) {
        if (!description.lawAsOf().isEmpty()) {
          dates.add(
              id + " as of " + description.lawAsOf() + " (" + description.statusInWords() + ")");
        }
        if (!description.notIncluded().isEmpty()) {
          without.add(description.notIncluded());
        }
      }
    }
    String all = dates.isEmpty() ? "no date stated" : String.join("; ", dates);
    return without.isEmpty()
        ? all
        : all + ". " + String.join(" ", without.stream().distinct().toList());
  }
}
