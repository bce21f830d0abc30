package org.dsisim.report.content.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
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
    List<String> words = new ArrayList<>(2);
    for (T item : items) {
      String one = word.apply(item);
      if (!one.isEmpty() && !words.contains(one)) {
        words.add(one);
      }
    }
    return words.size() == 1 ? words.get(0) : String.join(";", words);
  }
}
