package org.dsisim.reckoning.measure;

import java.util.List;
import org.dsisim.model.fact.Thresholds;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.user.Account;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/** The parts of something that the thresholds of a rule set test, in percent. */
final class TestedRatios {

  private final List<AssessmentBase> tested;

  /** Those that some threshold tests. */
  TestedRatios(Thresholds thresholds) {
    this.tested =
        thresholds.names().stream()
            .map(thresholds::base)
            .filter(AssessmentBase::isRatio)
            .distinct()
            .toList();
  }

  /**
   * A user's figures, and the parts that they make.
   *
   * @param measured as thresholds test them, averages too
   * @param assessed the account of the year, which says what part rests on DSI
   */
  Figures beside(Figures measured, @Nullable Account assessed) {
    Figures all = measured;
    for (AssessmentBase ratio : tested) {
      Fraction part = of(ratio, measured, assessed);
      all = part == null ? all : all.with(ratio, part.times(100));
    }
    return all;
  }

  private static @Nullable Fraction of(
      AssessmentBase ratio, Figures measured, @Nullable Account assessed) {
    if (ratio.madeOf().isEmpty()) {
      return assessed == null ? null : assessed.attribution();
    }
    Fraction part = measured.of(ratio.madeOf().get(0));
    Fraction whole = measured.of(ratio.madeOf().get(1));
    // Of no sales nothing is a part.
    return part == null || whole == null || whole.signum() <= 0 ? null : part.dividedBy(whole);
  }
}
