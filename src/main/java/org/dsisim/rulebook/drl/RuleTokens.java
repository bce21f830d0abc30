package org.dsisim.rulebook.drl;

/** The words, texts and parentheses of a rule file, one after the other, without its comments. */
final class RuleTokens {

  /** What a piece of a rule file is. */
  enum Kind {
    /** A word, such as {@code when} or {@code $payer}. */
    WORD,
    /** A text in quotation marks. */
    TEXT,
    /** A text whose line ends before it does. */
    UNCLOSED_TEXT,
    /** A quotation mark as word processors write it. */
    CURLY_QUOTE,
    /** An opening parenthesis. */
    OPEN,
    /** A closing one. */
    CLOSE,
    /** A comment that the file ends in. */
    UNCLOSED_COMMENT,
    /** The end of a comment that has no beginning. */
    STRAY_COMMENT_END,
    /** A space that does not break, a mark without width: what nobody sees and no rule has. */
    UNSEEN,
    /** Any other sign. */
    OTHER
  }

  private final String source;
  private int at;
  private int line = 1;
  private int lineStart;
  private int start;
  private int end;
  private Kind kind = Kind.OTHER;

  RuleTokens(String source) {
    this.source = source;
  }

  /** Goes to the next piece; false at the end. */
  boolean next() {
    skipSpaceAndComments();
    if (at >= source.length()) {
      return false;
    }
    start = at;
    char sign = source.charAt(at);
    if (Character.isJavaIdentifierStart(sign)) {
      while (at < source.length() && isOfWord(source.charAt(at))) {
        at++;
      }
      kind = Kind.WORD;
    } else if (source.startsWith("/*", at)) {
      at = source.length();
      kind = Kind.UNCLOSED_COMMENT;
    } else if (source.startsWith("*/", at)) {
      at += 2;
      kind = Kind.STRAY_COMMENT_END;
    } else if (Character.isSpaceChar(sign) || Character.isIdentifierIgnorable(sign)) {
      at++;
      kind = Kind.UNSEEN;
    } else if (sign == '"') {
      readText();
    } else {
      at++;
      kind =
          switch (sign) {
            case '(' -> Kind.OPEN;
            case ')' -> Kind.CLOSE;
            case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB', '\u2018', '\u2019' ->
                Kind.CURLY_QUOTE;
            default -> Kind.OTHER;
          };
    }
    end = at;
    return true;
  }

  private static boolean isOfWord(char sign) {
    return Character.isJavaIdentifierPart(sign) && !Character.isIdentifierIgnorable(sign);
  }

  private void readText() {
    at++;
    while (at < source.length() && source.charAt(at) != '"' && source.charAt(at) != '\n') {
      at += source.charAt(at) == '\\' && at + 1 < source.length() ? 2 : 1;
    }
    boolean closed = at < source.length() && source.charAt(at) == '"';
    at = Math.min(source.length(), closed ? at + 1 : at);
    kind = closed ? Kind.TEXT : Kind.UNCLOSED_TEXT;
  }

  private void skipSpaceAndComments() {
    while (at < source.length()) {
      if (source.charAt(at) == '\n') {
        line++;
        at++;
        lineStart = at;
      } else if (Character.isWhitespace(source.charAt(at))) {
        at++;
      } else if (source.startsWith("//", at)) {
        int newline = source.indexOf('\n', at);
        at = newline < 0 ? source.length() : newline;
      } else if (source.startsWith("/*", at) && source.indexOf("*/", at + 2) >= 0) {
        int after = source.indexOf("*/", at + 2) + 2;
        for (; at < after; at++) {
          if (source.charAt(at) == '\n') {
            line++;
            lineStart = at + 1;
          }
        }
      } else {
        return;
      }
    }
  }

  Kind kind() {
    return kind;
  }

  /** The piece, a text without its quotation marks. */
  String text() {
    return kind == Kind.TEXT ? source.substring(start + 1, end - 1) : source.substring(start, end);
  }

  /** Where the piece begins in the source. */
  int start() {
    return start;
  }

  /** Where what follows it begins. */
  int end() {
    return end;
  }

  int line() {
    return line;
  }

  /** Counted from 1. */
  int column() {
    return start - lineStart + 1;
  }
}
