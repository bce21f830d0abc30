package org.dsisim.model.formula;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.message.Message;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.parameter.Unit;
import org.dsisim.value.Fraction;
import org.dsisim.value.NamedValues;
import org.jspecify.annotations.Nullable;

/**
 * Bands of a base, each with its rate or its fee.
 *
 * @param limits in cents where the base is money, otherwise counted as it is
 * @param values rates as parts of one, or fees in cents; one more than limits
 */
public record Bands(List<Fraction> limits, List<Fraction> values) {

  /** What each item of a list of rates is. */
  public static final Unit RATE = Unit.PERCENT;

  /** What each item of a list of fees is. */
  public static final Unit FEE = Unit.USD;

  private static final Fraction CENTS = Fraction.of(100);
  private static final Fraction HUNDREDTH = Fraction.of(1, 100);

  /** What each item of a list of limits is. */
  public static Unit limit(AssessmentBase base) {
    return base.isMoney() ? Unit.USD : Unit.NUMBER;
  }

  /**
   * Reads the two lists of a banded rate of money.
   *
   * @param perDollar a number: how much of the limits' currency makes one dollar; null where they
   *     are dollars
   * @throws CannotCompute when the limits do not rise, or there is not one rate more than limits
   * @throws IllegalArgumentException when a limit or rate is no number, or a dollar is nothing in
   *     the other currency
   */
  public static Bands ofRates(
      NamedValues parameterValues, String limits, String rates, @Nullable String perDollar) {
    Fraction one = perDollar == null ? Fraction.ONE : parameterValues.number(perDollar);
    if (perDollar != null && one.signum() <= 0) {
      throw new CannotCompute(Message.of("formula.bands.no-dollar", "parameter", perDollar));
    }
    List<Fraction> upTo = parameterValues.dollars(limits);
    List<Fraction> each = parameterValues.percentages(rates);
    refuse(fault(limits, upTo, rates, each, RATE));
    return new Bands(times(upTo, CENTS.dividedBy(one)), times(each, HUNDREDTH));
  }

  /**
   * Reads the two lists of a banded fee.
   *
   * @throws CannotCompute when the limits do not rise, or there is not one fee more than limits
   * @throws IllegalArgumentException when a limit or fee is no number
   */
  public static Bands ofFees(
      NamedValues parameterValues, String limits, String fees, AssessmentBase base) {
    List<Fraction> upTo =
        base.isMoney() ? parameterValues.dollars(limits) : parameterValues.numbers(limits);
    List<Fraction> each = parameterValues.dollars(fees);
    refuse(fault(limits, upTo, fees, each, FEE));
    return new Bands(base.isMoney() ? times(upTo, CENTS) : upTo, times(each, CENTS));
  }

  private static void refuse(@Nullable Message fault) {
    if (fault != null) {
      throw new CannotCompute(fault);
    }
  }

  private static List<Fraction> times(List<Fraction> figures, Fraction factor) {
    return figures.stream().map(factor::times).toList();
  }

  /**
   * Why two lists of figures are no bands, as a sentence; null when they are.
   *
   * @param limits how messages call the first
   * @param values how messages call the second
   * @param unit {@link #RATE} or {@link #FEE}
   */
  public static @Nullable Message fault(
      String limits, List<Fraction> ofLimits, String values, List<Fraction> ofValues, Unit unit) {
    if (ofValues.size() != ofLimits.size() + 1) {
      return Message.of(
          unit == FEE ? "formula.bands.one-fee-more" : "formula.bands.one-rate-more",
          "limits",
          limits,
          "of_limits",
          ofLimits.size(),
          "values",
          values,
          "of_values",
          ofValues.size());
    }
    for (int i = 1; i < ofLimits.size(); i++) {
      if (ofLimits.get(i).compareTo(ofLimits.get(i - 1)) <= 0) {
        return Message.of("formula.bands.must-rise", "limits", limits);
      }
    }
    return null;
  }

  /**
   * A part of a base with the rate of its band.
   *
   * @param part in cents where the base is money
   * @param rate as a part of one; where the bands are of fees, a fee in cents
   */
  public record Slice(Fraction part, Fraction rate) {}

  /** The same bands with every rate or fee multiplied. */
  Bands times(Fraction factor) {
    return new Bands(limits, times(values, factor));
  }

  /** The rate or fee of the band that a base reaches. */
  public Fraction reached(Fraction base) {
    int band = 0;
    while (band < limits.size() && base.compareTo(limits.get(band)) > 0) {
      band++;
    }
    return values.get(band);
  }

  /** Each rate on the part of the base in its band; none for bands that the base does not reach. */
  public List<Slice> marginal(Fraction base) {
    List<Slice> slices = new ArrayList<>();
    Fraction from = Fraction.ZERO;
    for (int band = 0; band < values.size() && base.compareTo(from) > 0; band++) {
      Fraction to = band < limits.size() ? base.min(limits.get(band)) : base;
      slices.add(new Slice(to.minus(from), values.get(band)));
      from = to;
    }
    return slices;
  }

  /**
   * The rate that each band's rate on the part of the base within it comes to on the whole; of a
   * base of zero, that of the first band.
   */
  public Fraction marginalRate(Fraction base) {
    if (base.signum() <= 0) {
      return values.get(0);
    }
    Fraction sum = Fraction.ZERO;
    for (Slice slice : marginal(base)) {
      sum = sum.plus(slice.part().times(slice.rate()));
    }
    return sum.dividedBy(base);
  }
}
