package org.dsisim.report.content.table;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dsisim.model.answer.RuleReference;

/** Rules in a cell: several are joined by semicolons, each said once. */
final class RulesInWords {

  private RulesInWords() {}

  static String titles(List<RuleReference> rules) {
    return joined(rules, RuleReference::title);
  }

  static String laws(List<RuleReference> rules) {
    return joined(rules, rule -> rule.law().text());
  }

  /** Words of some items; one that has none is left out. */
  static <T> String joined(Collection<T> items, Function<T, String> word) {
    if (items.size() <= 1) {
      // Nearly all rows have one rule or none, and there are millions.
      return items.isEmpty() ? "" : word.apply(items.iterator().next());
    }
    return items.stream()
        .map(word)
        .filter(text -> !text.isEmpty())
        .distinct()
        .collect(Collectors.joining(";"));
  }
}
