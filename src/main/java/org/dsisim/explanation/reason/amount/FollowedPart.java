package org.dsisim.explanation.reason.amount;

import java.util.Collection;
import java.util.List;
import org.dsisim.explanation.tree.Figure;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Step;
import org.dsisim.message.Message;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.reckoning.collection.ComplianceRate;
import org.dsisim.reckoning.collection.ComplianceRate.Factor;
import org.dsisim.reckoning.liability.Due;
import org.dsisim.value.Fraction;

/** Which part of what a payer owes is paid, as is assumed, and how the assumptions lead to it. */
public final class FollowedPart {

  private final ExplanationContext context;

  /** In the year of a context. */
  public FollowedPart(ExplanationContext context) {
    this.context = context;
  }

  /** The part of several dues together, of what is owed before rounding; zero where nothing is. */
  public Fraction of(Collection<Due> dues) {
    Fraction owed = Fraction.ZERO;
    Fraction paid = Fraction.ZERO;
    for (Due due : dues) {
      owed = owed.plus(due.exactly());
      paid = paid.plus(due.exactly().times(rate(due).of(due.payer(), due.exactly())));
    }
    return owed.isZero() ? Fraction.ZERO : paid.dividedBy(owed);
  }

  private ComplianceRate rate(Due due) {
    return new ComplianceRate(
        context.year().assumptions(), context.contribution(due.ruleSet()).force());
  }

  /** The part of one of them, by the assumptions that decide for the payer. */
  Reason of(Due due) {
    List<Reason> factors =
        rate(due).factors(due.payer(), due.exactly()).stream()
            .map(factor -> of(factor, due))
            .toList();
    if (factors.size() == 1) {
      return factors.get(0);
    }
    Fraction part = rate(due).of(due.payer(), due.exactly());
    return Sums.of(
        Message.of("explanation.due.part-paid"), Figure.share(part), Step.PRODUCT, factors);
  }

  /** An assumption that is the factor itself, or what follows from it. */
  private Reason of(Factor factor, Due due) {
    Reason assumed = context.assumption(factor.assumption());
    Figure own = assumed.figure();
    if (own != null && own.plain().equals(factor.part())) {
      return assumed;
    }
    if (ComplianceRate.isResponse(factor.assumption())) {
      return response(factor.part(), assumed, due);
    }
    Figure part = Figure.share(factor.part());
    if (own != null && Fraction.ONE.minus(own.plain()).equals(factor.part())) {
      Message left = Message.of("explanation.due.part-left");
      return Sums.of(left, part, Step.DIFFERENCE, all(), assumed);
    }
    Message inYear = Message.of("explanation.due.part-in-year", "year", context.year().year());
    return Sums.given(inYear, part).with(List.of(assumed));
  }

  private static Reason all() {
    return Sums.given(Message.of("explanation.due.all-of-it"), Figure.WHOLE);
  }

  /** What the burden leaves: one less the response times what is owed over sales. */
  private Reason response(Fraction part, Reason response, Due due) {
    Message what = Message.of("explanation.due.part-by-burden");
    Fraction sales = due.payer().bases().of(AssessmentBase.SALES);
    if (sales == null || sales.signum() <= 0) {
      return Sums.given(what, Figure.share(part)).with(List.of(response));
    }
    Fraction less = response.operand().plain().times(due.exactly()).dividedBy(sales);
    return Sums.of(
        what,
        Figure.share(part),
        Step.DIFFERENCE_ABOVE_ZERO,
        all(),
        Sums.of(
            Figure.number(less),
            Step.PROPORTION,
            response,
            Sums.given(
                Message.of("explanation.due.before-rounding"), Figure.ofCents(due.exactly())),
            Sums.given(AssessmentBase.SALES.inWords(), Figure.ofCents(sales))));
  }
}
