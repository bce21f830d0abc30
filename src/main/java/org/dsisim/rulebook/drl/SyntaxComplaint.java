package org.dsisim.rulebook.drl;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.parser.DroolsError;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.jspecify.annotations.Nullable;

/** Says in plain words why a rule file cannot be parsed. */
final class SyntaxComplaint {

  /** The parser's complaint: {@code [ERR 101] Line 4:17 no viable alternative at input ')' …}. */
  private static final Pattern COMPLAINT =
      Pattern.compile("(?s)\\[ERR (\\d+)] Line (\\d+):(\\d+) (.*)");

  private static final Pattern INPUT = Pattern.compile("(?s)input '(.*?)'(?= |$)");

  private static final Pattern IN_RULE = Pattern.compile("(?s).* in rule \"(.*)\"");

  /** The number of a complaint about what stands outside of rules. */
  private static final String OUTSIDE = "107";

  private static final Map<String, String> HINTS =
      Map.of(
          "=", "drl.syntax.maybe-equals",
          "<eof>", "drl.syntax.maybe-end-of-file",
          ";", "drl.syntax.maybe-semicolon",
          "@", "drl.syntax.maybe-annotation",
          "{", "drl.syntax.maybe-brace");

  /** What the parser would take between rules, and the rulebook does not. */
  private static final Set<String> OTHERS = Set.of("package", "unit");

  private SyntaxComplaint() {}

  /** Reports the slips that are recognised or, when none is, what the parser says. */
  static void report(List<DroolsError> errors, String text, String file, Problems problems) {
    if (RuleOutline.report(text, file, problems)) {
      return;
    }
    for (DroolsError error : errors) {
      report(error, text, file, problems);
      // After the first, the parser has lost its way.
      return;
    }
  }

  private static void report(DroolsError error, String text, String file, Problems problems) {
    Matcher matcher = COMPLAINT.matcher(String.valueOf(error.getMessage()));
    if (!matcher.matches()) {
      problems.error(Place.ofFile(file), Message.of("drl.no-rules"));
      return;
    }
    int line = Integer.parseInt(matcher.group(2));
    Place place = new Place(file, line, Integer.parseInt(matcher.group(3)) + 1);
    String complaint = matcher.group(4).trim();
    Matcher input = INPUT.matcher(complaint);
    String found = input.find() ? input.group(1).strip() : "";
    if (matcher.group(1).equals(OUTSIDE)) {
      outside(found, place, problems);
      return;
    }
    Matcher rule = IN_RULE.matcher(complaint);
    problems.error(
        place,
        rule.matches() ? unexpected(found, rule.group(1)) : unexpected(found),
        hint(found, before(text, place)));
  }

  private static void outside(String found, Place place, Problems problems) {
    if (OTHERS.contains(found)) {
      problems.error(
          place,
          Message.of("lint.forbidden", "what", found, "reason", Message.of("lint.forbidden.head")));
      return;
    }
    problems.error(
        place,
        Message.of("drl.syntax.begins-no-rule", "found", found),
        Nearest.to(found, List.of("rule"))
            .map(word -> Message.of("nearest.one", "word", word))
            .orElseGet(() -> Message.of("drl.syntax.maybe-comment")));
  }

  private static Message unexpected(String found) {
    return found.isEmpty()
        ? Message.of("drl.syntax.something-unexpected")
        : Message.of("drl.syntax.unexpected", "found", found);
  }

  private static Message unexpected(String found, String rule) {
    return found.isEmpty()
        ? Message.of("drl.syntax.something-unexpected-in-rule", "rule", rule)
        : Message.of("drl.syntax.unexpected-in-rule", "found", found, "rule", rule);
  }

  private static @Nullable Message hint(String found, String before) {
    if (before.endsWith("@law") || before.endsWith("@reading")) {
      String annotation = before.substring(before.lastIndexOf('@'));
      return Message.of("drl.syntax.maybe-parentheses", "annotation", annotation, "found", found);
    }
    if (before.matches(".*\\d") && found.matches("_\\d.*")) {
      return Message.of("drl.syntax.maybe-plain-number");
    }
    if (before.matches("\\$\\w+")) {
      return Message.of("drl.syntax.maybe-colon", "name", before, "found", found);
    }
    if (before.matches("(?:.*\\W)?not")) {
      return Message.of("drl.syntax.maybe-exclamation-mark", "found", found);
    }
    if (found.equals("and") || found.equals("or")) {
      return Message.of(found.equals("and") ? "drl.syntax.maybe-and" : "drl.syntax.maybe-or");
    }
    String hint = HINTS.get(found);
    boolean comma =
        hint == null && !before.isEmpty() && !before.endsWith(",") && found.matches("[$\\w].*");
    return comma ? Message.of("drl.syntax.maybe-comma") : hint == null ? null : Message.of(hint);
  }

  /** What stands before a place on its line, or at the end of the line above. */
  private static String before(String text, Place place) {
    List<String> lines = text.lines().toList();
    if (place.line() < 1 || place.line() > lines.size()) {
      return "";
    }
    String line = lines.get(place.line() - 1);
    String before = line.substring(0, Math.min(line.length(), place.column() - 1)).strip();
    return before.isEmpty() && place.line() > 1 ? lines.get(place.line() - 2).strip() : before;
  }
}
