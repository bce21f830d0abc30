package org.dsisim.model.formula;

import java.util.List;
import org.dsisim.model.world.AssessmentBase;
import org.dsisim.model.world.Figures;
import org.dsisim.value.Fraction;
import org.dsisim.value.NamedValues;
import org.jspecify.annotations.Nullable;

/**
 * A formula for an amount of money, as a rule states it: rates by the names of their parameters,
 * bases by name. It becomes money when it is computed for one payer's figures, exactly; rounding is
 * left to whoever posts it.
 */
public sealed interface Amount {

  /**
   * The formula with figures in the place of names.
   *
   * @throws IllegalArgumentException when a parameter is missing or has another unit
   */
  FormulaTerm under(NamedValues terms);

  /**
   * Computes the amount for one payer. Where there are many, {@link Formulas} remembers the
   * formula.
   *
   * @return cents, exact and never negative, or the bases that would have to be known
   * @throws IllegalArgumentException when a parameter is missing or has another unit
   */
  default ComputedAmount compute(Figures figures, NamedValues terms) {
    return Formula.of(under(terms)).compute(figures);
  }

  /**
   * A rate of a base. A base below zero counts as zero.
   *
   * @param rate a parameter of unit percent or share
   * @param base one that is money
   */
  record ShareOf(String rate, AssessmentBase base) implements Amount {
    @Override
    public FormulaTerm under(NamedValues terms) {
      refuseNoMoney(base);
      return FormulaTerm.Piecewise.of(base, terms.rate(rate), Fraction.ZERO);
    }
  }

  /** The lower of several amounts; on a tie the first decides. */
  record LowerOf(List<Amount> amounts) implements Amount {
    @Override
    public FormulaTerm under(NamedValues terms) {
      return joined(FormulaTerm.Joining.LOWEST, amounts, terms);
    }
  }

  /** The higher of several amounts; on a tie the first decides. */
  record HigherOf(List<Amount> amounts) implements Amount {
    @Override
    public FormulaTerm under(NamedValues terms) {
      return joined(FormulaTerm.Joining.HIGHEST, amounts, terms);
    }
  }

  /**
   * A sum of money, whatever the payer's figures.
   *
   * @param parameter a parameter of unit USD
   */
  record Fixed(String parameter) implements Amount {
    @Override
    public FormulaTerm under(NamedValues terms) {
      return FormulaTerm.Piecewise.fixed(terms.cents(parameter));
    }
  }

  /**
   * A fee for each unit of a base, such as a terabyte; of money, for each dollar.
   *
   * @param fee a parameter of unit USD
   */
  record PerUnit(String fee, AssessmentBase base) implements Amount {
    @Override
    public FormulaTerm under(NamedValues terms) {
      return FormulaTerm.Piecewise.of(base, perUnit(fee, base, terms), Fraction.ZERO);
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
    public FormulaTerm under(NamedValues terms) {
      Fraction units = terms.number(free);
      return FormulaTerm.Piecewise.of(
          base, perUnit(fee, base, terms), base.isMoney() ? units.times(100) : units);
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
    public FormulaTerm under(NamedValues terms) {
      refuseNoMoney(base);
      refuseNoMoney(rated);
      Bands bands = Bands.ofRates(terms, limits, rates, perDollar);
      if (!marginal) {
        return FormulaTerm.Piecewise.wholeBand(base, rated, bands);
      }
      return base == rated
          ? FormulaTerm.Piecewise.marginal(base, bands)
          : new FormulaTerm.MarginalOn(base, rated, bands);
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
    public FormulaTerm under(NamedValues terms) {
      return FormulaTerm.Piecewise.feeBand(base, Bands.ofFees(terms, limits, fees, base));
    }
  }

  /** Several amounts together. */
  record Sum(List<Amount> amounts) implements Amount {
    @Override
    public FormulaTerm under(NamedValues terms) {
      return joined(FormulaTerm.Joining.SUM, amounts, terms);
    }
  }

  /** An amount less another, but never below zero. */
  record Less(Amount amount, Amount deducted) implements Amount {
    @Override
    public FormulaTerm under(NamedValues terms) {
      return joined(FormulaTerm.Joining.DIFFERENCE, List.of(amount, deducted), terms);
    }
  }

  /** A thousandth of five employees is no sum of money, and would be taken for one. */
  private static void refuseNoMoney(AssessmentBase base) {
    if (!base.isMoney()) {
      throw new IllegalArgumentException("a rate of " + base + " is not an amount of money.");
    }
  }

  /** A fee in cents for each unit in which a base is kept, which is a cent where it is money. */
  private static Fraction perUnit(String fee, AssessmentBase base, NamedValues terms) {
    Fraction cents = terms.cents(fee);
    return base.isMoney() ? cents.dividedBy(Fraction.of(100)) : cents;
  }

  private static FormulaTerm joined(
      FormulaTerm.Joining joining, List<Amount> amounts, NamedValues terms) {
    if (amounts.isEmpty()) {
      throw new IllegalArgumentException("An amount of several needs at least one.");
    }
    return new FormulaTerm.Joined(
        joining, amounts.stream().map(amount -> amount.under(terms)).toList());
  }
}
