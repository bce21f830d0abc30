package org.dsisim.simulation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.dsisim.model.Base;
import org.dsisim.model.Obligation;
import org.dsisim.model.Payer;
import org.dsisim.model.Reckoned;
import org.dsisim.model.Ruling;
import org.dsisim.parameter.Terms;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** Turns what rules say into what is owed, for all payers of a rule set and year. */
public final class Settlement {

  private final IdentityHashMap<Payer, Ruling> rulings = new IdentityHashMap<>();
  private final IdentityHashMap<Payer, Reckoned> reckoned = new IdentityHashMap<>();

  /**
   * Reckons what is owed, pools among the payers of these rulings.
   *
   * @param found one rule set's answers, at most one a payer
   * @throws IllegalArgumentException when an amount names a parameter that there is not, or pools
   *     cannot be shared
   */
  public Settlement(List<Ruling> found, Terms terms) {
    List<Ruling.Owes> pooled = new ArrayList<>();
    for (Ruling ruling : found) {
      rulings.put(ruling.payer(), ruling);
      if (ruling instanceof Ruling.Owes owes) {
        if (owes.obligation() instanceof Obligation.Own own) {
          reckoned.put(owes.payer(), own.amount().reckon(owes.payer().bases(), terms));
        } else {
          pooled.add(owes);
        }
      }
    }
    Pools.reckon(pooled, terms).forEach((ruling, part) -> reckoned.put(ruling.payer(), part));
  }

  /** The base of a part of a pool, as a set; none for a fixed share. */
  static Set<Base> bases(Obligation.PoolPart part) {
    return part.base() == null ? EnumSet.noneOf(Base.class) : EnumSet.of(part.base());
  }

  /** The answer by which the payer is liable; null when no rule says so. */
  public Ruling.@Nullable Owes owes(Payer payer) {
    return rulings.get(payer) instanceof Ruling.Owes owes ? owes : null;
  }

  /** Whether the text itself lets the payer off. */
  public boolean isExempt(Payer payer) {
    return rulings.get(payer) instanceof Ruling.Exempt;
  }

  /** The answer for the payer; null when no rule gave one. */
  public @Nullable Ruling ruling(Payer payer) {
    return rulings.get(payer);
  }

  /** What the payer owes before rounding; nought when it owes nothing or nobody can tell. */
  public Fraction exactly(Payer payer) {
    return reckoned.get(payer) instanceof Reckoned.Exactly exactly
        ? exactly.cents()
        : Fraction.ZERO;
  }

  /** The figures that decided what the payer owes. */
  public Set<Base> bases(Payer payer) {
    return reckoned.get(payer) instanceof Reckoned.Exactly exactly ? exactly.bases() : Set.of();
  }

  /** The figures without which nobody can tell what the payer owes. */
  public Set<Base> unknown(Payer payer) {
    return reckoned.get(payer) instanceof Reckoned.Unknown unknown ? unknown.bases() : Set.of();
  }

  /** The amount owed, rounded to the cent: the one rounding. */
  public Money owed(Payer payer) {
    return Money.ofCents(exactly(payer));
  }
}
