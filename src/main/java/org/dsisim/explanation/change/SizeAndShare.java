package org.dsisim.explanation.change;

import java.util.List;
import org.dsisim.explanation.reason.FundReasons;
import org.dsisim.explanation.reason.amount.ExplanationContext;
import org.dsisim.explanation.reason.amount.Sums;
import org.dsisim.explanation.tree.Explanation;
import org.dsisim.explanation.tree.Figure;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Step;
import org.dsisim.message.Message;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * Of what a Party receives more or less from the fund, how much comes of the size of the fund, were
 * its share the mean of both, and how much of its share.
 */
record SizeAndShare(
    ExplanationContext context, ExplanationContext baseline, Explanation now, Explanation before) {

  private static final Fraction TWO = Fraction.of(2);

  /** Both parts; none of whoever is no single Party, or receives the same. */
  List<Reason> reasons() {
    if (now.of("share").isEmpty() && before.of("share").isEmpty()) {
      return List.of();
    }
    Figure first = amount(now);
    Figure other = amount(before);
    if (first == null || other == null || first.number().equals(other.number())) {
      return List.of();
    }
    Figure change = new Figure(first.number().minus(other.number()), first.unit());
    Reason size = size();
    Figure share = new Figure(change.number().minus(size.operand().number()), change.unit());
    return List.of(
        size,
        Reason.step(
            Message.of("explanation.change.by-share", "difference", ChangeReasons.inWords(share)),
            share,
            Step.DIFFERENCE,
            List.of(
                Sums.given(Message.of("explanation.change.from-fund-above"), change),
                Sums.given(Message.of("explanation.change.by-size-above"), size.operand()))));
  }

  private Reason size() {
    Money fund = context.year().fund().net();
    Money fundBefore = baseline.year().fund().net();
    Reason growth =
        Sums.of(
            Message.of("explanation.change.fund-grows"),
            Figure.of(fund.minus(fundBefore)),
            Step.DIFFERENCE,
            new FundReasons(context).net(),
            new FundReasons(baseline).net());
    Fraction both = share(now).plus(share(before));
    Reason mean =
        Sums.of(
            Message.of("explanation.change.mean-share"),
            Figure.share(both.dividedBy(TWO)),
            Step.QUOTIENT,
            Sums.of(
                Message.of("explanation.change.both-shares"),
                Figure.share(both),
                Step.SUM,
                Sums.given(Message.of("explanation.change.share-now"), Figure.share(share(now))),
                Sums.given(
                    Message.of("explanation.change.share-before"), Figure.share(share(before)))),
            Reason.given(Message.of("explanation.change.two"), Figure.number(TWO)));
    Fraction exact = fund.minus(fundBefore).toFraction().times(both).dividedBy(TWO);
    Figure size = Figure.of(Money.ofCents(exact));
    return Reason.step(
        Message.of("explanation.change.by-size", "difference", ChangeReasons.inWords(size)),
        size,
        Step.ROUNDED,
        List.of(
            Sums.of(
                Message.of("explanation.change.growth-of-share"),
                Figure.ofCents(exact),
                Step.PRODUCT,
                growth,
                mean)));
  }

  private static Fraction share(Explanation explanation) {
    return explanation.of("share").stream()
        .map(reason -> reason.operand().plain())
        .findFirst()
        .orElse(Fraction.ZERO);
  }

  /** What comes from the fund, where that is a figure of its own. */
  private static @Nullable Figure amount(Explanation explanation) {
    return explanation.sections().stream()
        .filter(section -> section.column().equals("amount_usd"))
        .map(Reason::operand)
        .findFirst()
        .orElse(null);
  }
}
