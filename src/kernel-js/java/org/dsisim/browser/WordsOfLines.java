package org.dsisim.browser;

import java.util.NoSuchElementException;
import java.util.StringTokenizer;
import java.util.function.Consumer;

/** Lines of words with spaces between them, which is how settings come from a page. */
final class WordsOfLines {

  private WordsOfLines() {}

  /**
   * Hands on the words of each line.
   *
   * @throws IllegalArgumentException when a line lacks a word that is asked for
   */
  static void each(String text, Consumer<StringTokenizer> reader) {
    StringTokenizer lines = new StringTokenizer(text, "\n");
    while (lines.hasMoreTokens()) {
      String line = lines.nextToken();
      try {
        reader.accept(new StringTokenizer(line, " "));
      } catch (NoSuchElementException lacking) {
        throw new IllegalArgumentException("'" + line + "' lacks a word.");
      }
    }
  }
}
