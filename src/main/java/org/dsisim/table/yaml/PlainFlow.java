package org.dsisim.table.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.message.Place;
import org.jspecify.annotations.Nullable;

/** Lists and maps in brackets that end on their line, as {@code [2024, 2025]}. */
final class PlainFlow {

  /** What a text without quotes does not have between brackets. */
  private static final String NO_TEXT = ",[]{}#&*!|>'\"%@`";

  private static final int DEEPEST = 10;

  private final PlainLines lines;
  private final String line;
  private int at;
  private int depth;

  /** A reader of what begins in a column of the line that is read. */
  PlainFlow(PlainLines lines, int from) {
    this.lines = lines;
    this.line = lines.line();
    this.at = from;
  }

  /** The column behind what was read. */
  int end() {
    return at;
  }

  /** Reads it; null where it is unusual. */
  @Nullable YamlNode node() {
    at = PlainScalar.skipSpaces(line, at);
    if (at == line.length() || depth == DEEPEST) {
      return null;
    }
    return switch (line.charAt(at)) {
      case '[' -> list();
      case '{' -> map();
      default -> scalar();
    };
  }

  private @Nullable YamlList list() {
    Place place = lines.place(at);
    List<YamlNode> items = new ArrayList<>();
    depth++;
    do {
      at++;
      YamlNode item = node();
      if (item == null) {
        return null;
      }
      items.add(item);
    } while (isNext(','));
    depth--;
    return ends(']') ? new YamlList(items, place) : null;
  }

  private @Nullable YamlMap map() {
    Place place = lines.place(at);
    Map<String, YamlMap.Entry> entries = new LinkedHashMap<>();
    depth++;
    do {
      at = PlainScalar.skipSpaces(line, at + 1);
      Place keyPlace = lines.place(at);
      String key = text();
      if (key == null || key.equals("<<") || !isNext(':') || at + 1 == line.length()) {
        return null;
      }
      at++;
      YamlNode value = line.charAt(at) == ' ' ? node() : null;
      if (value == null || entries.put(key, new YamlMap.Entry(keyPlace, value)) != null) {
        return null;
      }
    } while (isNext(','));
    depth--;
    return ends('}') ? new YamlMap(entries, place) : null;
  }

  private @Nullable YamlScalar scalar() {
    Place place = lines.place(at);
    char first = line.charAt(at);
    if (first == '"' || first == '\'') {
      int end = PlainScalar.endOfQuoted(line, at);
      if (end < 0) {
        return null;
      }
      String text = PlainScalar.unquoted(line, at, end);
      at = end;
      return new YamlScalar(text, place);
    }
    String text = text();
    return text == null || PlainScalar.isNothing(text) ? null : new YamlScalar(text, place);
  }

  /** A text without quotes; null where there is none. */
  private @Nullable String text() {
    if (at == line.length() || !PlainScalar.isBeginning(line, at)) {
      return null;
    }
    int from = at;
    while (at < line.length() && NO_TEXT.indexOf(line.charAt(at)) < 0 && !isColon()) {
      at++;
    }
    int end = at;
    while (end > from && line.charAt(end - 1) == ' ') {
      end--;
    }
    return end == from ? null : line.substring(from, end);
  }

  /** Whether a colon stands here that ends a name. */
  private boolean isColon() {
    return line.charAt(at) == ':'
        && (at + 1 == line.length()
            || line.charAt(at + 1) == ' '
            || NO_TEXT.indexOf(line.charAt(at + 1)) >= 0);
  }

  private boolean isNext(char sign) {
    at = PlainScalar.skipSpaces(line, at);
    return at < line.length() && line.charAt(at) == sign;
  }

  private boolean ends(char bracket) {
    boolean ends = isNext(bracket);
    at++;
    return ends;
  }
}
