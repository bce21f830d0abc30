package org.dsisim.explanation.tree;

import java.util.List;

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
   * @param brief the same where there is no room for it; empty where it can be left out
   * @param weight of lines that can be shorter, that which weighs least is shortened first
   */
  public record Line(String name, String text, String brief, int weight) {

    /** The line as short as it can be. */
    public Line shortened() {
      return new Line(name, brief, brief, weight);
    }
  }
}
