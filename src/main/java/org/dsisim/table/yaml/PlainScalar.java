package org.dsisim.table.yaml;

import org.jspecify.annotations.Nullable;

/** Single values and names on a line of a plain document. */
final class PlainScalar {

  /** What a text without quotes does not begin with. */
  private static final String NO_BEGINNING = ",[]{}#&*!|>'\"%@`";

  /** What a text without quotes does not begin with where a space comes behind. */
  private static final String NO_WORD = "-?:";

  /** Names are shorter: the library, too, knows no longer ones. */
  private static final int LONGEST_NAME = 500;

  private PlainScalar() {}

  /** The first column from one on that has no space. */
  static int skipSpaces(String line, int from) {
    int at = from;
    while (at < line.length() && line.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /** Whether a comment begins in a column. */
  static boolean isComment(String line, int at) {
    return line.charAt(at) == '#' && (at == 0 || line.charAt(at - 1) == ' ');
  }

  /** Whether nothing more stands on a line but a comment. */
  static boolean isOver(String line, int from) {
    int at = skipSpaces(line, from);
    return at == line.length() || isComment(line, at);
  }

  /** Whether a text without quotes may begin in a column. */
  static boolean isBeginning(String line, int at) {
    char first = line.charAt(at);
    if (NO_WORD.indexOf(first) >= 0) {
      return at + 1 < line.length() && line.charAt(at + 1) != ' ';
    }
    return NO_BEGINNING.indexOf(first) < 0;
  }

  /** The column of the colon behind a name that begins in one; -1 where there is none. */
  static int endOfName(String line, int from) {
    if (!isBeginning(line, from)) {
      return -1;
    }
    int colon = line.indexOf(": ", from);
    if (colon < 0) {
      colon = line.endsWith(":") ? line.length() - 1 : -1;
    }
    if (colon <= from || colon - from > LONGEST_NAME || line.charAt(colon - 1) == ' ') {
      return -1;
    }
    int comment = line.indexOf(" #", from);
    return (comment >= 0 && comment < colon) || line.startsWith("<<", from) ? -1 : colon;
  }

  /** The single value that begins in a column and ends with its line; null where it is unusual. */
  static @Nullable String of(String line, int from) {
    char first = line.charAt(from);
    if (first == '"' || first == '\'') {
      int end = endOfQuoted(line, from);
      return end < 0 || !isOver(line, end) ? null : unquoted(line, from, end);
    }
    if (!isBeginning(line, from)) {
      return null;
    }
    int comment = line.indexOf(" #", from);
    int end = comment < 0 ? line.length() : comment;
    while (line.charAt(end - 1) == ' ') {
      end--;
    }
    String text = line.substring(from, end);
    return text.contains(": ") || text.endsWith(":") || isNothing(text) ? null : text;
  }

  /** The column behind a text in quotes; -1 where it goes on, or has an escape in it. */
  static int endOfQuoted(String line, int from) {
    char quote = line.charAt(from);
    int end = line.indexOf(quote, from + 1);
    if (quote == '"') {
      int escape = line.indexOf('\\', from);
      return (escape >= 0 && escape < end) || end < 0 ? -1 : end + 1;
    }
    while (end >= 0 && end + 1 < line.length() && line.charAt(end + 1) == quote) {
      end = line.indexOf(quote, end + 2);
    }
    return end < 0 ? -1 : end + 1;
  }

  /** A text in quotes without them; between single ones, two of them mean one. */
  static String unquoted(String line, int from, int end) {
    String text = line.substring(from + 1, end - 1);
    return line.charAt(from) == '"' ? text : text.replace("''", "'");
  }

  /** Whether a text without quotes says that there is none. */
  static boolean isNothing(String text) {
    return text.equals("~") || text.equalsIgnoreCase("null");
  }
}
