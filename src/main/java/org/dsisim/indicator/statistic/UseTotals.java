package org.dsisim.indicator.statistic;

import java.util.List;
import org.dsisim.simulation.UseBurden;
import org.dsisim.simulation.UseOutcome;
import org.dsisim.value.Fraction;
import org.dsisim.value.FractionSum;
import org.dsisim.value.Money;
import org.dsisim.value.MoneySum;

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
    FractionSum months = new FractionSum();
    Fraction longest = Fraction.ZERO;
    MoneySum cost = new MoneySum();
    for (UseOutcome use : all) {
      if (use.burdens().isEmpty()) {
        // Nothing keeps it from happening.
        continue;
      }
      burdened++;
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
        cost.add(burden.cost());
      }
      months.add(ofUse);
      longest = longest.max(ofUse);
    }
    return new UseTotals(
        all.size(),
        burdened,
        permits,
        licences,
        consents,
        months.all(),
        longest,
        cost.all(),
        dropped);
  }

  /** The totals of the uses for a purpose. */
  public static UseTotals of(List<UseOutcome> all, String purpose) {
    return of(all.stream().filter(use -> use.row().purpose().equals(purpose)).toList());
  }
}
