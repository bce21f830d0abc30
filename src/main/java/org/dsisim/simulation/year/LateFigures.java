package org.dsisim.simulation.year;

import java.util.AbstractMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Figures of a country, some of which are worked out when the first of them is asked for: what
 * comes from it is a sum over all uses, which most options never look at. Safe for use by several
 * threads where what works them out is.
 */
final class LateFigures extends AbstractMap<String, Fraction> {

  private final Map<String, Fraction> known;
  private final Set<String> late;
  private final Supplier<Map<String, Fraction>> later;

  /**
   * Figures of a country.
   *
   * @param known those that stand in tables
   * @param late the columns of the others, in whose place no table counts
   * @param later gives the others, the same each time
   */
  LateFigures(
      Map<String, Fraction> known, Set<String> late, Supplier<Map<String, Fraction>> later) {
    this.known = known;
    this.late = late;
    this.later = later;
  }

  @Override
  public @Nullable Fraction get(@Nullable Object column) {
    return late.contains(column) ? later.get().get(column) : known.get(column);
  }

  @Override
  public boolean containsKey(@Nullable Object column) {
    return late.contains(column) || known.containsKey(column);
  }

  @Override
  public Set<String> keySet() {
    Set<String> columns = new HashSet<>(known.keySet());
    columns.addAll(late);
    return columns;
  }

  @Override
  public Set<Map.Entry<String, Fraction>> entrySet() {
    Map<String, Fraction> all = new HashMap<>(known);
    all.putAll(later.get());
    return all.entrySet();
  }
}
