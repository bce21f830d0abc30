package org.dsisim.rulebook.drl;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the usual slips in a rule file that the parser refuses: a word that frames a rule, a
 * parenthesis or a quotation mark that is missing. The parser notices only where it can go on no
 * longer, which is often some lines or rules later.
 */
final class RuleOutline {

  private static final Set<String> FRAME = Set.of("rule", "when", "then", "end");

  private enum Part {
    OUTSIDE,
    TITLE,
    CONDITIONS,
    CONSEQUENCE
  }

  private record Open(int line, int column, String word) {}

  private final RuleTokens tokens;
  private final String file;
  private final Problems problems;
  private final Deque<Open> parentheses = new ArrayDeque<>();
  private Part part = Part.OUTSIDE;
  private String title = "";
  private int ruleLine;
  private String lastWord = "";
  private @Nullable String other;
  private boolean found;

  private RuleOutline(String text, String file, Problems problems) {
    this.tokens = new RuleTokens(text);
    this.file = file;
    this.problems = problems;
  }

  /** Reports what frames rules wrongly; false when it finds nothing. */
  static boolean report(String text, String file, Problems problems) {
    RuleOutline outline = new RuleOutline(text, file, problems);
    outline.run();
    return outline.found;
  }

  private void run() {
    while (tokens.next()) {
      switch (tokens.kind()) {
        case WORD -> word(tokens.text());
        case TEXT -> text(tokens.text());
        case OPEN -> parentheses.push(new Open(tokens.line(), tokens.column(), lastWord));
        case CLOSE -> close();
        case UNCLOSED_TEXT ->
            error(
                "a quotation mark that is not closed on its line.", "'\"' at the end of the text.");
        case CURLY_QUOTE ->
            error(
                "'" + tokens.text() + "' is a quotation mark of a word processor.",
                "'\"', the straight one.");
        case UNCLOSED_COMMENT, STRAY_COMMENT_END, UNSEEN, OTHER -> lastWord = "";
      }
    }
    if (part != Part.OUTSIDE) {
      ends("after the last line.");
    }
  }

  private void word(String word) {
    if (FRAME.contains(word)) {
      frame(word);
    } else if (part != Part.OUTSIDE && FRAME.contains(word.toLowerCase(Locale.ROOT))) {
      other = word;
    }
    lastWord = word;
  }

  private void frame(String word) {
    switch (word) {
      case "rule" -> {
        if (part != Part.OUTSIDE) {
          ends("before line " + tokens.line() + ", where the next rule begins.");
        }
        begin();
      }
      case "when" -> {
        closeAll();
        part = part == Part.OUTSIDE ? part : Part.CONDITIONS;
      }
      case "then" -> {
        closeAll();
        if (part == Part.TITLE) {
          missing("when", "on a line of its own before the conditions.");
        }
        part = part == Part.OUTSIDE ? part : Part.CONSEQUENCE;
      }
      default -> end();
    }
  }

  private void begin() {
    part = Part.TITLE;
    ruleLine = tokens.line();
    title = "";
    other = null;
    parentheses.clear();
  }

  private void end() {
    closeAll();
    if (part == Part.TITLE) {
      missing("when", "on a line of its own before the conditions.");
    } else if (part == Part.CONDITIONS) {
      missing("then", "on a line of its own before the findings.");
    }
    part = Part.OUTSIDE;
  }

  private void ends(String where) {
    closeAll();
    if (part == Part.TITLE) {
      missing("when", "on a line of its own before the conditions.");
    } else if (part == Part.CONDITIONS) {
      missing("then", "on a line of its own before the findings.");
    } else {
      missing("end", "on a line of its own " + where);
    }
    part = Part.OUTSIDE;
  }

  private void missing(String word, String where) {
    found = true;
    String hint =
        other != null && other.equalsIgnoreCase(word)
            ? "'" + word + "' in small letters, where '" + other + "' stands."
            : "'" + word + "' " + where;
    problems.error(Place.of(file, ruleLine), "rule \"" + title + "\" has no '" + word + "'.", hint);
  }

  private void text(String text) {
    if (part == Part.TITLE && title.isEmpty()) {
      title = text;
    }
    lastWord = "";
  }

  private void close() {
    if (parentheses.isEmpty()) {
      error("')' without a '(' before it.", null);
    } else {
      parentheses.pop();
    }
    lastWord = "";
  }

  /** The outermost is reported: what is missing belongs at its end. */
  private void closeAll() {
    if (!parentheses.isEmpty()) {
      Open open = parentheses.getLast();
      found = true;
      problems.error(
          new Place(file, open.line(), open.column()),
          "'" + open.word() + "(' is not closed.",
          "')' at its end.");
      parentheses.clear();
    }
  }

  private void error(String what, @Nullable String maybe) {
    found = true;
    problems.error(new Place(file, tokens.line(), tokens.column()), what, maybe);
  }
}
