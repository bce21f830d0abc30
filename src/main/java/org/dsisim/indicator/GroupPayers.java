package org.dsisim.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dsisim.reckoning.liability.PayerOutcome;

/**
 * Payers of groups that are measured as one, until all of a group are there: what one of them owes
 * in the place of all stands beside what each owes by itself.
 */
final class GroupPayers {

  private final Map<String, List<PayerOutcome>> byGroup = new TreeMap<>();

  /** Takes a payer that belongs to a group; one that stands for itself is left. */
  boolean take(PayerOutcome payer) {
    String word = payer.group();
    if (word.isEmpty()) {
      return false;
    }
    byGroup.computeIfAbsent(word, none -> new ArrayList<>()).add(payer);
    return true;
  }

  /** Takes those that come behind. */
  void addAll(GroupPayers behind) {
    behind.byGroup.forEach(
        (word, payers) -> byGroup.computeIfAbsent(word, none -> new ArrayList<>()).addAll(payers));
  }

  /** The members of each group, in the order of its word. */
  Collection<List<PayerOutcome>> all() {
    return byGroup.values();
  }
}
