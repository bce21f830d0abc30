package org.dsisim.report.content.table;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dsisim.model.answer.RuleReference;

/** Rules in a cell: several are joined by semicolons, each said once. */
final class RulesInWords {

  private RulesInWords() {}

  static String titles(List<RuleReference> rules) {
    return rules.stream().map(RuleReference::title).distinct().collect(Collectors.joining(";"));
  }

  static String laws(List<RuleReference> rules) {
    return joined(rules, rule -> rule.law().text());
  }

  /** Words of some items; one that has none is left out. */
  static <T> String joined(List<T> items, Function<T, String> word) {
    return items.stream()
        .map(word)
        .filter(text -> !text.isEmpty())
        .distinct()
        .collect(Collectors.joining(";"));
  }
}
