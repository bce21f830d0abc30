package org.dsisim.reckoning.liability;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.message.Message;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.formula.CannotCompute;
import org.dsisim.model.formula.ComputedAmount;
import org.dsisim.model.formula.Obligation.PoolPart;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.reckoning.allocation.WithinLimits;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.dsisim.value.NamedValues;
import org.jspecify.annotations.Nullable;

/**
 * Sums that several payers share: fixed shares first, the rest in proportion to a base within
 * floors and caps. Here, and only here, what one payer owes depends on the others.
 */
final class Pools {

  private Pools() {}

  /**
   * The exact part of each payer in a pool, in cents.
   *
   * @param rulings those that state a {@link PoolPart}
   * @param shares gets how each part that is known came about
   * @return by ruling; a payer whose base is unknown has no part, and the others share without it
   * @throws CannotCompute when floors or fixed shares take more than the total
   */
  static IdentityHashMap<Ruling.Owes, ComputedAmount> compute(
      List<Ruling.Owes> rulings,
      NamedValues values,
      IdentityHashMap<Ruling.Owes, PoolShare> shares) {
    Map<String, List<Ruling.Owes>> byTotal = new LinkedHashMap<>();
    for (Ruling.Owes ruling : rulings) {
      byTotal.computeIfAbsent(part(ruling).total(), key -> new ArrayList<>()).add(ruling);
    }
    IdentityHashMap<Ruling.Owes, ComputedAmount> parts = new IdentityHashMap<>(rulings.size());
    byTotal.forEach((total, pool) -> share(values.money(total), pool, values, parts, shares));
    return parts;
  }

  private static void share(
      Money total,
      List<Ruling.Owes> pool,
      NamedValues values,
      IdentityHashMap<Ruling.Owes, ComputedAmount> parts,
      IdentityHashMap<Ruling.Owes, PoolShare> shares) {
    Fraction left = Fraction.ONE;
    List<Ruling.Owes> proportional = new ArrayList<>();
    List<WithinLimits.Bounded> bounded = new ArrayList<>();
    for (Ruling.Owes ruling : pool) {
      PoolPart part = part(ruling);
      Fraction figure = figure(ruling.subject(), part.base());
      if (part.fixedShare() != null) {
        Fraction share = values.rate(part.fixedShare());
        left = left.minus(share);
        parts.put(ruling, cents(total, share, part));
        shares.put(ruling, PoolShare.fixed(total, share));
      } else if (figure == null) {
        parts.put(ruling, new ComputedAmount.Unknown(LiabilityCalculation.bases(part)));
      } else {
        proportional.add(ruling);
        Fraction floor = part.floor() == null ? Fraction.ZERO : values.rate(part.floor());
        Fraction cap = part.cap() == null ? Fraction.ONE : values.rate(part.cap());
        bounded.add(new WithinLimits.Bounded(figure, floor, cap.max(floor)));
      }
    }
    if (left.signum() < 0 || WithinLimits.floors(bounded).compareTo(left) > 0) {
      throw new CannotCompute(
          Message.of("liability.pool.too-much", "pool", part(pool.get(0)).total()));
    }
    WithinLimits.Result scaled = WithinLimits.scale(bounded, left);
    Fraction bound = Fraction.ZERO;
    Fraction figures = Fraction.ZERO;
    for (WithinLimits.Bounded one : bounded) {
      if (one.isWithin(scaled.factor())) {
        figures = figures.plus(one.share());
      } else {
        bound = bound.plus(one.at(scaled.factor()));
      }
    }
    for (int i = 0; i < bounded.size(); i++) {
      Ruling.Owes ruling = proportional.get(i);
      WithinLimits.Bounded one = bounded.get(i);
      Fraction share = scaled.shares().get(i);
      parts.put(ruling, cents(total, share, part(ruling)));
      shares.put(
          ruling,
          new PoolShare(
              total,
              share,
              one.share(),
              one.floor(),
              one.ceiling(),
              left,
              bound,
              figures,
              scaled.factor()));
    }
  }

  private static @Nullable Fraction figure(Subject subject, @Nullable AssessmentBase base) {
    Fraction figure = base == null ? null : subject.bases().of(base);
    return figure == null ? null : figure.max(Fraction.ZERO);
  }

  private static ComputedAmount cents(Money total, Fraction share, PoolPart part) {
    return new ComputedAmount.Exactly(
        total.toFraction().times(share), LiabilityCalculation.bases(part));
  }

  private static PoolPart part(Ruling.Owes ruling) {
    return (PoolPart) ruling.obligation();
  }
}
