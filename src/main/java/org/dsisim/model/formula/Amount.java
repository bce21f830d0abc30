package org.dsisim.model.formula;

import static org.dsisim.parameter.ParameterRole.BAND_FEES;
import static org.dsisim.parameter.ParameterRole.BAND_LIMITS;
import static org.dsisim.parameter.ParameterRole.BAND_RATES;
import static org.dsisim.parameter.ParameterRole.MONEY;
import static org.dsisim.parameter.ParameterRole.MONEY_TABLE;
import static org.dsisim.parameter.ParameterRole.NUMBER;
import static org.dsisim.parameter.ParameterRole.RATE;
import static org.dsisim.parameter.ParameterRole.RATE_TABLE;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.parameter.Names;
import org.dsisim.value.Fraction;
import org.dsisim.value.NamedValues;
import org.jspecify.annotations.Nullable;

/**
 * A formula for an amount of money, as a rule states it: rates by the names of their parameters,
 * bases by name. It becomes money when it is computed for one payer's figures, exactly; rounding is
 * left to whoever posts it.
 *
 * <p>All there is to a formula word stands here: how a rule writes it, which parameters and bases
 * it takes, how it is computed. Whoever tells amounts apart is a {@link Visitor}, so that the
 * compiler asks for a new word wherever one has to be known.
 */
public sealed interface Amount {

  /**
   * The formula with figures in the place of names.
   *
   * @throws IllegalArgumentException when a parameter is missing or has another unit
   */
  FormulaTerm under(NamedValues values);

  /** What a visitor makes of this amount. */
  <R> R accept(Visitor<R> visitor);

  /** The amounts that it is made of; none of one that is made of figures alone. */
  List<Amount> parts();

  /** The same of other parts: what becomes of each that it is made of, in their order. */
  Amount ofOthers(UnaryOperator<Amount> parts);

  /** An amount that is made of figures alone. */
  sealed interface OfFigures extends Amount {
    @Override
    default List<Amount> parts() {
      return List.of();
    }

    @Override
    default Amount ofOthers(UnaryOperator<Amount> parts) {
      return this;
    }
  }

  /**
   * Whether it is another amount, or that one is somewhere in it: the very same, as it was stated.
   */
  @SuppressWarnings("ReferenceEquality") // two rules can state equal amounts
  default boolean isMadeOf(Amount other) {
    return this == other || parts().stream().anyMatch(part -> part.isMadeOf(other));
  }

  /**
   * Computes the amount for one payer. Where there are many, {@link Formulas} remembers the
   * formula.
   *
   * @return cents, exact and never negative, or the bases that would have to be known
   * @throws IllegalArgumentException when a parameter is missing or has another unit
   */
  default ComputedAmount compute(Figures figures, NamedValues values) {
    return Formula.of(under(values)).compute(figures);
  }

  /** The same amount, but no less than a sum. */
  default Amount atLeast(@Names(MONEY) String least) {
    return higherOf(this, fixed(least));
  }

  /** The same amount, but no more than a sum. */
  default Amount atMost(@Names(MONEY) String most) {
    return lowerOf(this, fixed(most));
  }

  /** A rate of a base. */
  static Amount share(@Names(RATE) String rate, @InMoney AssessmentBase base) {
    return new ShareOf(rate, base);
  }

  /**
   * A rate of a base. A base below zero counts as zero.
   *
   * @param rate a parameter of unit percent or share
   * @param base one that is money
   */
  record ShareOf(String rate, AssessmentBase base) implements OfFigures {

    /** Written out, as most starts ask for it: what Java makes of a record takes milliseconds. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof ShareOf that && rate.equals(that.rate) && base.equals(that.base);
    }

    @Override
    public int hashCode() {
      return 31 * rate.hashCode() + base.hashCode();
    }

    @Override
    public FormulaTerm under(NamedValues values) {
      refuseNoMoney(base);
      return FormulaTerm.Piecewise.rate(base, values.rate(rate));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** The lowest of several amounts. */
  static Amount lowerOf(Amount... amounts) {
    return new LowerOf(List.of(amounts));
  }

  /** The lower of several amounts; on a tie the first decides. */
  record LowerOf(List<Amount> amounts) implements Amount {

