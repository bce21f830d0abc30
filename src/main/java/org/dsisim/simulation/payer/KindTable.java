package org.dsisim.simulation.payer;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The numbers of kinds of users, looked up a million times: by the places of a type, a sector and a
 * home, and by whether any part of a user rests on DSI. Those of words that have no place, as there
 * are too many, are found by the words themselves. Safe for use by several threads: a number never
 * changes, and whoever does not see one yet finds out the same.
 */
public final class KindTable {

  /** Of users who are worked out each by itself. */
  public static final int OTHER = -1;

  /** Of a kind that was not met yet. */
  public static final int UNKNOWN = -2;

  /** What a word has that came behind too many others. */
  static final int NO_PLACE = -1;

  /** A power of two, as those of homes and ways are: all of a home are close together. */
  private static final int MOST_TYPES = 8;

  private static final int MOST_HOMES = 256;
  private static final int MOST_SECTORS = 256;

  /** No part, some part, or nobody knows. */
  private static final int WAYS_TO_REST = 4;

  /** In the place of a number: zero stands for {@link #UNKNOWN}. */
  private static final int SHIFT = 2;

  /** A larger number is not kept, and found out anew each time: no table has so many kinds. */
  private static final int LARGEST_NUMBER = Character.MAX_VALUE - SHIFT;

  private final Places types = new Places(MOST_TYPES);
  private final Places homes = new Places(MOST_HOMES);
  private final Places sectors = new Places(MOST_SECTORS);
  private final char[][] bySector = new char[MOST_SECTORS][];
  private final Map<List<Object>, Integer> others = new ConcurrentHashMap<>();

  /** Words in the order in which they came. */
  private static final class Places {

    private final int most;
    private final Map<Object, Integer> places = new ConcurrentHashMap<>();

    private Places(int most) {
      this.most = most;
    }

    private int of(Object word) {
      Integer known = places.get(word);
      if (known != null) {
        return known;
      }
      synchronized (places) {
        int next = places.size();
        return next < most || places.containsKey(word)
            ? places.computeIfAbsent(word, one -> next)
            : NO_PLACE;
      }
    }
  }

  /** The place of a type. */
  public int type(Object word) {
    return types.of(word);
  }

  /** The place of a sector. */
  public int sector(Object word) {
    return sectors.of(word);
  }

  /** The place of a home. */
  public int home(Object word) {
    return homes.of(word);
  }

  /**
   * The number of a kind by the places of its words, all of which have one.
   *
   * @param rests 0 where nobody knows whether a part rests on DSI, 1 where none does, 2 where some
   *     part does
   */
  public int get(int type, int sector, int home, int rests) {
    char[] ofSector = bySector[sector];
    return ofSector == null ? UNKNOWN : ofSector[index(type, home, rests)] - SHIFT;
  }

  /** Keeps a number. */
  public synchronized void keep(int type, int sector, int home, int rests, int number) {
    if (number > LARGEST_NUMBER) {
      return;
    }
    char[] ofSector = bySector[sector];
    if (ofSector == null) {
      ofSector = new char[MOST_TYPES * MOST_HOMES * WAYS_TO_REST];
      bySector[sector] = ofSector;
    }
    ofSector[index(type, home, rests)] = (char) (number + SHIFT);
  }

  /** The number of a kind of which not all words have a place. */
  public int get(List<Object> kind) {
    return others.getOrDefault(kind, UNKNOWN);
  }

  /** Keeps the number of such a kind. */
  public void keep(List<Object> kind, int number) {
    others.put(kind, number);
  }

  private static int index(int type, int home, int rests) {
    return (home * MOST_TYPES + type) * WAYS_TO_REST + rests;
  }
}
