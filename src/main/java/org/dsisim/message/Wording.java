package org.dsisim.message;

/** Puts what was found into sentences without letting it break them. */
public final class Wording {

  private static final int LONGEST_TEXT = 60;

  private Wording() {}

  /** Returns a text on one line, and cut where it is long. */
  public static String shortened(String text) {
    // A control character would move the cursor of a terminal.
    String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ");
    return line.length() <= LONGEST_TEXT ? line : line.substring(0, LONGEST_TEXT) + "…";
  }
}
