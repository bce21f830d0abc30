package org.dsisim.explanation.tree;

import java.util.List;
import org.dsisim.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * An explanation in a few lines: what is asked first, and what it rests on most.
 *
 * @param lines in the order in which they are read
 * @param next what to ask next: arguments in the place of the one that was asked about
 */
public record Summary(List<Line> lines, String next) {

  /**
   * A line.
   *
   * @param name what it is about, in a word or two
   * @param text in one to three sentences
   * @param brief the same where there is no room for it; null where it can be left out
   * @param weight of lines that can be shorter, that which weighs least is shortened first
   */
  public record Line(Message name, Message text, @Nullable Message brief, int weight) {

    /** The line as short as it can be; null where it can be left out. */
    public @Nullable Line shortened() {
      return brief == null ? null : new Line(name, brief, brief, weight);
    }
  }
}
