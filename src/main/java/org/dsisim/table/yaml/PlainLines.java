package org.dsisim.table.yaml;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.message.Place;
import org.jspecify.annotations.Nullable;

/** The lines of a plain document, of which one is read. */
final class PlainLines {

  private final String file;
  private final List<String> lines;
  private int at;
  private int indent;

  private PlainLines(String file, List<String> lines) {
    this.file = file;
    this.lines = lines;
    skipEmpty();
  }

  /**
   * The lines of a text; null where it has signs that only its library tells apart, as tabs, or
   * marks of several documents.
   *
   * @param file its name in places
   */
  static @Nullable PlainLines of(String text, String file) {
    for (int i = 0; i < text.length(); i++) {
      if (!isPlain(text.charAt(i))) {
        return null;
      }
    }
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      String line = text.substring(from, end);
      if (line.startsWith("---") || line.startsWith("...")) {
        return null;
      }
      lines.add(line);
      from = end + 1;
    }
    return from < text.length() ? null : new PlainLines(file, lines);
  }

  private static boolean isPlain(char sign) {
    return sign < 0x7F
        ? sign >= ' ' || sign == '\n'
        : sign >= 0xA0 && sign < Character.MIN_SURROGATE && sign != 0x2028 && sign != 0x2029;
  }

  boolean isAtEnd() {
    return at == lines.size();
  }

  /** The line that is read, which has something on it that is no comment. */
  String line() {
    return lines.get(at);
  }

  /** How many spaces it begins with. */
  int indent() {
    return indent;
  }

  /** Whether a hyphen of a list stands in a column of it. */
  boolean isItem(int column) {
    String line = line();
    return line.charAt(column) == '-'
        && (line.length() == column + 1 || line.charAt(column + 1) == ' ');
  }

  /** Where something on it is. */
  Place place(int column) {
    return new Place(file, at + 1, column + 1);
  }

  /** Goes on to the next line that has something on it. */
  void next() {
    at++;
    skipEmpty();
  }

  private void skipEmpty() {
    while (at < lines.size()) {
      String line = lines.get(at);
      indent = PlainScalar.skipSpaces(line, 0);
      if (indent < line.length() && line.charAt(indent) != '#') {
        return;
      }
      at++;
    }
  }

  /**
   * Reads the text below a line, and goes on to the next behind it.
   *
   * @param column in which whatever it is the text of begins
   * @param between what comes between its lines
   * @return null where its lines do not begin alike or one of them is empty
   */
  @Nullable String block(int column, char between) {
    int first = at + 1;
    int own = first < lines.size() ? PlainScalar.skipSpaces(lines.get(first), 0) : 0;
    if (own <= column) {
      return null;
    }
    StringBuilder text = new StringBuilder();
    int end = first;
    while (end < lines.size() && PlainScalar.skipSpaces(lines.get(end), 0) >= own) {
      String line = lines.get(end);
      if (line.length() == own || line.charAt(own) == ' ' || line.endsWith(" ")) {
        return null;
      }
      if (end > first) {
        text.append(between);
      }
      text.append(line, own, line.length());
      end++;
    }
    at = end;
    skipEmpty();
    // Behind an empty line it may go on.
    return !isAtEnd() && indent > column ? null : text.toString();
  }
}
