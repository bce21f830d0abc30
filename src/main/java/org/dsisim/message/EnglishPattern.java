package org.dsisim.message;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.message.EnglishPhrase.Part;

/**
 * Reads what patterns in English have of the syntax of ICU: names, whole numbers and choices. The
 * sign for the number that chooses is refused, as ICU writes its thousands apart, and no other
 * figure is written so.
 */
final class EnglishPattern {

  private static final String OTHER = "other";

  private final String pattern;
  private int at;
  private boolean counts;

  EnglishPattern(String pattern) {
    this.pattern = pattern;
  }

  /**
   * The parts of the whole pattern.
   *
   * @throws IllegalArgumentException when it has something else
   */
  List<Part> parts() {
    List<Part> parts = message();
    if (at < pattern.length()) {
      throw notRead();
    }
    return parts;
  }

  /** Up to the end of the pattern, or to the brace that closes a form of a choice. */
  private List<Part> message() {
    List<Part> parts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    boolean quoted = false;
    while (at < pattern.length() && (quoted || pattern.charAt(at) != '}')) {
      char one = pattern.charAt(at);
      if (one == '\'') {
        quoted = apostrophe(quoted, text);
      } else if (one == '{' && !quoted) {
        addText(text, parts);
        parts.add(argument());
      } else if (one == '#' && counts && !quoted) {
        throw notRead();
      } else {
        text.append(one);
        at++;
      }
    }
    addText(text, parts);
    return List.copyOf(parts);
  }

  private static void addText(StringBuilder text, List<Part> to) {
    if (!text.isEmpty()) {
      to.add(new EnglishPhrase.Text(text.toString()));
      text.setLength(0);
    }
  }

  /** Two are one; a single one opens or closes a text in which braces are braces. */
  private boolean apostrophe(boolean quoted, StringBuilder text) {
    at++;
    if (isNext('\'')) {
      at++;
      text.append('\'');
      return quoted;
    }
    if (quoted || isNext('{') || isNext('}')) {
      return !quoted;
    }
    text.append('\'');
    return false;
  }

  private Part argument() {
    expect('{');
    String name = word();
    if (isNext('}')) {
      at++;
      return new EnglishPhrase.Filled(name);
    }
    expect(',');
    String kind = word();
    expect(',');
    if (kind.equals("number")) {
      // A whole number, without anything between its thousands.
      expect('0');
      expect('}');
      return new EnglishPhrase.Filled(name);
    }
    if (!kind.equals("plural") && !kind.equals("select")) {
      throw notRead();
    }
    boolean byNumber = kind.equals("plural");
    boolean before = counts;
    counts |= byNumber;
    Map<String, List<Part>> forms = forms();
    counts = before;
    return new EnglishPhrase.Choice(name, byNumber, forms);
  }

  private Map<String, List<Part>> forms() {
    Map<String, List<Part>> forms = new HashMap<>();
    while (!isNext('}')) {
      String form = word();
      expect('{');
      forms.put(form, message());
      expect('}');
      skipSpaces();
    }
    at++;
    if (!forms.containsKey(OTHER)) {
      throw notRead();
    }
    return forms;
  }

  /** A name, or a number behind an equals sign. */
  private String word() {
    skipSpaces();
    int from = at;
    while (at < pattern.length() && "{},".indexOf(pattern.charAt(at)) < 0 && !isSpace()) {
      at++;
    }
    if (at == from) {
      throw notRead();
    }
    String word = pattern.substring(from, at);
    skipSpaces();
    return word;
  }

  private void expect(char one) {
    skipSpaces();
    if (!isNext(one)) {
      throw notRead();
    }
    at++;
  }

  private void skipSpaces() {
    while (at < pattern.length() && isSpace()) {
      at++;
    }
  }

  private boolean isSpace() {
    return Character.isWhitespace(pattern.charAt(at));
  }

  private boolean isNext(char one) {
    return at < pattern.length() && pattern.charAt(at) == one;
  }

  private IllegalArgumentException notRead() {
    return new IllegalArgumentException("at " + at + " of " + pattern);
  }
}
