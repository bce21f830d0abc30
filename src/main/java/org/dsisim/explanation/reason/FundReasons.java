package org.dsisim.explanation.reason;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.explanation.reason.amount.Collected;
import org.dsisim.explanation.reason.amount.ExplanationContext;
import org.dsisim.explanation.reason.amount.Sums;
import org.dsisim.explanation.tree.Figure;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Step;
import org.dsisim.message.Message;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.collection.AssumptionNames;
import org.dsisim.reckoning.collection.Fund;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;

/** How much the fund has to share. */
public final class FundReasons {

  private final ExplanationContext context;
  private final Fund fund;

  /** The reasons of the fund of the year. */
  public FundReasons(ExplanationContext context) {
    this.context = context;
    this.fund = context.year().fund();
  }

  /** Contributions less administration. */
  public Reason net() {
    return Sums.of(
        Message.of("explanation.fund.to-share"),
        Figure.of(fund.net()),
        Step.DIFFERENCE,
        contributions(),
        administration());
  }

  private Reason contributions() {
    Figure in = Figure.of(fund.contributions());
    Collected collected = context.forFund();
    Message words =
        collected.owed().isZero()
            ? Message.of(
                "explanation.fund.contributions-of-nothing",
                "payers",
                collected.payersInWords(),
                "amount",
                in.text())
            : Message.of(
                "explanation.fund.contributions-of",
                "payers",
                collected.payersInWords(),
                "part",
                SummaryLines.percent(collected.part()),
                "amount",
                in.text());
    return Reason.given(words, in).with(collected.reasons(Message.of("explanation.to.fund")));
  }

  /** What its running takes: never more than comes in. */
  private Reason administration() {
    ParameterValues assumptions = context.year().assumptions();
    List<Reason> parts = new ArrayList<>();
    Fraction cents = Fraction.ZERO;
    Figure in = Figure.of(fund.contributions());
    if (assumptions.has(AssumptionNames.ADMINISTRATION_SHARE)) {
      Reason share = context.assumption(AssumptionNames.ADMINISTRATION_SHARE);
      Fraction part = fund.contributions().toFraction().times(share.operand().plain());
      cents = cents.plus(part);
      parts.add(
          Sums.of(
              Message.of("explanation.fund.share"),
              Figure.ofCents(part),
              Step.PRODUCT,
              Sums.given(Message.of("explanation.fund.contributions"), in),
              share));
    }
    if (assumptions.has(AssumptionNames.ADMINISTRATION_FIXED)) {
      Reason fixed = context.assumption(AssumptionNames.ADMINISTRATION_FIXED);
      cents = cents.plus(assumptions.cents(AssumptionNames.ADMINISTRATION_FIXED));
      parts.add(fixed);
    }
    Money wanted = fund.administration().plus(fund.shortfall());
    Reason rounded =
        Sums.of(Figure.of(wanted), Step.ROUNDED, Sums.of(Figure.ofCents(cents), Step.SUM, parts));
    return fund.shortfall().isZero()
        ? rounded.saying(
            Sums.named(Message.of("explanation.fund.administration"), rounded.statement()))
        : Sums.of(
            Message.of("explanation.fund.administration-limited"),
            Figure.of(fund.administration()),
            Step.LOWEST,
            rounded,
            Sums.given(Message.of("explanation.fund.contributions"), in));
  }
}
