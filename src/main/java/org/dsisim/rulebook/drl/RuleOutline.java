package org.dsisim.rulebook.drl;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.dsisim.message.Message;
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
                Message.of("drl.sign.text-not-closed"),
                Message.of("drl.sign.text-not-closed.maybe"));
        case CURLY_QUOTE ->
            error(
                Message.of("drl.sign.curly-quote", "sign", tokens.text()),
                Message.of("drl.sign.curly-quote.maybe"));
        case UNCLOSED_COMMENT, STRAY_COMMENT_END, UNSEEN, OTHER -> lastWord = "";
      }
    }
    if (part != Part.OUTSIDE) {
      ends(Message.of("drl.frame.maybe-end-after-last-line"));
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
          ends(Message.of("drl.frame.maybe-end-before-next", "line", tokens.line()));
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
          missing("when", Message.of("drl.frame.maybe-when"));
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
      missing("when", Message.of("drl.frame.maybe-when"));
    } else if (part == Part.CONDITIONS) {
      missing("then", Message.of("drl.frame.maybe-then"));
    }
    part = Part.OUTSIDE;
  }

  private void ends(Message where) {
    closeAll();
    if (part == Part.TITLE) {
      missing("when", Message.of("drl.frame.maybe-when"));
    } else if (part == Part.CONDITIONS) {
      missing("then", Message.of("drl.frame.maybe-then"));
    } else {
      missing("end", where);
    }
    part = Part.OUTSIDE;
  }

  private void missing(String word, Message where) {
    found = true;
    Message hint =
        other != null && other.equalsIgnoreCase(word)
            ? Message.of("drl.frame.maybe-small-letters", "word", word, "other", other)
            : where;
    problems.error(
        Place.of(file, ruleLine),
        Message.of("drl.frame.missing", "rule", title, "word", word),
        hint);
  }

  private void text(String text) {
    if (part == Part.TITLE && title.isEmpty()) {
      title = text;
    }
    lastWord = "";
  }

  private void close() {
    if (parentheses.isEmpty()) {
      error(Message.of("drl.sign.not-opened"), null);
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
          Message.of("drl.sign.not-closed", "word", open.word()),
          Message.of("drl.sign.not-closed.maybe"));
      parentheses.clear();
    }
  }

  private void error(Message text, @Nullable Message hint) {
    found = true;
    problems.error(new Place(file, tokens.line(), tokens.column()), text, hint);
  }
}
