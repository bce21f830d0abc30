package org.dsisim.rulebook.drl;

import java.util.Locale;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what the parser stumbles over without a word that helps: comments that do not end, signs
 * that cannot be seen, parentheses nested deeper than anybody can read.
 */
final class SignLint {

  /** No condition needs more, and with each one more the parser takes several times as long. */
  private static final int DEEPEST_CONDITION = 10;

  private static final int DEEPEST_FINDING = 40;

  private final RuleTokens tokens;
  private final String file;
  private final Problems problems;
  private int deepest = DEEPEST_CONDITION;
  private int depth;
  private boolean found;
  private boolean deep;

  private SignLint(String text, String file, Problems problems) {
    this.tokens = new RuleTokens(text);
    this.file = file;
    this.problems = problems;
  }

  /** Reports such signs; false when there is none. */
  static boolean report(String text, String file, Problems problems) {
    SignLint lint = new SignLint(text, file, problems);
    while (lint.tokens.next()) {
      lint.sign();
    }
    return lint.found;
  }

  private void sign() {
    switch (tokens.kind()) {
      case UNCLOSED_COMMENT ->
          error("'/*' is not closed: all that follows is a comment.", "'*/' at its end.");
      case STRAY_COMMENT_END ->
          error("'*/' without a '/*' before it.", "'/*' where the comment begins.");
      case UNSEEN ->
          error(
              "%s (U+%04X), which looks like a plain space or like nothing."
                  .formatted(name(tokens.text().charAt(0)), (int) tokens.text().charAt(0)),
              "a plain space.");
      case OPEN -> nest(1);
      case CLOSE -> nest(-1);
      case WORD -> word(tokens.text());
      case OTHER -> nest(brackets(tokens.text()));
      case TEXT, UNCLOSED_TEXT, CURLY_QUOTE -> {}
    }
  }

  private void word(String word) {
    switch (word) {
      case "rule", "when" -> begin(DEEPEST_CONDITION);
      case "then" -> begin(DEEPEST_FINDING);
      default -> {}
    }
  }

  /** What is not closed before is said of that alone. */
  private void begin(int most) {
    depth = 0;
    deepest = most;
  }

  private static int brackets(String sign) {
    return switch (sign) {
      case "[", "{" -> 1;
      case "]", "}" -> -1;
      default -> 0;
    };
  }

  private void nest(int by) {
    depth = Math.max(0, depth + by);
    if (depth > deepest && !deep) {
      deep = true;
      error(
          "parentheses stand within more than " + deepest + " others here: that cannot be read.",
          "fewer of them, or several rules.");
    }
  }

  private static String name(char sign) {
    String name = Character.getName(sign);
    return "a sign called " + (name == null ? "nothing" : name.toLowerCase(Locale.ROOT));
  }

  private void error(String what, @Nullable String maybe) {
    found = true;
    problems.error(new Place(file, tokens.line(), tokens.column()), what, maybe);
  }
}
