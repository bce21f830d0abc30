package org.dsisim.report;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How wide text is on a terminal, where a Chinese character takes two columns. */
final class Width {

  private static final Set<UnicodeScript> WIDE =
      Set.of(
          UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

  private Width() {}

  static int of(String text) {
    return text.codePoints().map(Width::of).sum();
  }

  private static int of(int point) {
    int type = Character.getType(point);
    if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
      return 0;
    }
    return WIDE.contains(UnicodeScript.of(point)) ? 2 : 1;
  }

  /** The text, or as much of it as fits with an ellipsis. */
  static String cut(String text, int width) {
    if (of(text) <= width) {
      return text;
    }
    StringBuilder kept = new StringBuilder();
    int used = 1;
    for (int point : text.codePoints().toArray()) {
      used += of(point);
      if (used > width) {
        break;
      }
      kept.appendCodePoint(point);
    }
    return kept.toString().stripTrailing() + "…";
  }

  /** A paragraph in lines, broken at spaces; lines after the first are indented. */
  static List<String> wrap(String text, String first, String indent, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(first);
    boolean empty = true;
    for (String word : text.split(" ", -1)) {
      if (!empty && of(line.toString()) + 1 + of(word) > width) {
        lines.add(line.toString());
        line = new StringBuilder(indent);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    lines.add(line.toString());
    return lines;
  }

  /** As {@link #wrap} without indents; a word that is wider than a line is broken, at a slash. */
  static List<String> fit(String text, int width) {
    List<String> lines = new ArrayList<>();
    for (String line : wrap(text, "", "", width)) {
      StringBuilder piece = new StringBuilder();
      for (int point : line.codePoints().toArray()) {
        if (of(piece.toString()) + of(point) > width) {
          int slash = piece.lastIndexOf("/") + 1;
          int end = slash == 0 ? piece.length() : slash;
          lines.add(piece.substring(0, end));
          piece.delete(0, end);
        }
        piece.appendCodePoint(point);
      }
      lines.add(piece.toString());
    }
    return lines;
  }
}
