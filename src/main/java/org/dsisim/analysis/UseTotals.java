package org.dsisim.analysis;

import java.util.List;
import org.dsisim.model.Procedure;
import org.dsisim.simulation.UseBurden;
import org.dsisim.simulation.UseOutcome;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;

/**
 * What some uses go through together.
 *
 * @param uses how many there are
 * @param burdened how many of them need a permit or a consent
 * @param permits of States, of all three kinds
 * @param consents of communities
 * @param months of all burdened uses together
 * @param longest months of one of them
 * @param cost to the users
 * @param dropped uses that do not happen
 */
public record UseTotals(
    int uses,
    int burdened,
    long permits,
    long consents,
    Fraction months,
    Fraction longest,
    Money cost,
    int dropped) {

  /** The totals of uses; cost and permits of uses that do not happen count as if sought. */
  public static UseTotals of(List<UseOutcome> all) {
    int burdened = 0;
    int dropped = 0;
    long permits = 0;
    long consents = 0;
    Fraction months = Fraction.ZERO;
    Fraction longest = Fraction.ZERO;
    Money cost = Money.ZERO;
    for (UseOutcome use : all) {
      burdened += use.burdens().isEmpty() ? 0 : 1;
      dropped += use.happens() ? 0 : 1;
      Fraction ofUse = Fraction.ZERO;
      for (UseBurden burden : use.burdens()) {
        for (UseBurden.Step step : burden.steps()) {
          boolean consent = step.formality().procedure() == Procedure.COMMUNITY_CONSENT;
          consents += consent ? step.count() : 0;
          permits += consent ? 0 : step.count();
        }
        ofUse = ofUse.max(burden.months());
        cost = cost.plus(burden.cost());
      }
      months = months.plus(ofUse);
      longest = longest.max(ofUse);
    }
    return new UseTotals(all.size(), burdened, permits, consents, months, longest, cost, dropped);
  }

  /** The totals of the uses for a purpose. */
  public static UseTotals of(List<UseOutcome> all, String purpose) {
    return of(all.stream().filter(use -> use.row().purpose().equals(purpose)).toList());
  }
}
