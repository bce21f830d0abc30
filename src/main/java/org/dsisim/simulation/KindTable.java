package org.dsisim.simulation;

import org.jspecify.annotations.Nullable;

/**
 * Kinds of users by a key, of which there are some ten thousand: looked up a million times, and so
 * without an object for the key. Kinds that find no room are made anew. Safe for use by several
 * threads: a kind never changes, and whoever does not see one yet makes another that is the same.
 */
final class KindTable {

  private static final int BITS = 17;

  /** Behind so many others nothing is sought. */
  private static final int MOST_TRIED = 16;

  private final @Nullable UserKind[] kinds = new UserKind[1 << BITS];

  /** The kind under a key; null where there is none. */
  @Nullable UserKind get(long key) {
    int place = place(key);
    for (int tried = 0; tried < MOST_TRIED; tried++) {
      UserKind kind = kinds[(place + tried) & ((1 << BITS) - 1)];
      if (kind == null || kind.key() == key) {
        return kind;
      }
    }
    return null;
  }

  /** Keeps a kind, where there is room. */
  synchronized void keep(UserKind kind) {
    int first = place(kind.key());
    for (int tried = 0; tried < MOST_TRIED; tried++) {
      int place = (first + tried) & ((1 << BITS) - 1);
      UserKind other = kinds[place];
      if (other == null) {
        kinds[place] = kind;
        return;
      }
      if (other.key() == kind.key()) {
        return;
      }
    }
  }

  private static int place(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> (Long.SIZE - BITS));
  }
}
