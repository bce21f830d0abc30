package org.dsisim.indicator;

import org.dsisim.message.WordList;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.collection.AssumptionNames;
import org.dsisim.reckoning.collection.Fund;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.Money;

/** What comes in, what runs the fund, what is left to share, and what nobody can tell of it. */
final class MoneyIndicators {

  private MoneyIndicators() {}

  static void add(YearResults results, IndicatorList to) {
    YearOutcome year = results.outcome();
    Fund fund = year.fund();
    to.usd("owed", results.payers().all().owed(), "if every rule is followed");
    to.usd("expected", results.payers().all().expected(), "after uptake or compliance");
    to.usd("fund_contributions", fund.contributions(), "expected, to the fund");
    administration(fund, year.assumptions(), to);
    to.usd("to_share", fund.net(), "contributions less administration");
    to.usd("undistributed", fund.undistributed(), WordList.apart(fund.why()).inEnglish());
    to.usd("allocated", fund.allocated(), "to Parties");
    doublePayment(results.doublePayment(), to);
    gap(results, to);
  }

  private static void doublePayment(DoublePayment twice, IndicatorList to) {
    to.usd("double_payment", twice.twice(), "owed twice by the same payers, before credits");
    to.count("payers_owing_twice", twice.payers(), "owe anything twice, before credits");
    to.usd("credited", twice.credited(), "taken off what is owed; not in owed");
    to.usd("double_payment_left", twice.left(), "owed twice and not credited");
  }

  private static void administration(Fund fund, ParameterValues assumptions, IndicatorList to) {
    Money fixed =
        assumptions.has(AssumptionNames.ADMINISTRATION_FIXED)
            ? assumptions.money(AssumptionNames.ADMINISTRATION_FIXED)
            : Money.ZERO;
    Money wanted = fund.administrationWanted();
    to.usd("administration_fixed", fixed, "wanted, whatever comes in");
    to.usd("administration_by_share", wanted.minus(fixed), "wanted, by what comes in");
    to.usd("administration_wanted", wanted, "fixed and by share");
    to.usd("administration", fund.administration(), "taken");
    to.usd("administration_shortfall", fund.shortfall(), "cost that contributions do not cover");
  }

  private static void gap(YearResults results, IndicatorList to) {
    OwedRange range = OwedRange.of(results.outcome().unknownFigures());
    int amounts = results.payers().unknown();
    String credits = results.doublePayment().credited().isZero() ? "" : "; before credits";
    String unknown =
        amounts == 0
            ? ""
            : "; and payers liable for an amount that nobody can tell, "
                + amounts
                + ", in no range";
    to.usd(
        "owed_lower_by",
        range.lower(),
        "at most, by figures that nobody knows" + credits + unknown);
    to.usd(
        "owed_higher_by",
        range.higher(),
        "at most, by figures that nobody knows" + credits + unknown);
  }
}
