package org.dsisim.message;

import java.util.List;
import java.util.Map;

/**
 * A pattern in English that chooses by an argument, filled without ICU: loading that takes as long
 * as most commands do, and a count in English is one or it is not. A test holds each pattern of the
 * catalogue to the words that ICU has for it.
 */
final class EnglishPhrase implements Phrase {

  private final List<Part> parts;

  EnglishPhrase(String pattern) {
    parts = new EnglishPattern(pattern).parts();
  }

  @Override
  public String filled(String key, Map<String, Object> arguments) {
    StringBuilder filled = new StringBuilder();
    fill(parts, key, arguments, filled);
    return filled.toString();
  }

  private static void fill(
      List<Part> parts, String key, Map<String, Object> arguments, StringBuilder to) {
    for (Part part : parts) {
      part.fill(key, arguments, to);
    }
  }

  private static Object argument(String name, String key, Map<String, Object> arguments) {
    Object value = arguments.get(name);
    if (value == null) {
      throw new IllegalArgumentException(key + ": no " + name);
    }
    return value;
  }

  /** A part of a pattern. */
  interface Part {
    void fill(String key, Map<String, Object> arguments, StringBuilder to);
  }

  /** What stands there whatever the arguments are. */
  record Text(String text) implements Part {
    @Override
    public void fill(String key, Map<String, Object> arguments, StringBuilder to) {
      to.append(text);
    }
  }

  /** A place for an argument. */
  record Filled(String name) implements Part {
    @Override
    public void fill(String key, Map<String, Object> arguments, StringBuilder to) {
      to.append(argument(name, key, arguments));
    }
  }

  /**
   * One of several forms.
   *
   * @param byNumber whether a number chooses, and not a word
   * @param forms by {@code one}, {@code =0} or the word; {@code other} is among them
   */
  record Choice(String name, boolean byNumber, Map<String, List<Part>> forms) implements Part {
    @Override
    public void fill(String key, Map<String, Object> arguments, StringBuilder to) {
      Object value = argument(name, key, arguments);
      List<Part> chosen = forms.get(byNumber ? "=" + value : value.toString());
      if (chosen == null && byNumber && value.toString().equals("1")) {
        chosen = forms.get("one");
      }
      EnglishPhrase.fill(chosen == null ? other() : chosen, key, arguments, to);
    }

    private List<Part> other() {
      return forms.getOrDefault("other", List.of());
    }
  }
}
