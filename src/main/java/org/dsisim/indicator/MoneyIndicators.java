package org.dsisim.indicator;

import java.util.List;
import org.dsisim.indicator.figure.IndicatorList;
import org.dsisim.indicator.use.DoublePayment;
import org.dsisim.message.Message;
import org.dsisim.message.WordList;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.collection.AssumedPurpose;
import org.dsisim.reckoning.collection.AssumptionNames;
import org.dsisim.reckoning.collection.Fund;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** What comes in, what runs the fund, what is left to share, and what nobody can tell of it. */
final class MoneyIndicators {

  private MoneyIndicators() {}

  static void add(YearResults results, IndicatorList to) {
    YearOutcome year = results.outcome();
    to.usd("owed", results.payers().all().owed(), Message.of("indicator.followed"));
    to.usd("expected", results.payers().all().expected(), Message.of("indicator.expected"));
    addFund(year.fund(), year.assumptions(), to);
    doublePayment(results.doublePayment(), to);
    Certificates.add(results, to);
    gap(results, to);
  }

  /** What comes into the fund and what becomes of it. */
  static void addFund(Fund fund, ParameterValues assumptions, IndicatorList to) {
    to.usd("fund_contributions", fund.contributions(), Message.of("indicator.fund-contributions"));
    administration(fund, assumptions, to);
    to.usd("to_share", fund.net(), Message.of("indicator.to-share"));
    to.usd("undistributed", fund.undistributed(), why(fund.why()));
    to.usd("allocated", fund.allocated(), Message.of("indicator.to-parties"));
    AssumedPurpose.of(fund.allocated(), assumptions)
        .forEach(
            (purpose, amount) ->
                to.usd(
                    purpose.indicator(),
                    amount,
                    Message.of("indicator.purpose", "assumption", purpose.assumption())));
  }

  private static void doublePayment(DoublePayment twice, IndicatorList to) {
    to.usd("double_payment", twice.twice(), Message.of("indicator.double-payment"));
    to.count("payers_owing_twice", twice.payers(), Message.of("indicator.twice"));
    to.usd("credited", twice.credited(), Message.of("indicator.credited"));
    to.usd("double_payment_left", twice.left(), Message.of("indicator.double-payment-left"));
  }

  private static void administration(Fund fund, ParameterValues assumptions, IndicatorList to) {
    Money fixed =
        assumptions.has(AssumptionNames.ADMINISTRATION_FIXED)
            ? assumptions.money(AssumptionNames.ADMINISTRATION_FIXED)
            : Money.ZERO;
    Money wanted = fund.administrationWanted();
    to.usd("administration_fixed", fixed, Message.of("indicator.administration-fixed"));
    to.usd(
        "administration_by_share",
        wanted.minus(fixed),
        Message.of("indicator.administration-by-share"));
    to.usd("administration_wanted", wanted, Message.of("indicator.administration-wanted"));
    to.usd("administration", fund.administration(), Message.of("indicator.administration-taken"));
    to.usd(
        "administration_shortfall",
        fund.shortfall(),
        Message.of("indicator.administration-shortfall"));
  }

  private static void gap(YearResults results, IndicatorList to) {
    OwedRange range = OwedRange.of(results.outcome().unknownFigures());
    Message note = range(results.payers().unknown(), !results.doublePayment().credited().isZero());
    to.usd("owed_lower_by", range.lower(), note);
    to.usd("owed_higher_by", range.higher(), note);
  }

  /**
   * What must be known to use the range.
   *
   * @param untold how many payers are liable for an amount that nobody can tell
   */
  private static Message range(int untold, boolean beforeCredits) {
    if (untold == 0) {
      return Message.of(beforeCredits ? "indicator.range-before-credits" : "indicator.range");
    }
    return Message.of(
        beforeCredits ? "indicator.range-before-credits-untold" : "indicator.range-untold",
        "payers",
        untold);
  }

  /** Why a part of the fund is not distributed; null where nobody has to say. */
  static @Nullable Message why(List<Message> reasons) {
    return reasons.isEmpty() ? null : WordList.apart(reasons);
  }
}
