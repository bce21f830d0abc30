package org.dsisim.indicator;

import java.util.List;
import org.dsisim.indicator.figure.IndicatorList;
import org.dsisim.indicator.statistic.Ratios;
import org.dsisim.indicator.statistic.Receipts;
import org.dsisim.indicator.statistic.TaggingTotals;
import org.dsisim.message.Message;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.simulation.asking.UseOutcome;
import org.dsisim.simulation.payer.ColumnSum;
import org.dsisim.simulation.payer.PayerColumns;
import org.dsisim.simulation.sum.UseTotals;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;

/** What an option costs research, and what of money it brings for each unit of what it costs. */
final class CostIndicators {

  /**
   * The types of users that decision 16/2 (annex) exempts: academic and public research
   * institutions, and public databases. Other organizations are in none of its lists.
   */
  private static final List<String> RESEARCH =
      List.of("academic", "public-research", "public-database");

  private CostIndicators() {}

  static void add(YearOutcome year, IndicatorList to) {
    Money owed = owedByResearch(year);
    List<UseOutcome> happening =
        UseTotals.of(year.uses()).dropped() == 0
            ? year.uses()
            : year.uses().stream().filter(UseOutcome::happens).toList();
    Money permits = UseTotals.of(happening, "research").cost();
    to.usd("owed_by_research_institutions", owed, Message.of("indicator.research-institutions"));
    IndicatorList costs = new IndicatorList();
    costs.usd("cost_to_research", owed.plus(permits), Message.of("indicator.cost-to-research"));
    Money benefit = year.fund().allocated().plus(Receipts.of(year.parties()).bilateral());
    Money cost =
        year.fund()
            .administrationWanted()
            .plus(UseTotals.of(happening).cost())
            .plus(TaggingTotals.of(year.besideMoney().tags()).cost());
    costs.usd("cost", cost, Message.of("indicator.cost"));
    Fraction perUnit = Ratios.of(benefit, cost);
    if (perUnit != null) {
      costs.number(
          "monetary_benefit_per_unit_of_cost",
          perUnit,
          Message.of(
              "indicator.benefit-per-cost",
              "benefit",
              benefit.toString(),
              "cost",
              cost.toString()));
    }
    List<String> leftOut = year.uses().isEmpty() ? List.of() : year.permitsLeftOut();
    to.addAll(
        leftOut.isEmpty()
            ? costs
            : costs.unknown(Message.of("indicator.permits-left-out-by", "rules", leftOut)));
  }

  private static Money owedByResearch(YearOutcome year) {
    return year.payers().sum(OwedByResearch.class, OwedByResearch::new).owed;
  }

  /** What research institutions owe. */
  static final class OwedByResearch implements ColumnSum<OwedByResearch> {

    private Money owed = Money.ZERO;

    @Override
    public void add(PayerOutcome payer) {
      if (RESEARCH.contains(payer.payer().type())) {
        owed = owed.plus(payer.owed());
      }
    }

    @Override
    public void add(PayerColumns payers) {
      payers.forEachType(
          (type, totals) -> {
            if (RESEARCH.contains(type)) {
              owed = owed.plus(new Money(totals.owed()));
            }
          });
    }

    @Override
    public void addAll(OwedByResearch behind) {
      owed = owed.plus(behind.owed);
    }
  }
}
