package org.dsisim.report.content.draft;

import java.util.ArrayList;
import java.util.List;

/**
 * A passage without its white space, since an editor may break lines anywhere; it still knows the
 * line and the words that each letter is from.
 */
final class Squeezed {

  private final StringBuilder letters = new StringBuilder();
  private final StringBuilder words = new StringBuilder();
  private final List<Integer> lines = new ArrayList<>();
  private final List<Integer> places = new ArrayList<>();

  /** A text without its white space. */
  static String of(String text) {
    StringBuilder squeezed = new StringBuilder();
    text.chars().filter(one -> !isSpace(one)).forEach(one -> squeezed.append((char) one));
    return squeezed.toString();
  }

  private static boolean isSpace(int letter) {
    return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
  }

  /** Adds a line. */
  void add(String line, int number) {
    words.append(words.isEmpty() ? "" : " ");
    for (int i = 0; i < line.length(); i++) {
      char letter = line.charAt(i);
      if (!isSpace(letter)) {
        letters.append(letter);
        lines.add(number);
        places.add(words.length());
      }
      words.append(letter);
    }
  }

  /** All letters. */
  String text() {
    return letters.toString();
  }

  /** Whether there is nothing. */
  boolean isEmpty() {
    return letters.isEmpty();
  }

  /** The line of a letter, from 1; that of the last one for all that is behind it. */
  int line(int at) {
    return lines.get(Math.min(at, lines.size() - 1));
  }

  /** Some letters with the spaces between them. */
  String words(int from, int to) {
    return from >= to ? "" : words.substring(places.get(from), places.get(to - 1) + 1);
  }
}
