package org.dsisim.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dsisim.indicator.statistic.Receipts;
import org.dsisim.limitation.AssumptionsUsed;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.allocation.Allocation;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** The indicators of a year of an option. What each is, and rests on: {@code INDICATORS.md}. */
public final class Indicators {

  private Indicators() {}

  /** The indicators of a year, held against no baseline. */
  public static List<Indicator> of(YearOutcome year) {
    return of(year, null);
  }

  /**
   * The indicators of a year, always in the same order, each name once.
   *
   * @param baseline the formula that the order of Parties is held against; null for none
   */
  public static List<Indicator> of(YearOutcome year, @Nullable Baseline baseline) {
    IndicatorList found = new IndicatorList();
    MoneyIndicators.add(year, found);
    PayerIndicators.add(year, found);
    PaymentIndicators.add(year, found);
    ReceiptIndicators.add(year.parties(), found);
    InequalityIndicators.add(year.parties(), found);
    InequalityIndicators.addOrder(year, baseline, found);
    if (!year.uses().isEmpty()) {
      UseIndicators.add(year, found);
    }
    CostIndicators.add(year, found);
    InKindIndicators.add(year, found);
    return found.all();
  }

  /** The indicators of a fund that a formula alone gives out, with the names of a year's. */
  public static List<Indicator> of(Allocation allocation, ParameterValues terms) {
    IndicatorList found = new IndicatorList();
    found.usd("to_share", allocation.fund(), "the fund, as it was given");
    found.usd("undistributed", allocation.undistributed(), String.join("; ", allocation.why()));
    found.usd("allocated", allocation.fund().minus(allocation.undistributed()), "to Parties");
    ReceiptIndicators.add(allocation.parties(), found);
    InequalityIndicators.add(allocation.parties(), found);
    List<Indicator> all = new ArrayList<>(found.all());
    all.add(illustrative(AssumptionsUsed.onIllustrations(terms)));
    return all;
  }

  /** How many figures that an outcome rests on no source gives, and which. */
  public static Indicator illustrative(Outcome outcome) {
    return illustrative(AssumptionsUsed.onIllustrations(outcome));
  }

  private static Indicator illustrative(List<String> figures) {
    String note = figures.isEmpty() ? "" : "no source gives them: " + String.join(", ", figures);
    return new Indicator("illustrative_figures", ResultValue.count(figures.size()), note);
  }

  /** The money of several years added up, and discounted to the first of them. */
  public static List<Indicator> ofAllYears(Outcome outcome) {
    IndicatorList found = new IndicatorList();
    AllYears all = AllYears.of(outcome);
    Map<String, Function<YearOutcome, Money>> sums = new LinkedHashMap<>();
    sums.put("owed", YearOutcome::owed);
    sums.put("expected", YearOutcome::expected);
    sums.put("to_share", year -> year.fund().net());
    sums.put("allocated", year -> year.fund().allocated());
    sums.put("double_payment", year -> DoublePayment.of(year).twice());
    sums.put("credited", year -> DoublePayment.of(year).credited());
    sums.put("bilateral", year -> Receipts.of(year.parties()).bilateral());
    sums.forEach(
        (name, amount) -> {
          found.usd(name, all.sum(amount), "all years");
          Money discounted = all.discounted(amount);
          Fraction rate = all.discountRate();
          if (discounted != null && rate != null) {
            String note =
                "all years, to %d at %s a year".formatted(all.base(), NoteNumbers.plain(rate));
            found.usd(name + "_discounted", discounted, note);
          }
        });
    return found.all();
  }
}
