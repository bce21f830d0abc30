package org.dsisim.reckoning.allocation;

import org.dsisim.message.Message;
import org.dsisim.model.fact.CountingParameter;
import org.dsisim.model.formula.Factor;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.figure.Criterion;
import org.dsisim.value.Fraction;
import org.dsisim.value.NamedValues;
import org.jspecify.annotations.Nullable;

/** Figures of a country as factors of its weight. */
public final class Factors {

  private final NamedValues values;

  /** The factors under the parameters of a formula. */
  public Factors(NamedValues values) {
    this.values = values;
  }

  /** Whether a country has the factor, by its own figure or by what takes its place. */
  public boolean isKnown(Factor factor, Country country) {
    return of(factor, country) != null;
  }

  /** The factor of a country; null where it is unknown. */
  @Nullable Fraction of(Factor factor, Country country) {
    Fraction figure = country.figure(factor.criterion());
    String otherwise = factor.otherwise();
    if (figure == null && otherwise != null) {
      figure = notNegative(otherwise, values);
    }
    return figure == null ? null : factor.of(figure, values);
  }

  /** The parameter that takes the place of the country's figure; null where none does. */
  @Nullable String otherwise(Factor factor, Country country) {
    return country.figure(factor.criterion()) == null ? factor.otherwise() : null;
  }

  /** What a country lacks, as the object of a sentence: {@code no gdp_usd}. */
  Message lack(Factor factor, Country country) {
    Criterion criterion = factor.criterion();
    Message notCounted = CountingParameter.notCounted(criterion, country);
    if (notCounted != null) {
      return notCounted;
    }
    return country.figure(criterion) == null
        ? Message.of("allocation.no-figure", "figure", criterion.inWords())
        : Message.of("allocation.none-above-zero", "figure", criterion.inWords());
  }

  /**
   * A parameter as a weight.
   *
   * @throws CannotAllocate when it is below zero
   */
  static Fraction notNegative(String parameter, NamedValues values) {
    Fraction weight = values.number(parameter);
    if (weight.signum() < 0) {
      throw new CannotAllocate(new Refusal.NegativeWeight(parameter));
    }
    return weight;
  }
}
