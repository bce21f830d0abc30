package org.dsisim.indicator;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.dsisim.indicator.figure.Indicator;
import org.dsisim.indicator.figure.IndicatorList;
import org.dsisim.indicator.figure.NoteNumbers;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.indicator.statistic.Receipts;
import org.dsisim.indicator.use.UseIndicators;
import org.dsisim.limitation.AssumptionsUsed;
import org.dsisim.message.Message;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.allocation.Allocation;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;

/** The indicators of a year of an option. What each is, and rests on: {@code INDICATORS.md}. */
public final class Indicators {

  private Indicators() {}

  /** The indicators of a year, held against no baseline. */
  public static List<Indicator> of(YearOutcome year) {
    return new YearResults(year, null).indicators();
  }

  static List<Indicator> of(YearResults results) {
    YearOutcome year = results.outcome();
    IndicatorList found = new IndicatorList();
    MoneyIndicators.add(results, found);
    PayerIndicators.add(results, found);
    PaymentIndicators.add(results.payers(), found);
    ReceiptIndicators.add(year.parties(), found);
    InequalityIndicators.add(year.parties(), found);
    InequalityIndicators.addOrder(results, found);
    if (!year.uses().isEmpty()) {
      UseIndicators.add(year, found);
    }
    CostIndicators.add(year, found);
    InKindIndicators.add(year, found);
    return found.all();
  }

  /** The indicators of a fund that a formula alone gives out, with the names of a year's. */
  public static List<Indicator> of(Allocation allocation, ParameterValues values) {
    IndicatorList found = new IndicatorList();
    found.usd("to_share", allocation.fund(), Message.of("indicator.fund-as-given"));
    found.usd("undistributed", allocation.undistributed(), MoneyIndicators.why(allocation.why()));
    found.usd(
        "allocated",
        allocation.fund().minus(allocation.undistributed()),
        Message.of("indicator.to-parties"));
    ReceiptIndicators.add(allocation.parties(), found);
    InequalityIndicators.add(allocation.parties(), found);
    List<Indicator> all = new ArrayList<>(found.all());
    all.add(illustrative(AssumptionsUsed.onIllustrations(values)));
    return all;
  }

  static Indicator illustrative(List<String> figures) {
    Message note =
        figures.isEmpty() ? null : Message.of("indicator.illustrative", "figures", figures);
    return new Indicator("illustrative_figures", ResultValue.count(figures.size()), note);
  }

  static List<Indicator> ofAllYears(OptionResults option) {
    IndicatorList found = new IndicatorList();
    AllYears all = AllYears.of(option.outcome());
    IdentityHashMap<YearOutcome, YearResults> results = new IdentityHashMap<>();
    option.years().forEach(year -> results.put(year.outcome(), year));
    Map<String, Function<YearResults, Money>> sums = new LinkedHashMap<>();
    sums.put("owed", year -> year.payers().all().owed());
    sums.put("expected", year -> year.payers().all().expected());
    sums.put("to_share", year -> year.outcome().fund().net());
    sums.put("allocated", year -> year.outcome().fund().allocated());
    sums.put("double_payment", year -> year.doublePayment().twice());
    sums.put("credited", year -> year.doublePayment().credited());
    sums.put("bilateral", year -> Receipts.of(year.outcome().parties()).bilateral());
    sums.forEach(
        (name, ofYear) -> {
          Function<YearOutcome, Money> amount =
              year -> ofYear.apply(Objects.requireNonNull(results.get(year)));
          found.usd(name, all.sum(amount), Message.of("indicator.all-years"));
          Money discounted = all.discounted(amount);
          Fraction rate = all.discountRate();
          if (discounted != null && rate != null) {
            Message note =
                Message.of(
                    "indicator.all-years-discounted",
                    "year",
                    all.base(),
                    "rate",
                    NoteNumbers.plain(rate));
            found.usd(name + "_discounted", discounted, note);
          }
        });
    return found.all();
  }
}
