package org.dsisim.reckoning.allocation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.dsisim.value.CountryCode;

/**
 * Numbers Parties from zero in the order of their codes, so that what belongs to them stands in
 * lists. Safe for use by several threads: what was found last is a guess, which is looked at.
 */
final class Places {

  /** The place of whoever is none of them. */
  static final int NONE = -1;

  private final List<CountryCode> codes;
  private final Map<CountryCode, Integer> places;
  private int last;

  private Places(List<CountryCode> codes) {
    this.codes = codes;
    this.places = new HashMap<>(codes.size() * 2);
    for (int i = 0; i < codes.size(); i++) {
      places.put(codes.get(i), i);
    }
  }

  /** The places of these, each once. */
  static Places of(List<CountryCode> codes) {
    return new Places(areInOrder(codes) ? List.copyOf(codes) : List.copyOf(new TreeSet<>(codes)));
  }

  private static boolean areInOrder(List<CountryCode> codes) {
    for (int i = 1; i < codes.size(); i++) {
      if (codes.get(i - 1).compareTo(codes.get(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** The codes in their order. */
  List<CountryCode> codes() {
    return codes;
  }

  /** How many there are. */
  int size() {
    return codes.size();
  }

  /** The place of a Party. */
  int of(CountryCode code) {
    // Answers come Party by Party, or component by component: mostly it is the next or the same.
    int before = last;
    if (isAt(before + 1, code)) {
      last = before + 1;
      return before + 1;
    }
    if (isAt(before, code)) {
      return before;
    }
    Integer place = places.get(code);
    if (place == null) {
      return NONE;
    }
    last = place;
    return place;
  }

  private boolean isAt(int place, CountryCode code) {
    return place < codes.size() && codes.get(place).equals(code);
  }

  /** As many empty lists as there are Parties. */
  <T> List<List<T>> lists() {
    List<List<T>> lists = new ArrayList<>(size());
    for (int i = 0; i < size(); i++) {
      lists.add(new ArrayList<>(2));
    }
    return lists;
  }
}