    /** Written out, as most starts ask for it: what Java makes of a record takes milliseconds. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof LowerOf that && amounts.equals(that.amounts);
    }

    @Override
    public int hashCode() {
      return amounts.hashCode();
    }

    @Override
    public List<Amount> parts() {
      return amounts;
    }

    @Override
    public Amount ofOthers(UnaryOperator<Amount> parts) {
      return new LowerOf(amounts.stream().map(parts).toList());
    }

    @Override
    public FormulaTerm under(NamedValues values) {
      return FormulaTerm.Joined.of(FormulaTerm.Joining.LOWEST, amounts, values);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** The highest of several amounts. */
  static Amount higherOf(Amount... amounts) {
    return new HigherOf(List.of(amounts));
  }

  /** The higher of several amounts; on a tie the first decides. */
  record HigherOf(List<Amount> amounts) implements Amount {
    @Override
    public List<Amount> parts() {
      return amounts;
    }

    @Override
    public Amount ofOthers(UnaryOperator<Amount> parts) {
      return new HigherOf(amounts.stream().map(parts).toList());
    }

    @Override
    public FormulaTerm under(NamedValues values) {
      return FormulaTerm.Joined.of(FormulaTerm.Joining.HIGHEST, amounts, values);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A fixed sum. */
  static Amount fixed(@Names(MONEY) String parameter) {
    return new Fixed(parameter);
  }

  /**
   * A sum of money, whatever the payer's figures.
   *
   * @param parameter a parameter of unit USD
   */
  record Fixed(String parameter) implements OfFigures {
    @Override
    public FormulaTerm under(NamedValues values) {
      return FormulaTerm.Piecewise.fixed(values.cents(parameter));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A fee for each unit of a base. */
  static Amount perUnit(@Names(MONEY) String fee, AssessmentBase base) {
    return new PerUnit(fee, base);
  }

  /**
   * A fee for each unit of a base, such as a terabyte; of money, for each dollar.
   *
   * @param fee a parameter of unit USD
   */
  record PerUnit(String fee, AssessmentBase base) implements OfFigures {
    @Override
    public FormulaTerm under(NamedValues values) {
      return FormulaTerm.Piecewise.fee(base, values.cents(fee), Fraction.ZERO);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A fee for each unit of a base above those that are free. */
  static Amount perUnitAbove(
      @Names(MONEY) String fee, AssessmentBase base, @Names(NUMBER) String free) {
    return new PerUnitAbove(fee, base, free);
  }

  /**
   * A fee for each unit of a base above so many that are free.
   *
   * @param fee a parameter of unit USD
   * @param free a number, counted as the base is: terabytes, or dollars of money
   */
  record PerUnitAbove(String fee, AssessmentBase base, String free) implements OfFigures {
    @Override
    public FormulaTerm under(NamedValues values) {
      return FormulaTerm.Piecewise.fee(base, values.cents(fee), values.number(free));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** The rate of the band that a base reaches, on the whole of it. */
  static Banded wholeBand(
      @Names(BAND_LIMITS) String limits,
      @Names(BAND_RATES) String rates,
      @InMoney AssessmentBase base) {
    return new Banded(limits, rates, base, false, base, null);
  }

  /** Each band's rate on the part of a base within it. */
  static Banded marginalBands(
      @Names(BAND_LIMITS) String limits,
      @Names(BAND_RATES) String rates,
      @InMoney AssessmentBase base) {
    return new Banded(limits, rates, base, true, base, null);
  }

  /** A rate of a base, by the payer's word in a table of rates. */
  static Amount share(@Names(RATE_TABLE) String table, TableKey by, @InMoney AssessmentBase base) {
    return new ByTable(table, by, new ShareOf(table, base));
  }

  /** A sum, by the payer's word in a table of sums. */
  static Amount fixed(@Names(MONEY_TABLE) String table, TableKey by) {
    return new ByTable(table, by, new Fixed(table));
  }

  /** A fee for each unit of a base, by the payer's word in a table of fees. */
  static Amount perUnit(@Names(MONEY_TABLE) String table, TableKey by, AssessmentBase base) {
    return new ByTable(table, by, new PerUnit(table, base));
  }

  /** A part of another amount, by the payer's word in a table of parts. */
  static Amount partOfAmount(@Names(RATE_TABLE) String table, TableKey by, Amount whole) {
    return new ByTable(table, by, new PartOfAmount(table, whole));
  }

  /**
   * An amount whose rate or sum each payer has of its own in a table: {@link AmountOfPayer} puts it
   * in.
   *
   * @param table a parameter of unit table, or USD-table
   * @param amount one of a rate, a sum, a fee for each unit or a part, which names the table
   */
  record ByTable(String table, TableKey by, Amount amount) implements Amount {
    @Override
    public List<Amount> parts() {
      return List.of(amount);
    }

    @Override
    public Amount ofOthers(UnaryOperator<Amount> parts) {
      return new ByTable(table, by, parts.apply(amount));
    }

    @Override
    public FormulaTerm under(NamedValues values) {
      throw new IllegalArgumentException("'" + table + "' is " + by.words() + ", and of nobody.");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
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
      implements OfFigures {

    /**
     * The same rate, taken of another base. Where bands are marginal, it is the rate that they come
     * to on the whole of the base that they are of.
     */
    public Banded on(@InMoney AssessmentBase other) {
      return new Banded(limits, rates, base, marginal, other, perDollar);
    }

    /** The same with limits that stand in another currency, so much of it to the dollar. */
    public Banded inCurrency(@Names(NUMBER) String parameter) {
      return new Banded(limits, rates, base, marginal, rated, parameter);
    }

    @Override
    public FormulaTerm under(NamedValues values) {
      refuseNoMoney(base);
      refuseNoMoney(rated);
      Bands bands = Bands.ofRates(values, limits, rates, perDollar);
      if (!marginal) {
        return FormulaTerm.Piecewise.wholeBand(base, rated, bands);
      }
      return base.equals(rated)
          ? FormulaTerm.Piecewise.marginal(base, bands)
          : new FormulaTerm.MarginalOn(base, rated, bands);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** The fee of the band that a base reaches. */
  static Amount feeBand(
      @Names(BAND_LIMITS) String limits, @Names(BAND_FEES) String fees, AssessmentBase base) {
    return new FeeByBand(limits, fees, base);
  }

  /**
   * A fee by the band that a base reaches: each band reaches up to its limit, the limit included;
   * the last band has none.
   *
   * @param limits a parameter of unit list: upper limits, rising, counted as the base is: in US
   *     dollars where it is money
   * @param fees a parameter of unit list: US dollars, one more than limits
   */
  record FeeByBand(String limits, String fees, AssessmentBase base) implements OfFigures {
    @Override
    public FormulaTerm under(NamedValues values) {
      return FormulaTerm.Piecewise.feeBand(base, Bands.ofFees(values, limits, fees, base));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Each band's fee for each unit of a base within it. */
  static Amount perUnitInBands(
      @Names(BAND_LIMITS) String limits, @Names(BAND_FEES) String fees, AssessmentBase base) {
    return new PerUnitByBands(limits, fees, base, true);
  }

  /** The fee of the band that a base reaches, for each unit of it. */
  static Amount perUnitOfBand(
      @Names(BAND_LIMITS) String limits, @Names(BAND_FEES) String fees, AssessmentBase base) {
    return new PerUnitByBands(limits, fees, base, false);
  }

  /**
   * Fees for units, such as terabytes, by bands of a base: each band reaches up to its limit, the
   * limit included; the last band has none. Of money, a fee is for each dollar.
   *
   * @param limits a parameter of unit list: upper limits, rising, counted as the base is: in US
   *     dollars where it is money
   * @param fees a parameter of unit list: US dollars for a unit, one more than limits
   * @param marginal whether each fee holds for the units in its band only, or the fee of the band
   *     that the base reaches holds for all
   */
  record PerUnitByBands(String limits, String fees, AssessmentBase base, boolean marginal)
      implements OfFigures {
    @Override
    public FormulaTerm under(NamedValues values) {
      Bands bands = bands(values);
      return marginal
          ? FormulaTerm.Piecewise.marginal(base, bands)
          : FormulaTerm.Piecewise.wholeBand(base, base, bands);
    }

    /**
     * The bands, with fees for what figures of the base are kept in: cents for a unit, and of money
     * for a cent.
     *
     * @throws IllegalArgumentException when a parameter is missing or is no such list
     */
    public Bands bands(NamedValues values) {
      Bands ofFees = Bands.ofFees(values, limits, fees, base);
      return base.isMoney() ? ofFees.times(Fraction.of(1, 100)) : ofFees;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A part of another amount. */
  static Amount partOfAmount(@Names(RATE) String part, Amount whole) {
    return new PartOfAmount(part, whole);
  }

  /**
   * A part of another amount, of which no figure counts for itself: a discount is the amount less
   * such a part, a supplement one added.
   *
   * @param part a parameter of unit percent or share
   */
  record PartOfAmount(String part, Amount whole) implements Amount {
    @Override
    public List<Amount> parts() {
      return List.of(whole);
    }

    @Override
    public Amount ofOthers(UnaryOperator<Amount> parts) {
      return new PartOfAmount(part, parts.apply(whole));
    }

    @Override
    public FormulaTerm under(NamedValues values) {
      return whole.under(values).times(values.rate(part));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Several amounts together. */
  static Amount sum(Amount... amounts) {
    return new Sum(List.of(amounts));
  }

  /** Several amounts together. */
  record Sum(List<Amount> amounts) implements Amount {
    @Override
    public List<Amount> parts() {
      return amounts;
    }

    @Override
    public Amount ofOthers(UnaryOperator<Amount> parts) {
      return new Sum(amounts.stream().map(parts).toList());
    }

    @Override
    public FormulaTerm under(NamedValues values) {
      return FormulaTerm.Joined.of(FormulaTerm.Joining.SUM, amounts, values);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * An amount with what other rules add to it: for a rule it is no word, since each states its own
   * part.
   *
   * @param added at least one, in the order of their rules
   */
  record WithAdditions(Amount amount, List<RulePart> added) implements Amount {
    @Override
    public FormulaTerm under(NamedValues values) {
      return FormulaTerm.Joined.of(FormulaTerm.Joining.SUM, parts(), values);
    }

    @Override
    public List<Amount> parts() {
      return RulePart.behind(amount, added);
    }

    @Override
    public Amount ofOthers(UnaryOperator<Amount> parts) {
      return new WithAdditions(parts.apply(amount), RulePart.ofOthers(added, parts));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * An amount with what other rules take off it, never below zero: for a rule it is no word, since
   * each states its own part.
   *
   * @param deducted at least one, in the order of their rules
   */
  record WithDeductions(Amount amount, List<RulePart> deducted) implements Amount {
    @Override
    public FormulaTerm under(NamedValues values) {
      return FormulaTerm.Joined.of(FormulaTerm.Joining.DIFFERENCE, parts(), values);
    }

    /** The amount, and all that is taken off. */
    @Override
    public List<Amount> parts() {
      return RulePart.behind(amount, deducted);
    }

    @Override
    public Amount ofOthers(UnaryOperator<Amount> parts) {
      return new WithDeductions(parts.apply(amount), RulePart.ofOthers(deducted, parts));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * What one rule adds to an amount, or takes off it.
   *
   * @param rule its title, which is the name of the part
   */
  record RulePart(String rule, Amount amount) {

    private static List<Amount> behind(Amount amount, List<RulePart> parts) {
      return Stream.concat(Stream.of(amount), parts.stream().map(RulePart::amount)).toList();
    }

    private static List<RulePart> ofOthers(List<RulePart> parts, UnaryOperator<Amount> amounts) {
      return parts.stream().map(one -> new RulePart(one.rule, amounts.apply(one.amount))).toList();
    }
  }

  /** An amount less another, never below zero. */
  static Amount less(Amount amount, Amount deducted) {
    return new Less(amount, deducted);
  }

  /** An amount less another, but never below zero. */
  record Less(Amount amount, Amount deducted) implements Amount {
    @Override
    public List<Amount> parts() {
      return List.of(amount, deducted);
    }

    @Override
    public Amount ofOthers(UnaryOperator<Amount> parts) {
      return new Less(parts.apply(amount), parts.apply(deducted));
    }

    @Override
    public FormulaTerm under(NamedValues values) {
      return FormulaTerm.Joined.of(
          FormulaTerm.Joining.DIFFERENCE, List.of(amount, deducted), values);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Something that is done with amounts of every kind.
   *
   * @param <R> what it makes of one
   */
  interface Visitor<R> {

    R visit(ShareOf amount);

    R visit(LowerOf amount);

    R visit(HigherOf amount);

    R visit(Fixed amount);

    R visit(PerUnit amount);

    R visit(PerUnitAbove amount);

    R visit(Banded amount);

    R visit(FeeByBand amount);

    R visit(PerUnitByBands amount);

    R visit(PartOfAmount amount);

    R visit(ByTable amount);

    R visit(Sum amount);

    R visit(WithAdditions amount);

    R visit(WithDeductions amount);

    R visit(Less amount);
  }

  /** A thousandth of five employees is no sum of money, and would be taken for one. */
  private static void refuseNoMoney(AssessmentBase base) {
    if (!base.isMoney()) {
      throw new IllegalArgumentException("a rate of " + base + " is not an amount of money.");
    }
  }
}
