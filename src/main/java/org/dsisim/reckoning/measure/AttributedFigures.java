package org.dsisim.reckoning.measure;

import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.user.Account;

/** The part of users' figures that rests on DSI: of sales and profit, as a row says which part. */
final class AttributedFigures {

  private AttributedFigures() {}

  /** Whether a figure has such a part. */
  static boolean isPartOf(AssessmentBase base) {
    return base == AssessmentBase.SALES || base == AssessmentBase.PROFIT;
  }

  /** The figures of an account with that part alone; unknown where the part is. */
  static Figures of(Account account) {
    return PartOfFigures.of(account.figures(), AttributedFigures::isPartOf, account.attribution());
  }
}
