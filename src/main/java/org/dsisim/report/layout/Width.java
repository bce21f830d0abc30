package org.dsisim.report.layout;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** How wide text is on a terminal, where a Chinese character takes two columns. */
public final class Width {

  private static final Set<UnicodeScript> WIDE =
      Set.of(
          UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

  /** Behind these a word that is too long is broken. */
  private static final Pattern PIECES = Pattern.compile("(?<=[-:+@/_;=,|])");

  /** Below it each character takes one column, whatever it is. */
  private static final int ASCII = 0x80;

  private Width() {}

  /** How many columns a text takes. */
  public static int of(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= ASCII) {
        return text.codePoints().map(Width::of).sum();
      }
    }
    return text.length();
  }

  private static int of(int point) {
    int type = Character.getType(point);
    if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
      return 0;
    }
    return WIDE.contains(UnicodeScript.of(point)) ? 2 : 1;
  }

  /** How wide the widest part is into which a text can be broken without cutting a word. */
  static int ofLongestPiece(String text) {
    int longest = 0;
    for (String word : text.split(" ", -1)) {
      for (String piece : PIECES.split(word, 0)) {
        longest = Math.max(longest, of(piece));
      }
    }
    return longest;
  }

  /**
   * A paragraph in lines, broken at spaces; lines after the first are indented. A word that is
   * wider than a line is broken behind a hyphen, a slash or the like, and anywhere if there is
   * none.
   */
  static List<String> wrap(String text, String first, String indent, int width) {
    Lines lines = new Lines(first, indent, width);
    for (String word : text.split(" ", -1)) {
      lines.add(word);
    }
    return lines.all();
  }

  /** As {@link #wrap}, without indents. */
  public static List<String> fit(String text, int width) {
    return wrap(text, "", "", width);
  }

  /** Lines that fill up word by word. */
  private static final class Lines {

    private final List<String> full = new ArrayList<>();
    private final String indent;
    private final int width;
    private StringBuilder line;
    private boolean empty = true;

    Lines(String first, String indent, int width) {
      this.line = new StringBuilder(first);
      this.indent = indent;
      this.width = width;
    }

    void add(String word) {
      if (of(word) > width - of(indent)) {
        inPieces(word);
        return;
      }
      if (!empty && of(line) + 1 + of(word) > width) {
        next();
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }

    private void inPieces(String word) {
      String space = empty ? "" : " ";
      for (String piece : PIECES.split(word, 0)) {
        if (!empty && of(line) + of(space) + of(piece) > width) {
          next();
        } else {
          line.append(space);
        }
        space = "";
        letters(piece);
      }
    }

    private void letters(String piece) {
      for (int point : piece.codePoints().toArray()) {
        if (!empty && of(line) + of(point) > width) {
          next();
        }
        line.appendCodePoint(point);
        empty = false;
      }
    }

    private void next() {
      full.add(line.toString());
      line = new StringBuilder(indent);
      empty = true;
    }

    List<String> all() {
      full.add(line.toString());
      return full;
    }
  }
}
