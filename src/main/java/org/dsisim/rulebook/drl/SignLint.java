package org.dsisim.rulebook.drl;

import java.util.Locale;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;

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
          error(
              Message.of("drl.sign.comment-not-closed"),
              Message.of("drl.sign.comment-not-closed.maybe"));
      case STRAY_COMMENT_END ->
          error(
              Message.of("drl.sign.comment-not-opened"),
              Message.of("drl.sign.comment-not-opened.maybe"));
      case UNSEEN -> error(unseen(tokens.text().charAt(0)), Message.of("drl.sign.unseen.maybe"));
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
          Message.of("drl.sign.too-deep", "most", deepest), Message.of("drl.sign.too-deep.maybe"));
    }
  }

  private static Message unseen(char sign) {
    String name = Character.getName(sign);
    String code = String.format(Locale.ROOT, "U+%04X", (int) sign);
    return name == null
        ? Message.of("drl.sign.unseen-nameless", "code", code)
        : Message.of("drl.sign.unseen", "name", name.toLowerCase(Locale.ROOT), "code", code);
  }

  private void error(Message text, Message hint) {
    found = true;
    problems.error(new Place(file, tokens.line(), tokens.column()), text, hint);
  }
}
