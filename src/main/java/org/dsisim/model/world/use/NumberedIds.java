package org.dsisim.model.world.use;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Collection;

/**
 * Ids with a number each, from zero on: a million uses name their users by them, and one text of
 * each is enough. They never change. Safe for use by several threads.
 */
public final class NumberedIds {

  /** Spreads ids over all slots that differ in their last letters alone. */
  private static final int MIXED = 0x9E3779B9;

  private static final int NUMBER = Integer.SIZE;

  private final String[] ids;

  /** The letters of all ids, and where those of each begin. */
  private final byte[] letters;

  private final int[] starts;

  /**
   * Ids by what is mixed of each, a power of two of them: above the hash of the text, so that few
   * are looked at, and below it the number, counted from one; zero for none.
   */
  private final long[] slots;

  /** Numbers ids in their order; the last of equal ones stands for all. */
  public NumberedIds(Collection<String> all) {
    ids = all.toArray(String[]::new);
    slots = new long[Integer.highestOneBit(Math.max(8, ids.length)) << 2];
    starts = new int[ids.length + 1];
    byte[] written = new byte[16 * ids.length];
    for (int i = 0; i < ids.length; i++) {
      byte[] text = ids[i].getBytes(UTF_8);
      starts[i + 1] = starts[i] + text.length;
      if (starts[i + 1] > written.length) {
        written = Arrays.copyOf(written, 2 * starts[i + 1]);
      }
      System.arraycopy(text, 0, written, starts[i], text.length);
      int hash = ids[i].hashCode();
      int slot = slot(hash);
      while (slots[slot] != 0 && !(isOf(slots[slot], hash) && id(slots[slot]).equals(ids[i]))) {
        slot = next(slot);
      }
      slots[slot] = ((long) hash << NUMBER) | (i + 1);
    }
    letters = written;
  }

  /** The number of an id; below zero for one that is not among them. */
  public int number(String id) {
    int hash = id.hashCode();
    for (int slot = slot(hash); slots[slot] != 0; slot = next(slot)) {
      if (isOf(slots[slot], hash) && id(slots[slot]).equals(id)) {
        return number(slots[slot]);
      }
    }
    return -1;
  }

  /** The number of an id of plain letters by its bytes; below zero for one not among them. */
  public int number(byte[] bytes, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + bytes[i];
    }
    for (int slot = slot(hash); slots[slot] != 0; slot = next(slot)) {
      if (isOf(slots[slot], hash) && is(number(slots[slot]), bytes, from, to)) {
        return number(slots[slot]);
      }
    }
    return -1;
  }

  private boolean is(int number, byte[] bytes, int from, int to) {
    int start = starts[number];
    if (starts[number + 1] - start != to - from) {
      return false;
    }
    // In words, as an id is short: whatever compares many bytes at once first looks at where.
    for (int i = to - from - 1; i >= 0; i--) {
      if (letters[start + i] != bytes[from + i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOf(long one, int hash) {
    return (int) (one >>> NUMBER) == hash;
  }

  private static int number(long one) {
    return (int) one - 1;
  }

  private String id(long one) {
    return ids[number(one)];
  }

  private int next(int slot) {
    return (slot + 1) & (slots.length - 1);
  }

  private int slot(int hash) {
    return (((hash ^ (hash >>> 15)) * MIXED) >>> 7) & (slots.length - 1);
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
