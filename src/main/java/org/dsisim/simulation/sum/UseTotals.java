package org.dsisim.simulation.sum;

import java.util.List;
import java.util.Objects;
import org.dsisim.reckoning.permit.UseBurden;
import org.dsisim.simulation.asking.UseOutcome;
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

  /**
   * The totals of uses; cost and permits of uses that do not happen count as if sought. Of all uses
   * of a year they are known already.
   */
  public static UseTotals of(List<UseOutcome> all) {
    if (all instanceof UsesOfYear known) {
      return known.totals();
    }
    Sum sum = new Sum();
    all.forEach(sum::add);
    return sum.totals();
  }

  /** The totals of the uses for a purpose. */
  public static UseTotals of(List<UseOutcome> all, String purpose) {
    if (all instanceof UsesOfYear known) {
      return known.totals(purpose);
    }
    Sum sum = new Sum();
    for (UseOutcome use : all) {
      if (Objects.equals(use.row().purpose(), purpose)) {
        sum.add(use);
      }
    }
    return sum.totals();
  }

  /** Uses that are added up. Not for use by several threads. */
  static final class Sum {

    private int uses;
    private int burdened;
    private long permits;
    private long licences;
    private long consents;
    private final FractionSum months = new FractionSum();
    private Fraction longest = Fraction.ZERO;
    private final MoneySum cost = new MoneySum();
    private int dropped;

    /** Adds a use. */
    void add(UseOutcome use) {
      uses++;
      if (use.burdens().isEmpty()) {
        // Nothing keeps it from happening.
        return;
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

    /** Adds all of another sum. */
    void addAll(Sum other) {
      uses += other.uses;
      burdened += other.burdened;
      permits += other.permits;
      licences += other.licences;
      consents += other.consents;
      months.addAll(other.months);
      longest = longest.max(other.longest);
      cost.add(other.cost);
      dropped += other.dropped;
    }

    /** What they come to. */
    UseTotals totals() {
      return new UseTotals(
          uses, burdened, permits, licences, consents, months.all(), longest, cost.all(), dropped);
    }
  }
}
