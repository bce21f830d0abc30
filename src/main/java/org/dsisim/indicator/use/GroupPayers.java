package org.dsisim.indicator.use;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dsisim.model.fact.InGroup;
import org.dsisim.reckoning.liability.Due;
import org.dsisim.reckoning.liability.PayerOutcome;

/**
 * Payers of groups that are measured as one, until all of a group are there: what one of them owes
 * in the place of all stands beside what each owes by itself. Of a group that is whole and owes at
 * most once nobody is kept, nor is a member of whom no rule says anything: so it is of nearly all
 * of a large table.
 */
public final class GroupPayers {

  private final Map<String, Members> byGroup = new TreeMap<>();

  /** Those of a group so far. */
  private static final class Members {

    private final List<PayerOutcome> kept = new ArrayList<>(1);
    private final int members;
    private int seen;

    private Members(int members) {
      this.members = members;
    }

    /** Whether all are there and there is nothing to be held beside anything. */
    private boolean areDone() {
      if (seen < members) {
        return false;
      }
      List<Due> saying = dues(kept).stream().filter(GroupPayers::says).toList();
      return saying.isEmpty() || (saying.size() == 1 && saying.get(0).credits().isEmpty());
    }
  }

  /** Takes a payer that belongs to a group; one that stands for itself is left. */
  public boolean take(PayerOutcome payer) {
    InGroup group = group(payer);
    if (group.word().isEmpty()) {
      return false;
    }
    add(group.word(), group.members(), 1, isKept(payer) ? List.of(payer) : List.of());
    return true;
  }

  private void add(String word, int members, int seen, List<PayerOutcome> kept) {
    Members some = byGroup.computeIfAbsent(word, none -> new Members(members));
    some.seen += seen;
    some.kept.addAll(kept);
    if (some.areDone()) {
      byGroup.remove(word);
    }
  }

  /** The one that stands for the group is named where members owe anything twice. */
  private static boolean isKept(PayerOutcome payer) {
    return payer.dues().stream().anyMatch(due -> says(due) || due.payer().standsForGroup());
  }

  private static boolean says(Due due) {
    return due.ruling() != null || !due.credits().isEmpty();
  }

  private static InGroup group(PayerOutcome payer) {
    for (Due due : payer.dues()) {
      if (!due.payer().group().word().isEmpty()) {
        return due.payer().group();
      }
    }
    return InGroup.NONE;
  }

  /** Takes those that come behind. */
  public void addAll(GroupPayers behind) {
    behind.byGroup.forEach((word, some) -> add(word, some.members, some.seen, some.kept));
  }

  /** Of each group of which anything may be owed twice those who owe, in the order of its word. */
  public List<List<PayerOutcome>> all() {
    return byGroup.values().stream()
        .map(some -> List.copyOf(some.kept))
        .filter(some -> !some.isEmpty())
        .toList();
  }

  /** What some payers owe together, due by due. */
  public static List<Due> dues(List<PayerOutcome> some) {
    return some.stream().flatMap(one -> one.dues().stream()).toList();
  }
}
