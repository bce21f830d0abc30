package org.dsisim.scenario.cell;

import java.util.Arrays;
import java.util.function.Function;
import org.dsisim.table.RowBytes;
import org.jspecify.annotations.Nullable;

/**
 * The words of a column that come again and again, looked up by their bytes. Not for use by several
 * threads.
 *
 * @param <W> what a word stands for
 */
public final class WordColumn<W> {

  /** A power of two. */
  private static final int FIRST_SLOTS = 64;

  /** Of a column with more words than these no row is read by its bytes any more. */
  private static final int MOST_WORDS = 10_000;

  /** A word behind more others than these is one of many that a few bytes do not tell apart. */
  private static final int MOST_PASSED = 8;

  private final Function<String, @Nullable W> words;
  private @Nullable Entry<W>[] slots = slots(FIRST_SLOTS);
  private int count;
  private @Nullable Entry<W> before;

  /** Whether a few bytes do not tell the words apart. */
  private boolean looksAtAll;

  /** A word as it is written, and what it stands for; null where that has to be looked at. */
  private static final class Entry<W> {

    private final byte[] written;
    private int hash;
    private final @Nullable W word;

    private Entry(byte[] written, int hash, @Nullable W word) {
      this.written = written;
      this.hash = hash;
      this.word = word;
    }
  }

  /**
   * A column of words.
   *
   * @param words what a text stands for; null for one that cannot be read plainly
   */
  public WordColumn(Function<String, @Nullable W> words) {
    this.words = words;
  }

  /** What a cell stands for; null for one that cannot be read plainly. */
  public @Nullable W word(RowBytes row, int cell) {
    if (!row.isBare(cell)) {
      return null;
    }
    byte[] bytes = row.bytes();
    int from = row.start(cell);
    int to = row.end(cell);
    Entry<W> last = before;
    if (last != null && isSame(last.written, bytes, from, to)) {
      return last.word;
    }
    int hash = hash(bytes, from, to);
    int slot = hash & (slots.length - 1);
    int passed = 0;
    Entry<W> entry = slots[slot];
    while (entry != null && (entry.hash != hash || !isSame(entry.written, bytes, from, to))) {
      slot = (slot + 1) & (slots.length - 1);
      entry = slots[slot];
      passed++;
    }
    if (entry == null) {
      if (count == MOST_WORDS) {
        return null;
      }
      entry = new Entry<>(Arrays.copyOfRange(bytes, from, to), hash, words.apply(row.text(cell)));
      slots[slot] = entry;
      count++;
      if (2 * count > slots.length || (passed > MOST_PASSED && !looksAtAll)) {
        looksAtAll |= passed > MOST_PASSED;
        grow();
      }
    }
    before = entry;
    return entry.word;
  }

  /** A few bytes tell the words of most columns apart. */
  private int hash(byte[] bytes, int from, int to) {
    if (from == to) {
      return 0;
    }
    int hash = to - from;
    if (looksAtAll) {
      for (int i = from; i < to; i++) {
        hash = 31 * hash + bytes[i];
      }
    } else {
      hash = 31 * hash + bytes[from];
      hash = 31 * hash + bytes[(from + to) >>> 1];
      hash = 31 * hash + bytes[to - 1];
    }
    return hash ^ (hash >>> 15);
  }

  private static boolean isSame(byte[] word, byte[] bytes, int from, int to) {
    if (word.length != to - from) {
      return false;
    }
    for (int i = word.length - 1; i >= 0; i--) {
      if (word[i] != bytes[from + i]) {
        return false;
      }
    }
    return true;
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // a row of entries of one kind
  private static <W> @Nullable Entry<W>[] slots(int many) {
    return new Entry[many];
  }

  private void grow() {
    @Nullable Entry<W>[] all = slots;
    slots = slots(2 * all.length);
    for (Entry<W> entry : all) {
      if (entry != null) {
        entry.hash = hash(entry.written, 0, entry.written.length);
        int slot = entry.hash & (slots.length - 1);
        while (slots[slot] != null) {
          slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = entry;
      }
    }
  }
}
