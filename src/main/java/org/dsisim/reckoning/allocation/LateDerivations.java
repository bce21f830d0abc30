package org.dsisim.reckoning.allocation;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.dsisim.value.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * How shares came about, in the order of the codes, worked out when somebody first asks. Of a
 * thousand allocations of which a figure or two is looked at, nobody does. Safe for use by several
 * threads, which work out the same.
 */
final class LateDerivations extends AbstractMap<CountryCode, Derivation> {

  private final Places places;
  private final Supplier<List<Derivation>> inOrder;
  private volatile @Nullable Map<CountryCode, Derivation> known;

  LateDerivations(Places places, Supplier<List<Derivation>> inOrder) {
    this.places = places;
    this.inOrder = inOrder;
  }

  /** What somebody has who is one of the places. */
  private Map<CountryCode, Derivation> known() {
    Map<CountryCode, Derivation> found = known;
    if (found == null) {
      found = byCode(places, inOrder.get());
      known = found;
    }
    return found;
  }

  /** Derivations by code, in the order of the places. */
  static Map<CountryCode, Derivation> byCode(Places places, List<Derivation> inOrder) {
    Map<CountryCode, Derivation> byCode = new LinkedHashMap<>(2 * places.size());
    for (int place = 0; place < places.size(); place++) {
      byCode.put(places.codes().get(place), inOrder.get(place));
    }
    return Collections.unmodifiableMap(byCode);
  }

  @Override
  public Set<Map.Entry<CountryCode, Derivation>> entrySet() {
    return known().entrySet();
  }

  @Override
  public @Nullable Derivation get(@Nullable Object code) {
    return known().get(code);
  }

  @Override
  public boolean containsKey(@Nullable Object code) {
    return code instanceof CountryCode party && places.of(party) != Places.NONE;
  }

  @Override
  public int size() {
    return places.size();
  }
}
