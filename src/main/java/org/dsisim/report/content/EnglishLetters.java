package org.dsisim.report.content;

/**
 * The order of English names as far as their letters tell it: as a {@link java.text.Collator} does
 * wherever it does, and without one, which takes longer to open than to write a page.
 */
final class EnglishLetters {

  /** Of which letter of the alphabet those are that stand in Unicode from U+00C0 to U+00FF. */
  private static final String WITH_ACCENTS =
      "aaaaaa-ceeeeiiii-nooooo--uuuuy--aaaaaa-ceeeeiiii-nooooo--uuuuy-y";

  private static final char FIRST_WITH_ACCENT = '\u00C0';

  private static final char NONE = '-';

  private static final char HYPHEN = '-';

  private EnglishLetters() {}

  /**
   * The order of two names by the first of their letters that differ: accents, capitals, and what
   * stands between words aside.
   *
   * @return 0 where that does not tell
   */
  static int order(String one, String other) {
    int at = 0;
    int there = 0;
    while (true) {
      at = afterGaps(one, at);
      there = afterGaps(other, there);
      if (at == one.length() || there == other.length()) {
        return hasLetter(one, at) ? 1 : hasLetter(other, there) ? -1 : 0;
      }
      char letter = letter(one.charAt(at));
      char before = letter(other.charAt(there));
      if (letter == NONE || before == NONE) {
        if (one.charAt(at) != other.charAt(there)) {
          return 0;
        }
      } else if (letter != before) {
        return letter - before;
      }
      at++;
      there++;
    }
  }

  private static int afterGaps(String name, int from) {
    int at = from;
    while (at < name.length() && (name.charAt(at) == ' ' || name.charAt(at) == HYPHEN)) {
      at++;
    }
    return at;
  }

  /** Whether a name goes on with a letter, whatever stands before it. */
  private static boolean hasLetter(String name, int from) {
    for (int at = from; at < name.length(); at++) {
      if (letter(name.charAt(at)) != NONE) {
        return true;
      }
    }
    return false;
  }

  private static char letter(char sign) {
    if (sign >= 'a' && sign <= 'z') {
      return sign;
    }
    if (sign >= 'A' && sign <= 'Z') {
      return (char) (sign - 'A' + 'a');
    }
    int withAccent = sign - FIRST_WITH_ACCENT;
    return withAccent >= 0 && withAccent < WITH_ACCENTS.length()
        ? WITH_ACCENTS.charAt(withAccent)
        : NONE;
  }
}
