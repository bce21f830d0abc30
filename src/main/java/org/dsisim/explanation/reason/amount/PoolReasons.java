package org.dsisim.explanation.reason.amount;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.explanation.tree.Figure;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Step;
import org.dsisim.message.Message;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.formula.Obligation.PoolPart;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.reckoning.liability.LiabilityCalculation;
import org.dsisim.reckoning.liability.PoolShare;
import org.dsisim.value.Fraction;

/** How a payer's part of a sum came about that several share. */
final class PoolReasons {

  /** More payers than these at a bound are counted, not named. */
  private static final int NAMED = 12;

  private static final int CENTS = 100;

  private final ExplanationContext context;
  private final ParameterValues values;
  private final List<Ruling> rulings;
  private final LiabilityCalculation calculation;

  /**
   * For the pools of a rule set.
   *
   * @param rulings all its answers of the year
   */
  PoolReasons(
      ExplanationContext context,
      ParameterValues values,
      List<Ruling> rulings,
      LiabilityCalculation calculation) {
    this.context = context;
    this.values = values;
    this.rulings = rulings;
    this.calculation = calculation;
  }

  /** The part before rounding. */
  Reason of(Ruling.Owes owes, PoolPart part, Figure exactly) {
    PoolShare share = calculation.share(owes);
    if (share == null) {
      return Reason.of(Message.of("explanation.pool.unknown", "total", part.total()))
          .with(List.of(base(owes, part)));
    }
    return Sums.of(
        Message.of("explanation.pool.part"),
        exactly,
        Step.PRODUCT,
        context.parameter(values, part.total()),
        share(owes, part, share));
  }

  private Reason share(Ruling.Owes owes, PoolPart part, PoolShare share) {
    if (part.fixedShare() != null) {
      return Sums.of(
          Message.of("explanation.pool.fixed"),
          Figure.share(share.share()),
          Step.SAME,
          context.parameter(values, part.fixedShare()));
    }
    Fraction figure = share.figure() == null ? Fraction.ZERO : share.figure();
    Fraction scaled = share.factor().times(figure);
    Reason reason =
        Sums.of(
            Message.of("explanation.pool.figure-times-factor"),
            Figure.share(scaled),
            Step.PRODUCT,
            base(owes, part),
            factor(part, share));
    if (part.floor() != null) {
      Fraction raised = scaled.max(share.floor());
      reason =
          Sums.of(
              Message.of(
                  raised.equals(scaled)
                      ? "explanation.pool.floor-not-reached"
                      : "explanation.pool.at-floor"),
              Figure.share(raised),
              Step.HIGHEST,
              reason,
              context.parameter(values, part.floor()));
    }
    if (part.cap() != null) {
      boolean held = reason.operand().number().compareTo(share.share()) > 0;
      reason =
          Sums.of(
              Message.of(held ? "explanation.pool.at-cap" : "explanation.pool.cap-not-reached"),
              Figure.share(share.share()),
              Step.LOWEST,
              reason,
              context.parameter(values, part.cap()));
    }
    return reason;
  }

  private Reason base(Ruling.Owes owes, PoolPart part) {
    return part.base() == null
        ? Reason.of(Message.of("explanation.pool.fixed-share"))
        : new BasisReasons(context, values).of(owes.subject(), part.base());
  }

  /** What is left to share in proportion, for each unit of the figure: of money, for a dollar. */
  private Reason factor(PoolPart part, PoolShare share) {
    AssessmentBase base = part.base();
    Figure all =
        base == null ? Figure.number(share.figures()) : BasisInWords.figure(base, share.figures());
    Figure factor = Figure.share(share.factor().times(base != null && base.isMoney() ? CENTS : 1));
    if (share.figures().isZero()) {
      return Reason.given(
          Message.of("explanation.pool.no-factor", "factor", factor.text()), factor);
    }
    Reason free =
        Sums.of(
            Message.of("explanation.pool.between-bounds"),
            Figure.share(share.shared().minus(share.bound())),
            Step.DIFFERENCE,
            shared(part, share),
            bound(part, share));
    Reason figures = Sums.given(Message.of("explanation.pool.figures"), all);
    return Sums.of(Message.of("explanation.common-factor"), factor, Step.QUOTIENT, free, figures);
  }

  /** What fixed shares leave of the total. */
  private Reason shared(PoolPart part, PoolShare share) {
    List<Reason> operands = new ArrayList<>();
    operands.add(Sums.given(Message.of("explanation.share.whole"), Figure.WHOLE));
    for (Ruling.Owes other : sharing(part)) {
      String fixed = ((PoolPart) other.obligation()).fixedShare();
      if (fixed != null) {
        operands.add(context.parameter(values, fixed));
      }
    }
    return Sums.of(
        Message.of("explanation.pool.fixed-shares-leave"),
        Figure.share(share.shared()),
        Step.DIFFERENCE,
        operands);
  }

  /** What those at a bound take together, by the share at which they are held. */
  private Reason bound(PoolPart part, PoolShare share) {
    Map<Fraction, List<String>> held = new LinkedHashMap<>();
    for (Ruling.Owes other : sharing(part)) {
      PoolShare one = calculation.share(other);
      if (one != null
          && one.figure() != null
          && !one.share().equals(one.figure().times(share.factor()))) {
        held.computeIfAbsent(one.share(), key -> new ArrayList<>()).add(other.payer().id());
      }
    }
    List<Reason> groups = new ArrayList<>();
    held.forEach(
        (at, ids) -> {
          Figure count = Figure.count(ids.size());
          String each = Figure.share(at).text();
          Message heldAt =
              ids.size() > NAMED
                  ? Message.of("explanation.pool.held", "share", each)
                  : Message.of("explanation.pool.held-named", "share", each, "payers", ids);
          groups.add(
              Sums.of(
                  heldAt,
                  Figure.share(at.times(ids.size())),
                  Step.PRODUCT,
                  Sums.given(Message.of("explanation.pool.payers"), count),
                  Sums.given(Message.of("explanation.pool.share-of-each"), Figure.share(at))));
        });
    return groups.isEmpty()
        ? Sums.given(Message.of("explanation.pool.nobody-held"), Figure.share(Fraction.ZERO))
        : Sums.of(
            Message.of("explanation.pool.held-take"),
            Figure.share(share.bound()),
            Step.SUM,
            groups);
  }

  /** All that share the same sum. */
  private List<Ruling.Owes> sharing(PoolPart part) {
    List<Ruling.Owes> sharing = new ArrayList<>();
    for (Ruling ruling : rulings) {
      if (ruling instanceof Ruling.Owes owes
          && owes.obligation() instanceof PoolPart other
          && other.total().equals(part.total())) {
        sharing.add(owes);
      }
    }
    return sharing;
  }
}
