package org.dsisim.rulebook.situation;

import java.util.Arrays;
import java.util.IdentityHashMap;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Use;
import org.dsisim.model.world.Country;
import org.jspecify.annotations.Nullable;

/**
 * The outcomes of all tests, packed into bits. One that is being written is looked up with; what is
 * kept is a {@link #copy}.
 */
public final class SituationKey {

  private static final int WORD = Long.SIZE;
  private static final long[] NOTHING = {};

  private long[] words = new long[4];
  private int bits;

  /** What was written of the payer and of the use of the last origin. */
  private final Mark<Payer> ofPayer = new Mark<>();

  private final Mark<Use> ofUse = new Mark<>();

  /** What is tested of countries; null where nothing is. */
  private @Nullable IdentityHashMap<Country, Long> ofCountries;

  /** How far a key was written when all was there of a fact. */
  private static final class Mark<F> {

    private @Nullable F fact;
    private long[] words = NOTHING;
    private int bits;
  }

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

  /** Goes back to what was written of a use, if the last origin is of the very same one. */
  boolean goesBackTo(Use use) {
    return goesBackTo(ofUse, use);
  }

  /** Goes back to what was written of a payer, if the last origin is of the very same one. */
  boolean goesBackTo(Payer payer) {
    return goesBackTo(ofPayer, payer);
  }

  @SuppressWarnings("ReferenceEquality") // equal ones may be another's, and comparing is slow
  private <F> boolean goesBackTo(Mark<F> mark, F fact) {
    if (mark.fact != fact) {
      return false;
    }
    int before = length();
    bits = mark.bits;
    int marked = length();
    System.arraycopy(mark.words, 0, words, 0, marked);
    for (int i = marked; i < before; i++) {
      words[i] = 0;
    }
    return true;
  }

  /** Says that all is written of a payer. */
  void wasOf(Payer payer) {
    mark(ofPayer, payer);
  }

  /** Says that all is written of a use. */
  void wasOf(Use use) {
    mark(ofUse, use);
  }

  private <F> void mark(Mark<F> mark, F fact) {
    int length = length();
    if (mark.words.length < length) {
      mark.words = new long[words.length];
    }
    System.arraycopy(words, 0, mark.words, 0, length);
    mark.bits = bits;
    mark.fact = fact;
  }

  /** The outcomes of the tests of the very same country; null where they are not known. */
  @Nullable Long ofCountry(Country country) {
    return ofCountries == null ? null : ofCountries.get(country);
  }

  /** Keeps the outcomes of the tests of a country. */
  void learn(Country country, long outcome) {
    if (ofCountries == null) {
      ofCountries = new IdentityHashMap<>();
    }
    ofCountries.put(country, outcome);
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
