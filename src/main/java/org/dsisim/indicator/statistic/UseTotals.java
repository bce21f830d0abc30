package org.dsisim.indicator.statistic;

import java.util.List;
import org.dsisim.simulation.UseBurden;
import org.dsisim.simulation.UseOutcome;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;

/**
 * What some uses go through together.
 *
 * @param uses how many there are
 * @param burdened how many of them need a permit, a licence or a consent
 * @param permits of States, of all three kinds
 * @param licences on standard terms of States
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
    long licences,
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
    long licences = 0;
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
          switch (step.formality().procedure()) {
            case COMMUNITY_CONSENT -> consents += step.count();
            case LICENCE -> licences += step.count();
            case PERMIT, SIMPLIFIED_PERMIT, EXPEDITED_PERMIT -> permits += step.count();
          }
        }
        ofUse = ofUse.max(burden.months());
        cost = cost.plus(burden.cost());
      }
      months = months.plus(ofUse);
      longest = longest.max(ofUse);
    }
    return new UseTotals(
        all.size(), burdened, permits, licences, consents, months, longest, cost, dropped);
  }

  /** The totals of the uses for a purpose. */
  public static UseTotals of(List<UseOutcome> all, String purpose) {
    return of(all.stream().filter(use -> use.row().purpose().equals(purpose)).toList());
  }
}
