package org.dsisim.reckoning.allocation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.dsisim.value.CountryCode;

/**
 * Numbers Parties from nought in the order of their codes, so that what belongs to them stands in
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
  static Places of(Collection<CountryCode> codes) {
    return new Places(List.copyOf(new TreeSet<>(codes)));
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
    int from = last;
    for (int guess = from; guess <= from + 1 && guess < codes.size(); guess++) {
      if (codes.get(guess).equals(code)) {
        last = guess;
        return guess;
      }
    }
    Integer place = places.get(code);
    if (place == null) {
      return NONE;
    }
    last = place;
    return place;
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
