package org.dsisim.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A script of the page, as far as one must know it to find what it says: its texts, and the keys
 * with which it asks for words.
 *
 * @param code without comments
 */
record PageScript(String code) {

  private static final Pattern COMMENT =
      Pattern.compile("(?m)(^|\\s)//.*$|/\\*(?s:.*?)\\*/|('(?:[^'\\\\\n]|\\\\.)*')");

  /** A text in quotes, or a template without nested ones. */
  private static final Pattern TEXT =
      Pattern.compile("'((?:[^'\\\\\n]|\\\\.)*)'|`((?:[^`\\\\]|\\\\.)*)`");

  private static final Pattern NAME = Pattern.compile("\\s*(\\w+)\\s*(?::.*)?", Pattern.DOTALL);

  static PageScript of(String script) {
    return new PageScript(
        COMMENT
            .matcher(script)
            .replaceAll(
                found -> Matcher.quoteReplacement(found.group(2) == null ? " " : found.group(2))));
  }

  /** All texts, with a null character in the place of what a template puts into itself. */
  List<String> texts() {
    return TEXT.matcher(code)
        .results()
        .map(
            found ->
                found.group(1) != null
                    ? found.group(1)
                    : found.group(2).replaceAll("\\$\\{[^}]*\\}", "\u0000"))
        .toList();
  }

  /** The keys that words are asked for, each with the names of the arguments that are given. */
  Map<String, List<Set<String>>> words() {
    Map<String, List<Set<String>>> words = new TreeMap<>();
    Matcher call = Pattern.compile("\\bword\\(").matcher(code);
    while (call.find()) {
      List<String> arguments = parts(code.substring(call.end(), end(call.end())));
      Set<String> names = new TreeSet<>();
      if (arguments.size() > 1) {
        String object = arguments.get(1).strip();
        parts(object.substring(1, object.length() - 1)).stream()
            .map(NAME::matcher)
            .filter(Matcher::matches)
            .forEach(name -> names.add(name.group(1)));
      }
      TEXT.matcher(arguments.get(0))
          .results()
          .map(found -> found.group(1))
          .filter(text -> text != null && text.startsWith("page."))
          .forEach(key -> words.computeIfAbsent(key, k -> new ArrayList<>()).add(names));
    }
    return words;
  }

  /** Where what is opened before a place is closed. */
  private int end(int from) {
    int depth = 0;
    for (int at = from; at < code.length(); at = after(code, at)) {
      char sign = code.charAt(at);
      if ("([{".indexOf(sign) >= 0) {
        depth++;
      } else if (")]}".indexOf(sign) >= 0 && depth-- == 0) {
        return at;
      }
    }
    throw new AssertionError("A call without an end: " + code.substring(from));
  }

  /** The parts between commas that are in no brackets and no text. */
  private static List<String> parts(String list) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int at = 0; at < list.length(); at = after(list, at)) {
      char sign = list.charAt(at);
      if ("([{".indexOf(sign) >= 0) {
        depth++;
      } else if (")]}".indexOf(sign) >= 0) {
        depth--;
      } else if (sign == ',' && depth == 0) {
        parts.add(list.substring(from, at));
        from = at + 1;
      }
    }
    parts.add(list.substring(from));
    return parts;
  }

  /** The next place; a text is one step. */
  private static int after(String code, int at) {
    Matcher text = TEXT.matcher(code).region(at, code.length());
    return text.lookingAt() ? text.end() : at + 1;
  }
}
