package org.dsisim.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dsisim.parameter.Terms;
import org.dsisim.value.Fraction;

/** Bands of a base in cents, each with its rate. */
record Bands(List<Fraction> limits, List<Fraction> rates) {

  private static final Fraction CENTS = Fraction.of(100);
  private static final Fraction HUNDREDTH = Fraction.of(1, 100);

  /**
   * Reads the two lists of a banded amount.
   *
   * @throws IllegalArgumentException when a limit or rate is no number, the limits do not rise, or
   *     there is not one rate more than limits
   */
  static Bands of(Terms terms, String limits, String rates) {
    Bands bands =
        new Bands(
            scaled(limits, terms.list(limits), CENTS), scaled(rates, terms.list(rates), HUNDREDTH));
    if (bands.rates().size() != bands.limits().size() + 1) {
      throw new IllegalArgumentException(
          "'%s' has %d limits and '%s' has %d rates: there must be one rate more than limits."
              .formatted(limits, bands.limits().size(), rates, bands.rates().size()));
    }
    for (int i = 1; i < bands.limits().size(); i++) {
      if (bands.limits().get(i).compareTo(bands.limits().get(i - 1)) <= 0) {
        throw new IllegalArgumentException("The limits in '" + limits + "' must rise.");
      }
    }
    return bands;
  }

  private static List<Fraction> scaled(String name, List<String> items, Fraction scale) {
    List<Fraction> numbers = new ArrayList<>();
    for (String item : items) {
      try {
        numbers.add(Fraction.of(new BigDecimal(item)).times(scale));
      } catch (NumberFormatException notANumber) {
        throw new IllegalArgumentException(
            "'" + item + "' in '" + name + "' is not a number.", notANumber);
      }
    }
    return numbers;
  }

  /** The rate of the band that the base reaches, on the whole of it. */
  Fraction whole(Fraction base) {
    int band = 0;
    while (band < limits.size() && base.compareTo(limits.get(band)) > 0) {
      band++;
    }
    return base.times(rates.get(band));
  }

  /** Each rate on the part of the base in its band. */
  Fraction marginal(Fraction base) {
    Fraction sum = Fraction.ZERO;
    Fraction from = Fraction.ZERO;
    for (int band = 0; band < rates.size() && base.compareTo(from) > 0; band++) {
      Fraction to = band < limits.size() ? base.min(limits.get(band)) : base;
      sum = sum.plus(to.minus(from).times(rates.get(band)));
      from = to;
    }
    return sum;
  }
}
