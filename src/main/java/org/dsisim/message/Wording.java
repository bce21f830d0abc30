package org.dsisim.message;

import java.util.Collection;

/** Puts what was found into sentences without letting it break them. */
public final class Wording {

  private static final int LONGEST_TEXT = 60;

  private Wording() {}

  /** Returns a text in single quotes, on one line and cut where it is long. */
  public static String quoted(String text) {
    return "'" + shortened(text) + "'";
  }

  /** Returns a text on one line, and cut where it is long. */
  public static String shortened(String text) {
    // A control character would move the cursor of a terminal.
    String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ");
    return line.length() <= LONGEST_TEXT ? line : line.substring(0, LONGEST_TEXT) + "…";
  }

  /** Returns words with commas between them; of many words only the first. */
  public static String listed(Collection<String> words) {
    return WordList.of(words).inEnglish();
  }

  /** Returns words with commas between them; of more than {@code most} only the first. */
  public static String listed(Collection<String> words, int most) {
    return WordList.upTo(most, words).inEnglish();
  }
}
