package org.dsisim.rulebook.situation;

import java.util.Arrays;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Use;
import org.jspecify.annotations.Nullable;

/**
 * The outcomes of all tests, packed into bits. One that is being written is looked up with; what is
 * kept is a {@link #copy}.
 */
public final class SituationKey {

  private static final int WORD = Long.SIZE;

  private long[] words = new long[4];
  private int bits;

  /** The outcomes of the tests of the last origin, and the use that it is of. */
  private int[] outcomes = {};

  private @Nullable Use use;

  /** Begins anew. */
  void clear() {
    Arrays.fill(words, 0, length(), 0);
    bits = 0;
  }

  /** Appends an outcome of a test that has at most so many bits. */
  void add(long outcome, int width) {
    int word = bits / WORD;
    int at = bits % WORD;
    if (word + 1 >= words.length) {
      words = Arrays.copyOf(words, words.length * 2);
    }
    words[word] |= outcome << at;
    if (at + width > WORD) {
      words[word + 1] = outcome >>> (WORD - at);
    }
    bits += width;
  }

  /** The outcomes of the last origin, for those of the next one. */
  int[] outcomes(int tests) {
    if (outcomes.length != tests) {
      outcomes = new int[tests];
      use = null;
    }
    return outcomes;
  }

  /** Whether the last origin is of the very same use. */
  @SuppressWarnings("ReferenceEquality") // equal ones may be another's
  boolean isOf(Use another) {
    return use == another;
  }

  /** Whether the last origin is of the very same payer. */
  @SuppressWarnings("ReferenceEquality") // comparing figures is slow
  boolean isOf(Payer another) {
    return use != null && use.payer() == another;
  }

  /** Says of which use the outcomes are, now that all are there. */
  void wasOf(Use written) {
    use = written;
  }

  private int length() {
    return (bits + WORD - 1) / WORD;
  }

  /** The same, which nobody writes any more. */
  public SituationKey copy() {
    SituationKey copy = new SituationKey();
    copy.words = Arrays.copyOf(words, length());
    copy.bits = bits;
    return copy;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SituationKey key
        && bits == key.bits
        && Arrays.equals(words, 0, length(), key.words, 0, length());
  }

  @Override
  public int hashCode() {
    long hash = bits;
    for (int i = 0; i < length(); i++) {
      hash = (hash ^ words[i]) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 32;
    }
    return (int) hash;
  }
}
