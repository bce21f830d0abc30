package org.dsisim.study;

import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.message.Message;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Tells a trial under which nobody owes from one under which nobody is known to owe: the second
 * brings nothing only because the scenario lacks figures, and nothing can be said of it.
 */
public final class NobodyKnown {

  private static final StudiedFigure OWED = new StudiedFigure.OfIndicator("owed");
  private static final StudiedFigure UNKNOWN = new StudiedFigure.OfIndicator("payers_unknown_base");
  private static final StudiedFigure LIABLE = new StudiedFigure.OfIndicator("payers_liable");
  private static final StudiedFigure IF_ABOVE =
      new StudiedFigure.OfIndicator("unknown_if_above_more_liable");
  private static final StudiedFigure IF_NOT_ABOVE =
      new StudiedFigure.OfIndicator("unknown_if_not_above_more_liable");

  private final boolean isOwedInForce;

  /**
   * Of trials of an option.
   *
   * @param isOwedInForce whether anything is owed with the values in force
   */
  public NobodyKnown(boolean isOwedInForce) {
    this.isOwedInForce = isOwedInForce;
  }

  /** Why nothing can be said of a trial, as the end of a sentence; null where something can. */
  public @Nullable Message in(Trial trial) {
    if (!isOwedInForce || !isZero(trial.value(OWED))) {
      return null;
    }
    Fraction unknown = trial.value(UNKNOWN).number();
    if (unknown != null && unknown.signum() > 0) {
      return Message.of("brackets.gap.amounts", "count", unknown.wholeValue());
    }
    if (!isZero(trial.value(LIABLE))) {
      return null;
    }
    for (StudiedFigure supposed : new StudiedFigure[] {IF_ABOVE, IF_NOT_ABOVE}) {
      Fraction more = trial.value(supposed).number();
      if (more != null && more.signum() > 0) {
        return Message.of("brackets.gap.thresholds", "count", more.wholeValue());
      }
    }
    return null;
  }

  private static boolean isZero(ResultValue value) {
    Fraction number = value.number();
    return number != null && number.isZero();
  }
}
