package org.dsisim.rulebook.description;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.parameter.GivenTwice;
import org.jspecify.annotations.Nullable;

/**
 * An option that carries values of its own, as {@code cali-fund{sales_rate=0.2}:iusaf}. Values
 * stand in braces behind a rule set, a formula or a named option, with commas between them; one
 * with a comma, a brace or a quote in it is written in quotes, and a quote in it twice.
 *
 * @param plain the option without its values
 * @param values in the order in which they are written
 */
public record InlineText(String plain, List<Written> values) {

  /** What ends a part of an option. */
  private static final String BETWEEN = "+:";

  /**
   * A value.
   *
   * @param part what it stands behind, without a preset
   * @param owner as it is written; empty where none is
   */
  public record Written(String part, String owner, String name, String value) {

    /** The value as it is written in braces. */
    public String text() {
      return (owner.isEmpty() ? "" : owner + ".") + name + "=" + quoted(value);
    }
  }

  private static String quoted(String value) {
    boolean plain = value.equals(value.strip()) && value.chars().noneMatch(InlineText::isSpecial);
    return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
  }

  private static boolean isSpecial(int letter) {
    return ",{}\"".indexOf(letter) >= 0;
  }

  /** Options with commas between them; those within braces and quotes belong to a value. */
  public static List<String> several(String text) {
    return pieces(text, 0);
  }

  /** What commas separate outside of quotes, which count from a depth of one brace on. */
  private static List<String> pieces(String text, int outermost) {
    List<String> several = new ArrayList<>();
    int from = 0;
    int depth = outermost;
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter == '"' && depth > 0) {
        quoted = !quoted;
      } else if (!quoted && letter == '{') {
        depth++;
      } else if (!quoted && letter == '}') {
        depth = Math.max(outermost, depth - 1);
      } else if (!quoted && letter == ',' && depth == outermost) {
        several.add(text.substring(from, i).strip());
        from = i + 1;
      }
    }
    several.add(text.substring(from).strip());
    return List.copyOf(several);
  }

  /**
   * Takes an option with its values apart.
   *
   * @return null when braces, quotes or values are not what they should be, which is reported
   */
  public static @Nullable InlineText parse(String text, Place place, Problems problems) {
    StringBuilder plain = new StringBuilder();
    List<Written> values = new ArrayList<>();
    int partFrom = 0;
    int at = 0;
    while (at < text.length()) {
      char letter = text.charAt(at);
      if (letter == '{') {
        int end = end(text, at);
        if (end < 0) {
          problems.error(place, Message.of("description.inline.not-closed", "option", text));
          return null;
        }
        String behind = text.substring(end + 1).strip();
        if (!behind.isEmpty() && BETWEEN.indexOf(behind.charAt(0)) < 0) {
          problems.error(
              place, Message.of("description.inline.behind", "option", text, "behind", behind));
          return null;
        }
        String part = withoutPreset(plain.substring(partFrom).strip());
        for (String one : pieces(text.substring(at + 1, end), 1)) {
          Written value = value(part, one);
          if (value == null) {
            problems.error(
                place,
                Message.of("description.inline.no-value", "text", one),
                Message.of("description.inline.no-value.maybe", "part", part));
            return null;
          }
          warnOfAnother(value, values, place, problems);
          values.add(value);
        }
        at = end + 1;
      } else {
        plain.append(letter);
        partFrom = BETWEEN.indexOf(letter) < 0 ? partFrom : plain.length();
        at++;
      }
    }
    return new InlineText(plain.toString().strip(), List.copyOf(values));
  }

  private static void warnOfAnother(
      Written value, List<Written> before, Place place, Problems problems) {
    before.stream()
        .filter(one -> one.part().equals(value.part()))
        .filter(one -> one.owner().equals(value.owner()) && one.name().equals(value.name()))
        .findFirst()
        .ifPresent(
            one -> GivenTwice.warn(place, value.name(), one.value(), value.value(), problems));
  }

  private static String withoutPreset(String part) {
    int at = part.indexOf('@');
    return at < 0 ? part : part.substring(0, at).strip();
  }

  /** Where the brace that opens here is closed; -1 where it is not. */
  private static int end(String text, int open) {
    boolean quoted = false;
    for (int i = open + 1; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter == '"') {
        quoted = !quoted;
      } else if (!quoted && letter == '}') {
        return i;
      } else if (!quoted && letter == '{') {
        return -1;
      }
    }
    return -1;
  }

  private static @Nullable Written value(String part, String text) {
    int equals = text.indexOf('=');
    String address = equals < 0 ? "" : text.substring(0, equals).strip();
    String value = equals < 0 ? null : unquoted(text.substring(equals + 1).strip());
    int dot = address.indexOf('.');
    String name = address.substring(dot + 1);
    return value == null || name.isEmpty() || dot == 0
        ? null
        : new Written(part, dot < 0 ? "" : address.substring(0, dot), name, value);
  }

  /** What a value says; null where its quotes do not enclose it. */
  private static @Nullable String unquoted(String value) {
    if (value.indexOf('"') < 0) {
      return value;
    }
    if (value.length() < 2 || !value.startsWith("\"") || !value.endsWith("\"")) {
      return null;
    }
    String inner = value.substring(1, value.length() - 1);
    String withoutPairs = inner.replace("\"\"", "");
    return withoutPairs.indexOf('"') < 0 ? inner.replace("\"\"", "\"") : null;
  }
}
