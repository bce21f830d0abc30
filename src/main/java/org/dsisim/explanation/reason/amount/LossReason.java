package org.dsisim.explanation.reason.amount;

import org.dsisim.explanation.tree.Figure;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Step;
import org.dsisim.message.Message;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.reckoning.measure.AveragedYears;
import org.dsisim.value.Fraction;

/** How a loss enters an average where it counts as no profit. */
public final class LossReason {

  private LossReason() {}

  /**
   * A year's figure as it enters an average: the higher of it and zero, or the row as it is where
   * the figure is no loss, unknown, or counted with its sign.
   *
   * @param row that has the figure
   */
  public static Reason of(AssessmentBase base, AveragedYears.InAverage year, Reason row) {
    if (year.counted() == null || year.counted().equals(year.figure())) {
      return row;
    }
    Figure zero = BasisInWords.figure(base, Fraction.ZERO);
    return Sums.of(
        Message.of("explanation.size.loss"),
        BasisInWords.figure(base, year.counted()),
        Step.HIGHEST,
        row,
        Reason.given(Message.of("explanation.zero"), zero));
  }
}
