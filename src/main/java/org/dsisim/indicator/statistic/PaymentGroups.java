package org.dsisim.indicator.statistic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.simulation.payer.GroupTotals;

/** Payments by a key, as payers come. */
final class PaymentGroups {

  private final Map<String, PaymentSum> groups = new HashMap<>();

  void add(String key, PayerView payer) {
    groups.computeIfAbsent(key, none -> new PaymentSum()).add(payer);
  }

  void add(String key, GroupTotals payers) {
    groups.computeIfAbsent(key, none -> new PaymentSum()).add(payers);
  }

  void add(String key, PaymentSum payers) {
    groups.computeIfAbsent(key, none -> new PaymentSum()).addAll(payers);
  }

  void addAll(PaymentGroups others) {
    others.groups.forEach(this::add);
  }

  /** The groups, the one that owes most first, ties by key. */
  List<Payments> all() {
    return groups.entrySet().stream()
        .map(group -> group.getValue().under(group.getKey()))
        .sorted(Payments.LARGEST_FIRST)
        .toList();
  }
}
