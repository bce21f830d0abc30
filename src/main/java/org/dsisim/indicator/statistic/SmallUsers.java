package org.dsisim.indicator.statistic;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.model.world.AssessmentBase;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.collection.ComplianceRate;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;

/**
 * Users with sales below a limit, and what they owe: the same users whatever the option asks for,
 * so that options compare.
 *
 * @param limit sales from which a user is not small
 * @param assumed whether the scenario says so; else it is {@link #SALES_THRESHOLD}
 * @param users how many are small
 * @param owing how many of them owe something
 * @param unknown how many users have sales that nobody knows, and are not among the small ones
 * @param rate what those that owe owe, over their sales
 */
public record SmallUsers(
    Money limit,
    boolean assumed,
    int users,
    int owing,
    Money owed,
    int unknown,
    EffectiveRate rate) {

  /** The sales threshold of decision 16/2 (annex, paragraph 3): USD 50 million. */
  public static final Money SALES_THRESHOLD = Money.ofUsd(50_000_000L);

  /** The small ones among those whom the rules were asked about. */
  public static SmallUsers of(YearOutcome year) {
    ParameterValues assumptions = year.assumptions();
    boolean assumed = assumptions.has(ComplianceRate.MEDIUM);
    Money limit = assumed ? assumptions.money(ComplianceRate.MEDIUM) : SALES_THRESHOLD;
    WholeFigures figures = WholeFigures.of(year);
    List<PayerOutcome> small = new ArrayList<>();
    int unknown = 0;
    int owing = 0;
    Money owed = Money.ZERO;
    for (PayerOutcome payer : year.payers()) {
      Fraction sales = figures.of(payer.payer(), AssessmentBase.SALES);
      if (sales == null) {
        unknown += payer.payer().isCountry() ? 0 : 1;
      } else if (sales.compareTo(limit.toFraction()) < 0) {
        small.add(payer);
        owing += payer.owed().isZero() ? 0 : 1;
        owed = owed.plus(payer.owed());
      }
    }
    EffectiveRate rate = EffectiveRate.of(small, figures, AssessmentBase.SALES);
    return new SmallUsers(limit, assumed, small.size(), owing, owed, unknown, rate);
  }
}
