package org.dsisim.indicator.statistic;

import java.util.List;
import org.dsisim.model.world.AssessmentBase;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * What users that owe something owe together, over a figure of theirs together.
 *
 * @param users how many of them have such a figure, above zero
 * @param leftOut how many of them have none, or one that is not above zero
 * @param percent exact; null where nobody that owes has such a figure
 */
public record EffectiveRate(int users, int leftOut, @Nullable Fraction percent) {

  /** The rate on the figures of the whole entity in the year. */
  public static EffectiveRate of(YearOutcome year, AssessmentBase base) {
    return of(year.payers(), WholeFigures.of(year), base);
  }

  public static EffectiveRate of(
      List<PayerOutcome> payers, WholeFigures figures, AssessmentBase base) {
    int users = 0;
    int leftOut = 0;
    Fraction owed = Fraction.ZERO;
    Fraction sum = Fraction.ZERO;
    for (PayerOutcome payer : payers) {
      if (payer.payer().isCountry() || payer.owed().isZero()) {
        continue;
      }
      Fraction figure = figures.of(payer.payer(), base);
      if (figure == null || figure.signum() <= 0) {
        leftOut++;
      } else {
        users++;
        owed = owed.plus(payer.owed().toFraction());
        sum = sum.plus(figure);
      }
    }
    return new EffectiveRate(users, leftOut, sum.isZero() ? null : owed.times(100).dividedBy(sum));
  }
}
