package org.dsisim.reckoning.measure;

import java.util.Map;
import java.util.TreeMap;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.user.Account;
import org.dsisim.value.Fraction;

/** The part of users' figures that rests on DSI: of sales and profit, as a row says which part. */
final class AttributedFigures {

  private AttributedFigures() {}

  /** Whether a figure has such a part. */
  static boolean isPartOf(AssessmentBase base) {
    return base == AssessmentBase.SALES || base == AssessmentBase.PROFIT;
  }

  /** The figures of an account with that part alone; unknown where the part is. */
  static Figures of(Account account) {
    Map<AssessmentBase, Fraction> figures = new TreeMap<>();
    Fraction attribution = account.attribution();
    for (AssessmentBase base : account.figures().known()) {
      Fraction figure = account.figures().of(base);
      if (figure != null && !isPartOf(base)) {
        figures.put(base, figure);
      } else if (figure != null && attribution != null) {
        figures.put(base, figure.times(attribution));
      }
    }
    return Figures.of(figures);
  }
}
