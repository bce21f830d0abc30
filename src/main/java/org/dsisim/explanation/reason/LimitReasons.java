package org.dsisim.explanation.reason;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dsisim.explanation.reason.amount.ExplanationContext;
import org.dsisim.explanation.reason.amount.Sums;
import org.dsisim.explanation.tree.Figure;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Step;
import org.dsisim.message.Message;
import org.dsisim.model.answer.Entitlements.Limit;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Unit;
import org.dsisim.reckoning.allocation.Allocation;
import org.dsisim.reckoning.allocation.Derivation;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/** How limits of shares move the share of a Party, and those of the others with it. */
final class LimitReasons {

  private final ExplanationContext context;
  private final ParameterValues values;
  private final Allocation allocation;

  LimitReasons(ExplanationContext context, ParameterValues values, Allocation allocation) {
    this.context = context;
    this.values = values;
    this.allocation = allocation;
  }

  /**
   * The share between its limits: the others are scaled in proportion.
   *
   * @param envelope among whom it is scaled; null for those in none
   */
  Reason of(Derivation derivation, Reason before, @Nullable String envelope) {
    EnvelopeReasons envelopes = new EnvelopeReasons(allocation);
    if (allocation.derivations().values().stream().allMatch(one -> one.limits().isEmpty())) {
      return before;
    }
    Fraction free = Fraction.ZERO;
    Fraction scaled = Fraction.ZERO;
    Fraction held = Fraction.ZERO;
    int holding = 0;
    for (Map.Entry<CountryCode, Derivation> one : allocation.derivations().entrySet()) {
      if (allocation.isInWindow(one.getKey())
          || !Objects.equals(envelopes.of(one.getKey()), envelope)) {
        continue;
      }
      if (one.getValue().limits().isEmpty()) {
        free = free.plus(one.getValue().beforeLimits());
        scaled = scaled.plus(one.getValue().afterLimits());
      } else {
        held = held.plus(one.getValue().afterLimits());
        holding++;
      }
    }
    Reason reason = before;
    if (free.isZero() && !derivation.limits().isEmpty()) {
      Limit limit = derivation.limits().get(0);
      return Sums.of(
              Message.of("explanation.share.all-held"),
              Figure.share(derivation.afterLimits()),
              Step.SAME,
              bound(limit))
          .with(
              List.of(
                  Reason.of(Message.of("explanation.share.before-limits"), before),
                  context.rule(limit.rule())));
    }
    if (!free.isZero() && !free.equals(scaled)) {
      Fraction factor = scaled.dividedBy(free);
      Figure share = Figure.share(derivation.beforeLimits().times(factor));
      reason =
          Sums.of(
              Message.of("explanation.share.scaled"),
              share,
              Step.PRODUCT,
              before,
              factor(Figure.share(factor), scaled, free, held, holding));
    }
    for (Limit limit : derivation.limits()) {
      boolean moved = !reason.operand().number().equals(derivation.afterLimits());
      reason =
          Sums.of(
                  atLimit(limit.floor(), moved),
                  Figure.share(derivation.afterLimits()),
                  limit.floor() ? Step.HIGHEST : Step.LOWEST,
                  reason,
                  bound(limit))
              .with(List.of(context.rule(limit.rule())));
    }
    return reason;
  }

  private static Message atLimit(boolean floor, boolean moved) {
    if (moved) {
      return Message.of(floor ? "explanation.share.at-floor" : "explanation.share.at-ceiling");
    }
    return Message.of(
        floor ? "explanation.share.at-floor-alone" : "explanation.share.at-ceiling-alone");
  }

  private Reason factor(Figure factor, Fraction scaled, Fraction free, Fraction held, int holding) {
    Figure left = Figure.share(scaled);
    return Sums.of(
        Message.of("explanation.common-factor"),
        factor,
        Step.QUOTIENT,
        Sums.of(
            Message.of("explanation.share.held-leave"),
            left,
            Step.DIFFERENCE,
            Sums.given(Message.of("explanation.share.by-weights"), Figure.share(scaled.plus(held))),
            Sums.given(Message.of("explanation.share.held", "count", holding), Figure.share(held))),
        Sums.given(Message.of("explanation.share.others-before"), Figure.share(free)));
  }

  private Reason bound(Limit limit) {
    Reason parameter = context.parameter(values, limit.parameter());
    if (parameter.operand().unit() != Unit.USD) {
      return parameter;
    }
    Figure fund = Figure.of(context.year().fund().net());
    return Sums.of(
        Message.of("explanation.share.part-of-fund"),
        Figure.share(parameter.operand().number().dividedBy(fund.number())),
        Step.QUOTIENT,
        parameter,
        Sums.given(Message.of("explanation.fund.to-share"), fund));
  }
}
