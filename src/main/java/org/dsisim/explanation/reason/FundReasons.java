package org.dsisim.explanation.reason;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.explanation.tree.Figure;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Step;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.collection.AssumptionNames;
import org.dsisim.reckoning.collection.Fund;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;

/** How much the fund has to share. */
final class FundReasons {

  private final ExplanationContext ground;
  private final Fund fund;

  FundReasons(ExplanationContext ground) {
    this.ground = ground;
    this.fund = ground.year().fund();
  }

  /** Contributions less administration. */
  Reason net() {
    return Sums.of(
        "the fund to share",
        Figure.of(fund.net()),
        Step.DIFFERENCE,
        contributions(),
        administration());
  }

  private Reason contributions() {
    Figure in = Figure.of(fund.contributions());
    Collected collected = ground.forFund();
    return Reason.given(
            "contributions of %s, of each by --payer ID%s: %s"
                .formatted(collected.payersInWords(), collected.ifPaid(), in.text()),
            in)
        .with(collected.reasons("to the fund"));
  }

  /** What its running takes: never more than comes in. */
  private Reason administration() {
    ParameterValues assumptions = ground.year().assumptions();
    List<Reason> parts = new ArrayList<>();
    Fraction cents = Fraction.ZERO;
    Figure in = Figure.of(fund.contributions());
    if (assumptions.has(AssumptionNames.ADMINISTRATION_SHARE)) {
      Reason share = ground.assumption(AssumptionNames.ADMINISTRATION_SHARE);
      Fraction part = fund.contributions().toFraction().times(share.operand().plain());
      cents = cents.plus(part);
      parts.add(
          Sums.of(
              "a share of contributions",
              Figure.ofCents(part),
              Step.PRODUCT,
              Reason.given("contributions, as above: " + in.text(), in),
              share));
    }
    if (assumptions.has(AssumptionNames.ADMINISTRATION_FIXED)) {
      Reason fixed = ground.assumption(AssumptionNames.ADMINISTRATION_FIXED);
      cents = cents.plus(assumptions.cents(AssumptionNames.ADMINISTRATION_FIXED));
      parts.add(fixed);
    }
    Money wanted = fund.administration().plus(fund.shortfall());
    Reason rounded =
        Sums.of(
            "",
            Figure.of(wanted),
            Step.ROUNDED,
            Sums.of("", Figure.ofCents(cents), Step.SUM, parts));
    return fund.shortfall().isZero()
        ? rounded.saying("administration: " + rounded.statement())
        : Sums.of(
            "administration, no more than comes in",
            Figure.of(fund.administration()),
            Step.LOWEST,
            rounded,
            Reason.given("contributions, as above: " + in.text(), in));
  }
}
