package org.dsisim.scenario.population;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.dsisim.chance.Numbers;

/**
 * Things to choose from, each as likely as its weight says.
 *
 * @param <T> what they are
 */
final class Weighted<T> {

  private final List<T> things = new ArrayList<>();

  /** Up to where each reaches, in the order of the things. */
  private final List<Long> ends = new ArrayList<>();

  private long total;

  private Weighted() {}

  /** Things with weights; those without weight are never chosen. */
  static <T> Weighted<T> of(SortedMap<T, Long> weights) {
    Weighted<T> weighted = new Weighted<>();
    for (Map.Entry<T, Long> one : weights.entrySet()) {
      if (one.getValue() > 0) {
        weighted.total = Math.addExact(weighted.total, one.getValue());
        weighted.things.add(one.getKey());
        weighted.ends.add(weighted.total);
      }
    }
    return weighted;
  }

  /** How many there are to choose from. */
  int size() {
    return things.size();
  }

  /** One of them, by chance. */
  T drawn(Numbers chance) {
    long at = chance.below(total);
    int low = 0;
    int high = things.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends.get(middle) > at) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return things.get(low);
  }
}
