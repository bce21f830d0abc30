package org.dsisim.rulebook.drl;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.parser.DroolsError;
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
          "=", "'==' to compare, '>=' for at least, or ':' to give a name.",
          "<eof>", "something is missing at the end of the file.",
          ";", "a ',' between conditions; a ';' only ends a finding.",
          "@", "@law( … ) and @reading( … ) right below the title.",
          "{", "a rule has no braces.");

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
      problems.error(Place.ofFile(file), "is not a file of rules that can be read.");
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
        (found.isEmpty() ? "something" : "'" + found + "'")
            + " is not expected here"
            + (rule.matches() ? ", in rule \"" + rule.group(1) + "\"" : "")
            + ".",
        hint(found, before(text, place)));
  }

  private static void outside(String found, Place place, Problems problems) {
    if (OTHERS.contains(found)) {
      problems.error(
          place,
          "'"
              + found
              + "' cannot be used: a rule file has rules and comments only, and all words are at"
              + " hand.");
      return;
    }
    problems.error(
        place,
        "'" + found + "' begins no rule; a rule file has rules and comments only.",
        Nearest.to(found, List.of("rule"))
            .map(word -> "'" + word + "'?")
            .orElse("'//' before it."));
  }

  private static @Nullable String hint(String found, String before) {
    if (before.endsWith("@law") || before.endsWith("@reading")) {
      return before.substring(before.lastIndexOf('@')) + "( " + found + " ), in parentheses.";
    }
    if (before.matches(".*\\d") && found.matches("_\\d.*")) {
      return "the number without '_'; but figures belong in parameters.csv.";
    }
    if (before.matches("\\$\\w+")) {
      return "'" + before + " : " + found + "', with a colon.";
    }
    if (before.matches("(?:.*\\W)?not")) {
      return "'! " + found + "', with an exclamation mark.";
    }
    if (found.equals("and") || found.equals("or")) {
      return found.equals("and") ? "'&&', or a ','." : "'||'.";
    }
    String hint = HINTS.get(found);
    boolean comma =
        hint == null && !before.isEmpty() && !before.endsWith(",") && found.matches("[$\\w].*");
    return comma ? "a ',' between two conditions." : hint;
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
