package org.dsisim.report.layout;

import org.dsisim.message.Message;

/**
 * A column of a table.
 *
 * @param head what stands over it
 * @param words whether its cells are words, to the left; otherwise they are numbers, to the right
 */
public record TextColumn(Message head, boolean words) {

  /** A column of words. */
  public static TextColumn ofWords(Message head) {
    return new TextColumn(head, true);
  }

  /** A column of numbers. */
  public static TextColumn ofNumbers(Message head) {
    return new TextColumn(head, false);
  }
}
