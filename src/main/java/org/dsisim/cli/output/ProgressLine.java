package org.dsisim.cli.output;

import me.tongfei.progressbar.ProgressBarRenderer;
import me.tongfei.progressbar.ProgressState;
import org.dsisim.report.layout.Width;

/**
 * A line of progress: how much is done as a bar, where it is counted, else how long it has taken;
 * then what is done. The bar has the room that the words leave, so that what they end with, the
 * time that is left, is not cut off.
 */
final class ProgressLine implements ProgressBarRenderer {

  private static final int LEAST_BAR = 4;
  private static final int MOST_BAR = 30;

  /** The brackets of the bar, and the space behind it. */
  private static final int AROUND_BAR = 3;

  @Override
  public String render(ProgressState state, int width) {
    return state.isIndefinite()
        ? taken(state.getElapsedAfterStart().toSeconds(), state.getExtraMessage(), width)
        : done(state.getNormalizedProgress(), state.getExtraMessage(), width);
  }

  /** What is done, and how long it has taken. */
  static String taken(long seconds, String words, int width) {
    return fitted("(" + seconds + " s) " + words, width);
  }

  /** What is done, and which part of it. */
  static String done(double part, String words, int width) {
    return fitted(bar(part, width - AROUND_BAR - Width.of(words)) + words, width);
  }

  private static String fitted(String line, int width) {
    return Width.of(line) <= width ? line : Width.fit(line, width).get(0);
  }

  private static String bar(double done, int room) {
    if (room < LEAST_BAR) {
      return "";
    }
    int wide = Math.min(room, MOST_BAR);
    int full = (int) (done * wide);
    return "[" + "=".repeat(full) + " ".repeat(wide - full) + "] ";
  }
}
