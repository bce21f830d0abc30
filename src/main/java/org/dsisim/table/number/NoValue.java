package org.dsisim.table.number;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;

/** The words by which tables say that a value is not there. */
public final class NoValue {

  /** Of spreadsheets, statistical offices and the INSDC's standard for missing values. */
  private static final Set<String> WORDS =
      Set.of(
          "n/a",
          "na",
          "n.a.",
          "#n/a",
          "nan",
          "null",
          "?",
          ".",
          "..",
          "...",
          "…",
          "tbd",
          "unknown",
          "unspecified",
          "not known",
          "not recorded",
          "not reported",
          "not available",
          "not applicable",
          "not collected",
          "not provided",
          "restricted access",
          "missing");

  /** The INSDC gives reasons, as in {@code missing: data agreement established pre-2023}. */
  private static final String MISSING_BECAUSE = "missing:";

  /** An accountant's sign for zero, and everybody else's for a value that is not there. */
  private static final Set<String> NOTHING_OR_UNKNOWN = Set.of("-", "--", "–", "—", "nil", "none");

  private static final BitSet BEGINNINGS = beginnings();

  private NoValue() {}

  private static BitSet beginnings() {
    BitSet letters = new BitSet();
    for (String word : WORDS) {
      letters.set(word.charAt(0));
      letters.set(Character.toUpperCase(word.charAt(0)));
    }
    letters.set(MISSING_BECAUSE.charAt(0));
    letters.set(Character.toUpperCase(MISSING_BECAUSE.charAt(0)));
    // Some letters of other alphabets have a plain small letter: of them nothing is ruled out here.
    letters.set(0x80, Character.MAX_VALUE + 1);
    return letters;
  }

  /** Returns whether a text says that there is no value. */
  public static boolean isMeant(String text) {
    // Most cells of a table begin otherwise.
    if (text.isEmpty() || !BEGINNINGS.get(text.charAt(0))) {
      return false;
    }
    String word = text.toLowerCase(Locale.ROOT);
    return WORDS.contains(word) || word.startsWith(MISSING_BECAUSE);
  }

  /** Returns whether a text says either that there is no value or that it is zero. */
  public static boolean isNothingOrUnknown(String text) {
    return NOTHING_OR_UNKNOWN.contains(text.toLowerCase(Locale.ROOT));
  }
}
