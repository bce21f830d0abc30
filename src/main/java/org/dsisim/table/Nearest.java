package org.dsisim.table;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the word that somebody probably meant. */
public final class Nearest {

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
