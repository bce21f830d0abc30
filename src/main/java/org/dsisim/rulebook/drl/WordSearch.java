package org.dsisim.rulebook.drl;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for whole words of Java in texts of rules. Each start looks for some twenty, for which a
 * pattern would take longer to be made than the texts to be read.
 */
public final class WordSearch {

  private WordSearch() {}

  /** Whether a text has a word, with no letter, digit or underscore of ASCII beside it. */
  public static boolean has(String text, String word) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      if (isWhole(text, at, word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text has a word with an opening parenthesis behind it. */
  static boolean hasCall(String text, String word) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      int end = at + word.length();
      while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
        end++;
      }
      if (isWhole(text, at, word) && end < text.length() && text.charAt(end) == '(') {
        return true;
      }
    }
    return false;
  }

  /**
   * Finds what a pattern has in its first group, wherever it fits.
   *
   * @param beginning the letters that it begins with, by which places are found where it may fit
   */
  public static Set<String> groups(Pattern pattern, String beginning, Collection<String> texts) {
    Set<String> found = new LinkedHashSet<>();
    for (String text : texts) {
      Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
      for (int at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1)) {
        if (matcher.region(at, text.length()).lookingAt()) {
          found.add(matcher.group(1));
        }
      }
    }
    return found;
  }

  private static boolean isWhole(String text, int at, String word) {
    int end = at + word.length();
    return (at == 0 || !isOfWord(text.charAt(at - 1)))
        && (end == text.length() || !isOfWord(text.charAt(end)));
  }

  private static boolean isOfWord(char sign) {
    return sign == '_'
        || (sign >= 'a' && sign <= 'z')
        || (sign >= 'A' && sign <= 'Z')
        || (sign >= '0' && sign <= '9');
  }
}
