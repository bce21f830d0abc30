package org.dsisim.model.formula;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.dsisim.model.world.AssessmentBase;
import org.dsisim.model.world.Figures;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * A formula for an amount of money, as a rule states it: rates by the names of their parameters,
 * bases by name. It becomes money when it is computed for one payer's figures, exactly; rounding is
 * left to whoever posts it.
 */
public sealed interface Amount {

  /**
   * Computes the amount.
   *
   * @return cents, exact and never negative, or the bases that would have to be known
   * @throws IllegalArgumentException when a parameter is missing or has another unit
   */
  ComputedAmount compute(Figures figures, ParameterValues terms);

  /**
   * A rate of a base. A base below zero counts as zero.
   *
   * @param rate a parameter of unit percent or share
   * @param base one that is money
   */
  record ShareOf(String rate, AssessmentBase base) implements Amount {
    @Override
    public ComputedAmount compute(Figures figures, ParameterValues terms) {
      refuseNoMoney(base);
      Fraction figure = figures.of(base);
      if (figure == null) {
        return ComputedAmount.Unknown.of(base);
      }
      return new ComputedAmount.Exactly(
          figure.max(Fraction.ZERO).times(terms.rate(rate)), EnumSet.of(base));
    }
  }

  /** The lower of several amounts; on a tie the first decides. */
  record LowerOf(List<Amount> amounts) implements Amount {
    @Override
    public ComputedAmount compute(Figures figures, ParameterValues terms) {
      return decided(amounts, figures, terms, (a, b) -> b.cents().compareTo(a.cents()) < 0 ? b : a);
    }
  }

  /** The higher of several amounts; on a tie the first decides. */
  record HigherOf(List<Amount> amounts) implements Amount {
    @Override
    public ComputedAmount compute(Figures figures, ParameterValues terms) {
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
    public ComputedAmount compute(Figures figures, ParameterValues terms) {
      return new ComputedAmount.Exactly(
          terms.cents(parameter), EnumSet.noneOf(AssessmentBase.class));
    }
  }

  /**
   * A fee for each unit of a base, such as a terabyte; of money, for each dollar.
   *
   * @param fee a parameter of unit USD
   */
  record PerUnit(String fee, AssessmentBase base) implements Amount {
    @Override
    public ComputedAmount compute(Figures figures, ParameterValues terms) {
      Fraction figure = figures.of(base);
      if (figure == null) {
        return ComputedAmount.Unknown.of(base);
      }
      // Money is kept in cents: a fee for each of them would be a hundred times too much.
      Fraction units = base.isMoney() ? figure.dividedBy(Fraction.of(100)) : figure;
      return new ComputedAmount.Exactly(
          units.max(Fraction.ZERO).times(terms.cents(fee)), EnumSet.of(base));
    }
  }

  /**
   * A fee for each unit of a base above so many that are free.
   *
   * @param fee a parameter of unit USD
   * @param free a number, counted as the base is: terabytes, or dollars of money
   */
  record PerUnitAbove(String fee, AssessmentBase base, String free) implements Amount {
    @Override
    public ComputedAmount compute(Figures figures, ParameterValues terms) {
      Fraction figure = figures.of(base);
      if (figure == null) {
        return ComputedAmount.Unknown.of(base);
      }
      Fraction units = base.isMoney() ? figure.dividedBy(Fraction.of(100)) : figure;
      Fraction charged = units.minus(terms.number(free)).max(Fraction.ZERO);
      return new ComputedAmount.Exactly(charged.times(terms.cents(fee)), EnumSet.of(base));
    }
  }

