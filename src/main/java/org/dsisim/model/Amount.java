package org.dsisim.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.dsisim.parameter.Terms;
import org.dsisim.value.Fraction;

/**
 * A formula for an amount of money, as a rule states it: rates by the names of their parameters,
 * bases by name. It becomes money when it is reckoned for one payer's figures, exactly; rounding is
 * left to whoever posts it.
 */
public sealed interface Amount {

  /**
   * Reckons the amount.
   *
   * @return cents, exact and never negative, or the bases that would have to be known
   * @throws IllegalArgumentException when a parameter is missing or has another unit
   */
  Reckoned reckon(Figures figures, Terms terms);

  /**
   * A rate of a base. A base below nought counts as nought.
   *
   * @param rate a parameter of unit percent or share
   * @param base one that is money
   */
  record ShareOf(String rate, Base base) implements Amount {
    @Override
    public Reckoned reckon(Figures figures, Terms terms) {
      refuseNoMoney(base);
      Fraction figure = figures.of(base);
      if (figure == null) {
        return Reckoned.Unknown.of(base);
      }
      return new Reckoned.Exactly(
          figure.max(Fraction.ZERO).times(terms.rate(rate)), EnumSet.of(base));
    }
  }

  /** The lower of several amounts; on a tie the first decides. */
  record LowerOf(List<Amount> amounts) implements Amount {
    @Override
    public Reckoned reckon(Figures figures, Terms terms) {
      return decided(amounts, figures, terms, (a, b) -> b.cents().compareTo(a.cents()) < 0 ? b : a);
    }
  }

  /** The higher of several amounts; on a tie the first decides. */
  record HigherOf(List<Amount> amounts) implements Amount {
    @Override
    public Reckoned reckon(Figures figures, Terms terms) {
      return decided(amounts, figures, terms, (a, b) -> b.cents().compareTo(a.cents()) > 0 ? b : a);
    }
  }

  /**
   * A sum of money, whatever the payer's figures.
   *
   * @param parameter a parameter of unit USD
   */
  record Fixed(String parameter) implements Amount {
    @Override
    public Reckoned reckon(Figures figures, Terms terms) {
      return new Reckoned.Exactly(terms.cents(parameter), EnumSet.noneOf(Base.class));
    }
  }

  /**
   * A fee for each unit of a base, such as a terabyte; of money, for each dollar.
   *
   * @param fee a parameter of unit USD
   */
  record PerUnit(String fee, Base base) implements Amount {
    @Override
    public Reckoned reckon(Figures figures, Terms terms) {
      Fraction figure = figures.of(base);
      if (figure == null) {
        return Reckoned.Unknown.of(base);
      }
      // Money is kept in cents: a fee for each of them would be a hundred times too much.
      Fraction units = base.isMoney() ? figure.dividedBy(Fraction.of(100)) : figure;
      return new Reckoned.Exactly(
          units.max(Fraction.ZERO).times(terms.cents(fee)), EnumSet.of(base));
    }
  }

  /**
   * Rates by bands of a base: each band reaches up to its limit, the limit included; the last band
   * has none.
   *
   * @param limits a parameter of unit list: upper limits in US dollars, rising
   * @param rates a parameter of unit list: percent, one more than limits
   * @param base one that is money
   * @param marginal whether each rate holds for the part of the base in its band only, or the rate
   *     of the band that the base reaches holds for the whole
   */
  record Banded(String limits, String rates, Base base, boolean marginal) implements Amount {
    @Override
    public Reckoned reckon(Figures figures, Terms terms) {
      refuseNoMoney(base);
      Fraction figure = figures.of(base);
      if (figure == null) {
        return Reckoned.Unknown.of(base);
      }
      Bands bands = Bands.of(terms, limits, rates);
      Fraction positive = figure.max(Fraction.ZERO);
      Fraction cents = Fraction.ZERO;
      for (Bands.Slice slice :
          marginal ? bands.marginal(positive) : List.of(bands.whole(positive))) {
        cents = cents.plus(slice.part().times(slice.rate()));
      }
      return new Reckoned.Exactly(cents, EnumSet.of(base));
    }
  }

  /** Several amounts together. */
  record Sum(List<Amount> amounts) implements Amount {
    @Override
    public Reckoned reckon(Figures figures, Terms terms) {
      return decided(
          amounts,
          figures,
          terms,
          (a, b) -> new Reckoned.Exactly(a.cents().plus(b.cents()), union(a.bases(), b.bases())));
    }
  }

  /** An amount less another, but never below nought. */
  record Less(Amount amount, Amount deducted) implements Amount {
    @Override
    public Reckoned reckon(Figures figures, Terms terms) {
      return decided(
          List.of(amount, deducted),
          figures,
          terms,
          (a, b) ->
              new Reckoned.Exactly(
                  a.cents().minus(b.cents()).max(Fraction.ZERO), union(a.bases(), b.bases())));
    }
  }

  /** A thousandth of five employees is no sum of money, and would be taken for one. */
  private static void refuseNoMoney(Base base) {
    if (!base.isMoney()) {
      throw new IllegalArgumentException("a rate of " + base + " is not an amount of money.");
    }
  }

  /** Joins amounts from left to right; one unknown base makes the whole unknown. */
  private static Reckoned decided(
      List<Amount> amounts, Figures figures, Terms terms, BinaryOperator<Reckoned.Exactly> join) {
    Reckoned.Exactly joined = null;
    Reckoned.Unknown unknown = null;
    for (Amount amount : amounts) {
      Reckoned reckoned = amount.reckon(figures, terms);
      if (reckoned instanceof Reckoned.Unknown missing) {
        unknown =
            unknown == null
                ? missing
                : new Reckoned.Unknown(union(unknown.bases(), missing.bases()));
      } else if (reckoned instanceof Reckoned.Exactly exactly) {
        joined = joined == null ? exactly : join.apply(joined, exactly);
      }
    }
    if (unknown != null) {
      return unknown;
    }
    if (joined == null) {
      throw new IllegalArgumentException("An amount of several needs at least one.");
    }
    return joined;
  }

  private static Set<Base> union(Set<Base> a, Set<Base> b) {
    Set<Base> both = EnumSet.noneOf(Base.class);
    both.addAll(a);
    both.addAll(b);
    return both;
  }
}
