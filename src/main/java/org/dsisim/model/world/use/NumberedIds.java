package org.dsisim.model.world.use;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Ids with a number each, from zero on: a million uses name their users by them, and one text of
 * each is enough. They never change. Safe for use by several threads.
 */
public final class NumberedIds {

  /** Spreads ids over all slots that differ in their last letters alone. */
  private static final int MIXED = 0x9E3779B9;

  private final String[] ids;
  private final Map<String, Integer> numbers;

  /** The letters of all ids, and where those of each begin. */
  private final byte[] letters;

  private final int[] starts;

  /** Ids by what is mixed of each, counted from one; zero for none. A power of two of them. */
  private final int[] slots;

  /** What is mixed, to look at few ids: the hash of a text. */
  private final int[] hashes;

  /** Numbers ids in their order. */
  public NumberedIds(Collection<String> all) {
    ids = all.toArray(String[]::new);
    numbers = new HashMap<>(2 * ids.length);
    slots = new int[Integer.highestOneBit(Math.max(8, ids.length)) << 2];
    hashes = new int[slots.length];
    starts = new int[ids.length + 1];
    byte[] written = new byte[16 * ids.length];
    for (int i = 0; i < ids.length; i++) {
      byte[] text = ids[i].getBytes(UTF_8);
      starts[i + 1] = starts[i] + text.length;
      if (starts[i + 1] > written.length) {
        written = Arrays.copyOf(written, 2 * starts[i + 1]);
      }
      System.arraycopy(text, 0, written, starts[i], text.length);
      numbers.put(ids[i], i);
      int slot = slot(ids[i].hashCode());
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = i + 1;
      hashes[slot] = ids[i].hashCode();
    }
    letters = written;
  }

  /** The number of an id; below zero for one that is not among them. */
  public int number(String id) {
    Integer number = numbers.get(id);
    return number == null ? -1 : number;
  }

  /** The number of an id of plain letters by its bytes; below zero for one not among them. */
  public int number(byte[] bytes, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + bytes[i];
    }
    int slot = slot(hash);
    while (slots[slot] != 0) {
      if (hashes[slot] == hash && is(slots[slot] - 1, bytes, from, to)) {
        return slots[slot] - 1;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return -1;
  }

  private boolean is(int number, byte[] bytes, int from, int to) {
    return Arrays.equals(letters, starts[number], starts[number + 1], bytes, from, to);
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
