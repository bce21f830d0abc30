package org.dsisim.reckoning.allocation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsisim.model.answer.Entitlements.Fallback;
import org.dsisim.model.formula.Component;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/** Parts of the fund that nobody has by weights, and the components that rules give them to. */
final class Fallbacks {

  private final Map<Component, Component> heirs = new HashMap<>();
  private final Weights weights;

  Fallbacks(List<Fallback> fallbacks, Weights weights) {
    fallbacks.forEach(fallback -> heirs.put(fallback.of(), fallback.to()));
    this.weights = weights;
  }

  /** Moves the parts; what finds nobody on its way stays where it is. */
  void move(Map<Component, Fraction> parts) {
    if (heirs.isEmpty()) {
      return;
    }
    for (Component component : List.copyOf(parts.keySet())) {
      Fraction part = parts.getOrDefault(component, Fraction.ZERO);
      Component heir = isNobodys(component) ? heir(component) : null;
      if (heir != null && !part.isZero()) {
        parts.put(component, Fraction.ZERO);
        parts.merge(heir, part, Fraction::plus);
      }
    }
    parts.values().removeIf(Fraction::isZero);
  }

  /**
   * The first component on the way in which somebody weighs something; null where there is none.
   */
  private @Nullable Component heir(Component component) {
    Set<Component> seen = new HashSet<>();
    Component next = heirs.get(component);
    while (next != null && isNobodys(next)) {
      next = seen.add(next) ? heirs.get(next) : null;
    }
    return next;
  }

  private boolean isNobodys(Component component) {
    return weights.in(component).stream().allMatch(one -> one.weight().isZero());
  }
}