  /**
   * Rates by bands of a base: each band reaches up to its limit, the limit included; the last band
   * has none.
   *
   * @param limits a parameter of unit list: upper limits in US dollars, rising
   * @param rates a parameter of unit list: percent, one more than limits
   * @param base one that is money, which the bands are of
   * @param marginal whether each rate holds for the part of the base in its band only, or the rate
   *     of the band that the base reaches holds for the whole
   * @param rated one that is money, which the rate is taken of; mostly the base itself
   * @param perDollar a number: how much of the limits' currency makes one dollar; null where they
   *     are dollars
   */
  record Banded(
      String limits,
      String rates,
      AssessmentBase base,
      boolean marginal,
      AssessmentBase rated,
      @Nullable String perDollar)
      implements Amount {

    static Banded of(String limits, String rates, AssessmentBase base, boolean marginal) {
      return new Banded(limits, rates, base, marginal, base, null);
    }

    /**
     * The same rate, taken of another base. Where bands are marginal, it is the rate that they come
     * to on the whole of the base that they are of.
     */
    public Banded on(AssessmentBase other) {
      return new Banded(limits, rates, base, marginal, other, perDollar);
    }

    /** The same with limits that stand in another currency, so much of it to the dollar. */
    public Banded inCurrency(String parameter) {
      return new Banded(limits, rates, base, marginal, rated, parameter);
    }

    @Override
    public ComputedAmount compute(Figures figures, ParameterValues terms) {
      refuseNoMoney(base);
      refuseNoMoney(rated);
      Set<AssessmentBase> bases = EnumSet.of(base, rated);
      Fraction by = figures.of(base);
      Fraction of = figures.of(rated);
      if (by == null || of == null) {
        bases.removeIf(one -> figures.of(one) != null);
        return new ComputedAmount.Unknown(bases);
      }
      Bands bands = Bands.ofRates(terms, limits, rates, perDollar);
      Fraction positive = by.max(Fraction.ZERO);
      Fraction rate = marginal ? bands.marginalRate(positive) : bands.reached(positive);
      return new ComputedAmount.Exactly(of.max(Fraction.ZERO).times(rate), bases);
    }
  }

  /**
   * A fee by the band that a base reaches: each band reaches up to its limit, the limit included;
   * the last band has none.
   *
   * @param limits a parameter of unit list: upper limits, rising, counted as the base is: in US
   *     dollars where it is money
   * @param fees a parameter of unit list: US dollars, one more than limits
   */
  record FeeByBand(String limits, String fees, AssessmentBase base) implements Amount {
    @Override
    public ComputedAmount compute(Figures figures, ParameterValues terms) {
      Fraction figure = figures.of(base);
      return figure == null
          ? ComputedAmount.Unknown.of(base)
          : new ComputedAmount.Exactly(
              Bands.ofFees(terms, limits, fees, base).reached(figure.max(Fraction.ZERO)),
              EnumSet.of(base));
    }
  }

  /** Several amounts together. */
  record Sum(List<Amount> amounts) implements Amount {
    @Override
    public ComputedAmount compute(Figures figures, ParameterValues terms) {
      return decided(
          amounts,
          figures,
          terms,
          (a, b) ->
              new ComputedAmount.Exactly(a.cents().plus(b.cents()), union(a.bases(), b.bases())));
    }
  }

  /** An amount less another, but never below zero. */
  record Less(Amount amount, Amount deducted) implements Amount {
    @Override
    public ComputedAmount compute(Figures figures, ParameterValues terms) {
      return decided(
          List.of(amount, deducted),
          figures,
          terms,
          (a, b) ->
              new ComputedAmount.Exactly(
                  a.cents().minus(b.cents()).max(Fraction.ZERO), union(a.bases(), b.bases())));
    }
  }

  /** A thousandth of five employees is no sum of money, and would be taken for one. */
  private static void refuseNoMoney(AssessmentBase base) {
    if (!base.isMoney()) {
      throw new IllegalArgumentException("a rate of " + base + " is not an amount of money.");
    }
  }

  /** Joins amounts from left to right; one unknown base makes the whole unknown. */
  private static ComputedAmount decided(
      List<Amount> amounts,
      Figures figures,
      ParameterValues terms,
      BinaryOperator<ComputedAmount.Exactly> join) {
    ComputedAmount.Exactly joined = null;
    ComputedAmount.Unknown unknown = null;
    for (Amount amount : amounts) {
      ComputedAmount computed = amount.compute(figures, terms);
      if (computed instanceof ComputedAmount.Unknown missing) {
        unknown =
            unknown == null
                ? missing
                : new ComputedAmount.Unknown(union(unknown.bases(), missing.bases()));
      } else if (computed instanceof ComputedAmount.Exactly exactly) {
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

  private static Set<AssessmentBase> union(Set<AssessmentBase> a, Set<AssessmentBase> b) {
    Set<AssessmentBase> both = EnumSet.noneOf(AssessmentBase.class);
    both.addAll(a);
    both.addAll(b);
    return both;
  }
}
