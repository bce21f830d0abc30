package org.dsisim.model.world.user;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/**
 * A number for each of some ids, of which a large table has many: they are kept as bytes one behind
 * the other, and found by what is mixed of each. Safe for use by several threads once all are in.
 */
public final class NumbersById {

  /** Spreads ids over all slots that differ in their last letters alone. */
  private static final int MIXED = 0x9E3779B9;

  private byte[] ids = new byte[64];

  /** Where each id begins, and behind the last one where it ends. */
  private final int[] starts;

  private final int[] numbers;

  /** Which id is to be looked at first, counted from one; zero for none. */
  private final int[] slots;

  private int count;

  /**
   * None yet.
   *
   * @param most how many ids there will be at most
   */
  public NumbersById(int most) {
    starts = new int[most + 1];
    numbers = new int[most];
    slots = new int[most + most / 2 + 1];
  }

  /** Keeps the number of an id, in the place of one that it has. */
  public void put(String id, int number) {
    byte[] text = id.getBytes(UTF_8);
    int slot = slot(id, text);
    if (slots[slot] > 0) {
      numbers[slots[slot] - 1] = number;
      return;
    }
    int end = starts[count] + text.length;
    if (end > ids.length) {
      ids = Arrays.copyOf(ids, 2 * end);
    }
    System.arraycopy(text, 0, ids, starts[count], text.length);
    numbers[count] = number;
    starts[++count] = end;
    slots[slot] = count;
  }

  /** The number of an id; below zero where none is kept. */
  public int of(String id) {
    if (count == 0) {
      return -1;
    }
    int found = slots[slot(id, id.getBytes(UTF_8))];
    return found == 0 ? -1 : numbers[found - 1];
  }

  /** The slot in which an id is, or would be. */
  private int slot(String id, byte[] text) {
    int slot = Math.floorMod(id.hashCode() * MIXED, slots.length);
    while (slots[slot] > 0 && !is(slots[slot] - 1, text)) {
      slot = slot + 1 == slots.length ? 0 : slot + 1;
    }
    return slot;
  }

  private boolean is(int number, byte[] text) {
    return Arrays.equals(ids, starts[number], starts[number + 1], text, 0, text.length);
  }
}
