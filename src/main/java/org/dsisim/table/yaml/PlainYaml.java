package org.dsisim.table.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.message.Place;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents that are as plain as most are: maps and lists by their indentation, values on one
 * line, texts folded below {@code >-}. Whatever else stands in one, and whatever is wrong with it,
 * is left to {@link YamlReader}, whose library takes a start longer to open than this to read all.
 * What this reads, both read alike.
 */
final class PlainYaml {

  /** Such a document is read by its library. */
  private static final class NotPlain extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private NotPlain() {
      super("not plain", null, false, false);
    }
  }

  private static final int DEEPEST = 20;

  private final PlainLines lines;
  private int depth;

  private PlainYaml(PlainLines lines) {
    this.lines = lines;
  }

  /**
   * Reads a document.
   *
   * @param file its name in places
   * @return null where it is not plain
   */
  static @Nullable YamlMap read(String text, String file) {
    PlainLines lines = PlainLines.of(text, file);
    if (lines == null) {
      return null;
    }
    try {
      if (lines.isAtEnd() || lines.indent() != 0 || lines.isItem(0)) {
        return null;
      }
      YamlMap document = new PlainYaml(lines).map(0);
      return lines.isAtEnd() ? document : null;
    } catch (NotPlain unusual) {
      return null;
    }
  }

  /** A map whose names stand in a column, the first of them on the line that is read. */
  private YamlMap map(int column) {
    deeper();
    Place place = lines.place(column);
    Map<String, YamlMap.Entry> entries = new LinkedHashMap<>();
    do {
      int colon = PlainScalar.endOfName(lines.line(), column);
      if (colon < 0) {
        throw new NotPlain();
      }
      Place keyPlace = lines.place(column);
      String key = lines.line().substring(column, colon);
      YamlNode value = value(colon + 1, column, true);
      if (entries.put(key, new YamlMap.Entry(keyPlace, value)) != null) {
        throw new NotPlain();
      }
    } while (goesOn(column) && !lines.isItem(column));
    depth--;
    return new YamlMap(entries, place);
  }

  /** A list whose hyphens stand in a column, the first of them on the line that is read. */
  private YamlList list(int column) {
    deeper();
    Place place = lines.place(column);
    List<YamlNode> items = new ArrayList<>();
    do {
      String line = lines.line();
      int from = PlainScalar.skipSpaces(line, column + 1);
      if (from < line.length() && !lines.isItem(from) && PlainScalar.endOfName(line, from) >= 0) {
        items.add(map(from));
      } else {
        items.add(value(column + 1, column, false));
      }
    } while (goesOn(column) && lines.isItem(column));
    depth--;
    return new YamlList(items, place);
  }

  private void deeper() {
    depth++;
    if (depth > DEEPEST) {
      throw new NotPlain();
    }
  }

  /** Whether the next line with something on it belongs to a column. */
  private boolean goesOn(int column) {
    if (lines.isAtEnd() || lines.indent() < column) {
      return false;
    }
    if (lines.indent() > column) {
      throw new NotPlain();
    }
    return true;
  }

  /**
   * What stands behind a name or a hyphen, or below it. The next line with something on it is read
   * then.
   *
   * @param from behind the colon or the hyphen
   * @param column where the name or the hyphen begins
   * @param isNamed whether hyphens of a list may stand in the same column
   */
  private YamlNode value(int from, int column, boolean isNamed) {
    String line = lines.line();
    int at = PlainScalar.skipSpaces(line, from);
    if (at == line.length() || PlainScalar.isComment(line, at)) {
      Place empty = lines.place(from);
      lines.next();
      return below(column, isNamed, empty);
    }
    char first = line.charAt(at);
    if (first == '|' || first == '>') {
      Place place = lines.place(at);
      return new YamlScalar(block(line.substring(at), column), place);
    }
    YamlNode value;
    if (first == '[' || first == '{') {
      PlainFlow flow = new PlainFlow(lines, at);
      value = flow.node();
      if (value == null || !PlainScalar.isOver(line, flow.end())) {
        throw new NotPlain();
      }
    } else {
      String text = PlainScalar.of(line, at);
      if (text == null) {
        throw new NotPlain();
      }
      value = new YamlScalar(text, lines.place(at));
    }
    lines.next();
    if (!lines.isAtEnd() && lines.indent() > column) {
      throw new NotPlain();
    }
    return value;
  }

  /**
   * A text below its sign.
   *
   * @param sign {@code >} or {@code |}, and a hyphen where no line break ends it
   */
  private String block(String sign, int column) {
    boolean isFolded = sign.charAt(0) == '>';
    String end = sign.length() == 1 ? "\n" : "";
    String text =
        end.isEmpty() && !sign.substring(1).equals("-")
            ? null
            : lines.block(column, isFolded ? ' ' : '\n');
    if (text == null) {
      throw new NotPlain();
    }
    return text + end;
  }

  private YamlNode below(int column, boolean isNamed, Place empty) {
    if (lines.isAtEnd() || lines.indent() < column) {
      return new YamlScalar("", empty);
    }
    int indent = lines.indent();
    if (lines.isItem(indent)) {
      return indent > column || isNamed ? list(indent) : new YamlScalar("", empty);
    }
    return indent > column ? map(indent) : new YamlScalar("", empty);
  }
}
