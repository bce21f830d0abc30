package org.dsisim.model;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.parameter.Terms;
import org.dsisim.parameter.Unit;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Bands of a base that is money, each with its rate.
 *
 * @param limits in cents
 * @param rates as parts of one, one more than limits
 */
public record Bands(List<Fraction> limits, List<Fraction> rates) {

  /** What each item of a list of limits is. */
  public static final Unit LIMIT = Unit.USD;

  /** What each item of a list of rates is. */
  public static final Unit RATE = Unit.PERCENT;

  private static final Fraction CENTS = Fraction.of(100);
  private static final Fraction HUNDREDTH = Fraction.of(1, 100);

  /**
   * Reads the two lists of a banded amount.
   *
   * @throws IllegalArgumentException when a limit or rate is no number, the limits do not rise, or
   *     there is not one rate more than limits
   */
  public static Bands of(Terms terms, String limits, String rates) {
    List<Fraction> dollars = terms.figures(limits, LIMIT);
    List<Fraction> percent = terms.figures(rates, RATE);
    String fault = fault(limits, dollars, rates, percent);
    if (fault != null) {
      throw new IllegalArgumentException(fault);
    }
    return new Bands(
        dollars.stream().map(CENTS::times).toList(),
        percent.stream().map(HUNDREDTH::times).toList());
  }

  /**
   * Why two lists of figures are no bands, as a sentence; null when they are.
   *
   * @param limits how messages call the first
   * @param rates how messages call the second
   */
  public static @Nullable String fault(
      String limits, List<Fraction> ofLimits, String rates, List<Fraction> ofRates) {
    if (ofRates.size() != ofLimits.size() + 1) {
      return "'%s' has %s and '%s' has %s: there must be one rate more than limits."
          .formatted(
              limits, counted(ofLimits.size(), "limit"), rates, counted(ofRates.size(), "rate"));
    }
    for (int i = 1; i < ofLimits.size(); i++) {
      if (ofLimits.get(i).compareTo(ofLimits.get(i - 1)) <= 0) {
        return "The limits in '" + limits + "' must rise.";
      }
    }
    return null;
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  /**
   * A part of a base with the rate of its band.
   *
   * @param part in cents
   * @param rate as a part of one
   */
  public record Slice(Fraction part, Fraction rate) {}

  /** The rate of the band that the base reaches, on the whole of it. */
  public Slice whole(Fraction base) {
    int band = 0;
    while (band < limits.size() && base.compareTo(limits.get(band)) > 0) {
      band++;
    }
    return new Slice(base, rates.get(band));
  }

  /** Each rate on the part of the base in its band; none for bands that the base does not reach. */
  public List<Slice> marginal(Fraction base) {
    List<Slice> slices = new ArrayList<>();
    Fraction from = Fraction.ZERO;
    for (int band = 0; band < rates.size() && base.compareTo(from) > 0; band++) {
      Fraction to = band < limits.size() ? base.min(limits.get(band)) : base;
      slices.add(new Slice(to.minus(from), rates.get(band)));
      from = to;
    }
    return slices;
  }
}
