package org.dsisim.cli.output;

import org.dsisim.message.Message;

/** How much is done in words, and about how long the rest will take. */
final class TimeLeft {

  private static final double NANOS = 1e9;
  private static final long SECONDS = 60;

  /** Up to here seconds are told, which somebody can count. */
  private static final long MOST_SECONDS = 100;

  private TimeLeft() {}

  /**
   * The words.
   *
   * @param nanos that the rest is thought to take
   */
  static Message of(Message what, long done, long all, double nanos) {
    long left = Math.round(nanos / NANOS);
    if (left == 0) {
      return Message.of("cli.done-of", "what", what, "done", done, "all", all);
    }
    if (left > MOST_SECONDS) {
      return Message.of(
          "cli.done-of-in-minutes",
          "what",
          what,
          "done",
          done,
          "all",
          all,
          "minutes",
          Math.round((double) left / SECONDS));
    }
    return Message.of("cli.done-of-in", "what", what, "done", done, "all", all, "seconds", left);
  }
}
