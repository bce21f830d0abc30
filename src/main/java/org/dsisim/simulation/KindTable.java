package org.dsisim.simulation;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Kinds of users by a key, of which there are some ten thousand: looked up a million times, and so
 * without an object for the key. Kinds that find no room are made anew. Safe for use by several
 * threads.
 */
final class KindTable {

  private static final int BITS = 17;

  /** Behind so many others nothing is sought. */
  private static final int MOST_TRIED = 16;

  private final AtomicReferenceArray<@Nullable UserKind> kinds =
      new AtomicReferenceArray<>(1 << BITS);

  /** The kind under a key; null where there is none. */
  @Nullable UserKind get(long key) {
    for (int tried = 0; tried < MOST_TRIED; tried++) {
      UserKind kind = kinds.getAcquire(place(key, tried));
      if (kind == null || kind.key() == key) {
        return kind;
      }
    }
    return null;
  }

  /** Keeps a kind, where there is room. */
  void keep(UserKind kind) {
    for (int tried = 0; tried < MOST_TRIED; tried++) {
      int place = place(kind.key(), tried);
      UserKind other = kinds.getAcquire(place);
      if (other == null && kinds.compareAndSet(place, null, kind)) {
        return;
      }
      if (other != null && other.key() == kind.key()) {
        return;
      }
    }
  }

  private static int place(long key, int tried) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return ((int) (mixed >>> (Long.SIZE - BITS)) + tried) & ((1 << BITS) - 1);
  }
}
