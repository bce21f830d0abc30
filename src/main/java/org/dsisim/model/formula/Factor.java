package org.dsisim.model.formula;

import static org.dsisim.parameter.ParameterRole.NUMBER;

import org.dsisim.model.world.figure.Criterion;
import org.dsisim.parameter.Names;
import org.dsisim.value.Fraction;
import org.dsisim.value.NamedValues;
import org.jspecify.annotations.Nullable;

/** A figure of a country as a factor of its weight. */
public sealed interface Factor {

  /** A figure of the country to a power. */
  static Power power(Criterion criterion, @Names(NUMBER) String exponent) {
    return new Power(criterion, exponent, null);
  }

  /** What a visitor makes of this factor. */
  <R> R accept(Visitor<R> visitor);

  /** Whose figure it is computed from. */
  Criterion criterion();

  /**
   * The factor that a figure comes to.
   *
   * @return null where there is none: it counts as unknown
   * @throws IllegalArgumentException when a parameter is missing or has another unit
   */
  @Nullable Fraction of(Fraction figure, NamedValues values);

  /** The parameter that takes the place of a figure that is unknown; null for none. */
  default @Nullable String otherwise() {
    return null;
  }

  /** The figure itself; below zero it counts as zero. */
  record Plain(Criterion criterion) implements Factor {
    @Override
    public Fraction of(Fraction figure, NamedValues values) {
      return figure.max(Fraction.ZERO);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** One over the figure. A figure of zero has no inverse, and counts as unknown. */
  record Inverse(Criterion criterion) implements Factor {
    @Override
    public @Nullable Fraction of(Fraction figure, NamedValues values) {
      return figure.signum() > 0 ? Fraction.ONE.dividedBy(figure) : null;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * The figure to a power. Where there is none, as of zero to a power below zero, the figure counts
   * as unknown.
   *
   * @param exponent a parameter
   * @param otherwise a parameter that takes the figure's place where it is unknown; null for none
   */
  record Power(Criterion criterion, String exponent, @Nullable String otherwise) implements Factor {

    /** The same, with a parameter in the place of a figure that is unknown. */
    public Power otherwise(@Names(NUMBER) String neutral) {
      return new Power(criterion, exponent, neutral);
    }

    @Override
    public @Nullable Fraction of(Fraction figure, NamedValues values) {
      Fraction power = values.number(exponent);
      if (figure.signum() <= 0) {
        return power.signum() > 0 ? Fraction.ZERO : null;
      }
      return org.dsisim.value.Power.of(figure, power);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Something that is done with factors of every kind.
   *
   * @param <R> what it makes of one
   */
  interface Visitor<R> {
    R visit(Plain factor);

    R visit(Inverse factor);

    R visit(Power factor);
  }
}
