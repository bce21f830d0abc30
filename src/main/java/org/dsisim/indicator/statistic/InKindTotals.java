package org.dsisim.indicator.statistic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dsisim.model.answer.Counted;
import org.dsisim.model.world.Cooperation;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * What counts of one kind of cooperation, in one unit: places are never added to projects.
 *
 * @param quantity of all whose quantity is known; null when nobody knows any
 * @param unknown how many have a quantity that nobody knows
 * @param receivers how many countries receive it
 */
public record InKindTotals(
    String kind, String unit, @Nullable Fraction quantity, int unknown, int receivers) {

  /** The totals by kind, in the order of {@link Cooperation#KINDS}, then by unit. */
  public static List<InKindTotals> of(List<Counted> counted) {
    List<InKindTotals> all = new ArrayList<>();
    for (String kind : Cooperation.KINDS) {
      Map<String, List<Cooperation>> byUnit = new LinkedHashMap<>();
      counted.stream()
          .map(one -> one.inKind().row())
          .filter(given -> given.kind().equals(kind))
          .forEach(
              given -> byUnit.computeIfAbsent(given.unit(), unit -> new ArrayList<>()).add(given));
      byUnit.keySet().stream()
          .sorted()
          .forEach(unit -> all.add(of(kind, unit, byUnit.getOrDefault(unit, List.of()))));
    }
    return List.copyOf(all);
  }

  private static InKindTotals of(String kind, String unit, List<Cooperation> given) {
    Fraction quantity = null;
    int unknown = 0;
    Set<String> receivers = new TreeSet<>();
    for (Cooperation one : given) {
      if (one.quantity() == null) {
        unknown++;
      } else {
        quantity = quantity == null ? one.quantity() : quantity.plus(one.quantity());
      }
      receivers.add(one.receiver().iso3());
    }
    return new InKindTotals(kind, unit, quantity, unknown, receivers.size());
  }
}
