package org.dsisim.model.world;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Ids with a number each, from zero on: a million uses name their users by them, and one text of
 * each is enough. They never change. Safe for use by several threads.
 */
public final class NumberedIds {

  private final String[] ids;
  private final Map<String, Integer> numbers;

  /** Numbers ids in their order. */
  public NumberedIds(Collection<String> all) {
    ids = all.toArray(String[]::new);
    numbers = new HashMap<>(2 * ids.length);
    for (int i = 0; i < ids.length; i++) {
      numbers.put(ids[i], i);
    }
  }

  /** The number of an id; below zero for one that is not among them. */
  public int number(String id) {
    Integer number = numbers.get(id);
    return number == null ? -1 : number;
  }

  /** The id of a number. */
  public String id(int number) {
    return ids[number];
  }

  /** How many there are. */
  public int size() {
    return ids.length;
  }
}
