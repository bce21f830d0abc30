package org.dsisim.cli.output;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/**
 * Writes to a terminal what is to be read there. Control characters, which could move the cursor,
 * colour the page or turn the direction of writing, are left out, wherever the text comes from; and
 * a failure is remembered, which those who print through it cannot see.
 */
final class Printable extends FilterWriter {

  private @Nullable IOException failure;

  Printable(Writer out) {
    super(out);
  }

  /** What the first failure was; null when all was written. */
  @Nullable IOException failure() {
    return failure;
  }

  @Override
  public void write(int character) throws IOException {
    write(new char[] {(char) character}, 0, 1);
  }

  @Override
  public void write(String text, int from, int length) throws IOException {
    write(text.toCharArray(), from, length);
  }

  @Override
  public void write(char[] text, int from, int length) throws IOException {
    StringBuilder kept = new StringBuilder(length);
    for (int i = from; i < from + length; i++) {
      if (isPrintable(text[i])) {
        kept.append(text[i]);
      }
    }
    try {
      out.append(kept);
    } catch (IOException unwritten) {
      remember(unwritten);
      throw unwritten;
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      super.flush();
    } catch (IOException unwritten) {
      remember(unwritten);
      throw unwritten;
    }
  }

  /** Remembers a failure, should it be the first. */
  void remember(IOException unwritten) {
    if (failure == null) {
      failure = unwritten;
    }
  }

  /** A text without what is not to be read. */
  static String of(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.chars().filter(Printable::isPrintable).forEach(c -> kept.append((char) c));
    return kept.toString();
  }

  private static boolean isPrintable(int c) {
    boolean turnsDirection = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    boolean endsLine = c == 0x2028 || c == 0x2029;
    return c == '\n' || c == '\t' || !(Character.isISOControl(c) || turnsDirection || endsLine);
  }
}
