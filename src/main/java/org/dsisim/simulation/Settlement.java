package org.dsisim.simulation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.dsisim.model.Base;
import org.dsisim.model.Obligation;
import org.dsisim.model.Payer;
import org.dsisim.model.Reckoned;
import org.dsisim.model.RuleReference;
import org.dsisim.model.Ruling;
import org.dsisim.parameter.Terms;
import org.dsisim.table.InvalidInput;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** Turns what rules say into what is owed, for all payers of a rule set and year. */
public final class Settlement {

  /** One map, sized in advance: it is asked a million times, and each question misses the cache. */
  private final IdentityHashMap<Payer, Settled> settled;

  /**
   * A ruling with its amount.
   *
   * @param amount null when the ruling asks for none
   */
  private record Settled(Ruling ruling, @Nullable Reckoned amount) {}

  /**
   * Reckons what is owed, pools among the payers of these rulings.
   *
   * @param found one rule set's answers, at most one a payer
   * @throws InvalidInput when an amount names a parameter that there is not, or pools cannot be
   *     shared
   */
  public Settlement(List<Ruling> found, Terms terms) {
    settled = new IdentityHashMap<>(found.size());
    List<Ruling.Owes> pooled = new ArrayList<>();
    for (Ruling ruling : found) {
      Reckoned amount = null;
      if (ruling instanceof Ruling.Owes owes) {
        if (owes.obligation() instanceof Obligation.Own own) {
          amount = reckoned(owes, () -> own.amount().reckon(owes.payer().bases(), terms));
        } else {
          pooled.add(owes);
        }
      }
      settled.put(ruling.payer(), new Settled(ruling, amount));
    }
    if (!pooled.isEmpty()) {
      reckoned(pooled.get(0), () -> Pools.reckon(pooled, terms))
          .forEach((ruling, part) -> settled.put(ruling.payer(), new Settled(ruling, part)));
    }
  }

  /** What a rule states and its parameters cannot give is a fault of the rule set, and names it. */
  private static <T> T reckoned(Ruling.Owes owes, Supplier<T> amount) {
    try {
      return amount.get();
    } catch (IllegalArgumentException impossible) {
      RuleReference rule = owes.rules().get(0);
      throw InvalidInput.of(
          rule.place(),
          "what rule \"%s\" states cannot be reckoned: %s"
              .formatted(rule.title(), impossible.getMessage()),
          null);
    }
  }

  /** The base of a part of a pool, as a set; none for a fixed share. */
  static Set<Base> bases(Obligation.PoolPart part) {
    return part.base() == null ? EnumSet.noneOf(Base.class) : EnumSet.of(part.base());
  }

  /** The answer by which the payer is liable; null when no rule says so. */
  public Ruling.@Nullable Owes owes(Payer payer) {
    return ruling(payer) instanceof Ruling.Owes owes ? owes : null;
  }

  /** Whether the text itself lets the payer off. */
  public boolean isExempt(Payer payer) {
    return ruling(payer) instanceof Ruling.Exempt;
  }

  /** The answer for the payer; null when no rule gave one. */
  public @Nullable Ruling ruling(Payer payer) {
    Settled one = settled.get(payer);
    return one == null ? null : one.ruling();
  }

  private @Nullable Reckoned amount(Payer payer) {
    Settled one = settled.get(payer);
    return one == null ? null : one.amount();
  }

  /** What the payer owes before rounding; nought when it owes nothing or nobody can tell. */
  public Fraction exactly(Payer payer) {
    return amount(payer) instanceof Reckoned.Exactly exactly ? exactly.cents() : Fraction.ZERO;
  }

  /** The figures that decided what the payer owes. */
  public Set<Base> bases(Payer payer) {
    return amount(payer) instanceof Reckoned.Exactly exactly ? exactly.bases() : Set.of();
  }

  /** The figures without which nobody can tell what the payer owes. */
  public Set<Base> unknown(Payer payer) {
    return amount(payer) instanceof Reckoned.Unknown unknown ? unknown.bases() : Set.of();
  }

  /** The amount owed, rounded to the cent: the one rounding. */
  public Money owed(Payer payer) {
    return Money.ofCents(exactly(payer));
  }
}
