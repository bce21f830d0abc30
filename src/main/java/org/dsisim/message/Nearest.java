package org.dsisim.message;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** Finds the word that somebody probably meant. */
public final class Nearest {

  private static final int MOST_NAMED = 12;

  /** Fewer letters stand in many words by chance. */
  private static final int LEAST_HELD = 4;

  private Nearest() {}

  /**
   * Returns the valid word with the smallest edit distance to a word, if it is near enough: one
   * letter in three may differ, and one in any case; two neighbours in the wrong order are one.
   * Case, hyphens, underscores and spaces do not count. Of equally near words it is the first in
   * the alphabet.
   */
  public static Optional<String> to(String word, Collection<String> valid) {
    String folded = folded(word);
    // Where every letter differs, there is nothing near about it.
    int limit = Math.min(Math.max(1, folded.length() / 3), folded.length() - 1);
    if (limit < 0) {
      return Optional.empty();
    }
    LevenshteinDistance distance = new LevenshteinDistance(limit);
    record Candidate(String word, int distance) {}
    return valid.stream()
        .map(
            candidate ->
                new Candidate(
                    candidate,
                    swapped(folded, folded(candidate))
                        ? 1
                        : distance.apply(folded, folded(candidate))))
        // The distance is -1 beyond the limit.
        .filter(candidate -> candidate.distance() >= 0)
        .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
        .map(Candidate::word);
  }

  /**
   * Returns what to write after "Maybe": the nearest valid word; where none is near, the valid
   * words that have it in them, or which words are valid, of many the first. Null where there are
   * none.
   */
  public static @Nullable String hint(String word, Collection<String> valid) {
    return hint(word, valid, UnaryOperator.identity());
  }

  /**
   * Returns what to write after "Maybe".
   *
   * @param whole what the nearest word is a part of, as in {@code owner -> owner + ".floor"}
   */
  public static @Nullable String hint(
      String word, Collection<String> valid, UnaryOperator<String> whole) {
    Message guess = guess(word, valid, whole);
    return guess == null ? null : guess.inEnglish();
  }

  /** The message that {@link #hint(String, Collection)} has in English. */
  public static @Nullable Message guess(String word, Collection<String> valid) {
    return guess(word, valid, UnaryOperator.identity());
  }

  /** The message that {@link #hint(String, Collection, UnaryOperator)} has in English. */
  public static @Nullable Message guess(
      String word, Collection<String> valid, UnaryOperator<String> whole) {
    Set<String> distinct = new LinkedHashSet<>(valid);
    List<String> named = holding(word, distinct);
    Optional<String> likely =
        distinct.size() == 1
            ? distinct.stream().findFirst()
            : to(word, distinct)
                .or(() -> named.stream().filter(one -> named.size() == 1).findAny());
    if (likely.isPresent()) {
      return Message.of("nearest.one", "word", Wording.shortened(whole.apply(likely.get())));
    }
    return distinct.isEmpty()
        ? null
        : Message.of(
            "nearest.several",
            "words",
            WordList.upTo(MOST_NAMED, named.isEmpty() ? distinct : named));
  }

  /** Valid words that have a word in them, as names of companies have the one that people use. */
  private static List<String> holding(String word, Collection<String> valid) {
    String folded = folded(word);
    return folded.length() < LEAST_HELD
        ? List.of()
        : valid.stream().filter(one -> folded(one).contains(folded)).toList();
  }

  /** The nearest valid word as a guess, where one is near enough; null where none is. */
  public static @Nullable Message near(String word, Collection<String> valid) {
    return to(word, valid)
        .map(found -> Message.of("nearest.one", "word", Wording.shortened(found)))
        .orElse(null);
  }

  /** The nearest valid word, else those that have it in them, as a guess; null where none is. */
  public static @Nullable Message likely(String word, Collection<String> valid) {
    Message near = near(word, valid);
    List<String> held = near == null ? holding(word, valid) : List.of();
    return held.isEmpty() ? near : guess(word, held);
  }

  /** The commonest slip of all would count as two letters otherwise. */
  private static boolean swapped(String word, String other) {
    int at = 0;
    while (at < word.length() && at < other.length() && word.charAt(at) == other.charAt(at)) {
      at++;
    }
    return word.length() == other.length()
        && at + 1 < word.length()
        && word.charAt(at) == other.charAt(at + 1)
        && word.charAt(at + 1) == other.charAt(at)
        && word.substring(at + 2).equals(other.substring(at + 2));
  }

  private static String folded(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[-_\\s]", "");
  }
}
