package org.dsisim.model.formula;

import static org.dsisim.parameter.ParameterRole.NUMBER;
import static org.dsisim.parameter.ParameterRole.UNKNOWN;

import java.util.List;
import org.dsisim.model.world.figure.Criterion;
import org.dsisim.parameter.Names;
import org.jspecify.annotations.Nullable;

/**
 * What a Party weighs in a component of a formula: by name, so that a changed figure fires no rule.
 */
public sealed interface WeightBase {

  /** As every other Party. */
  WeightBase EQUALLY = new Equally();

  /** Not for this Party. */
  WeightBase NOTHING = new Nothing();

  /** A weight that is a figure of the country. */
  static ByFigures by(Criterion criterion) {
    return product(new Factor.Plain(criterion));
  }

  /** A weight that is one over a figure of the country. */
  static ByFigures inverse(Criterion criterion) {
    return product(new Factor.Inverse(criterion));
  }

  /** A weight that is a product of figures of the country. */
  static ByFigures product(Factor... factors) {
    return new ByFigures(List.of(factors), false, null);
  }

  /** A weight that is a parameter of the formula. */
  static WeightBase by(@Names(NUMBER) String parameter) {
    return new ByParameter(parameter);
  }

  /** What a visitor makes of this weight. */
  <R> R accept(Visitor<R> visitor);

  /** One, as every other Party. */
  record Equally() implements WeightBase {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Nothing: the component is not for this Party. */
  record Nothing() implements WeightBase {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Figures of the country, multiplied with one another.
   *
   * @param minMax whether the product is scaled to run from zero, for the Party with the least, to
   *     one, for the Party with the most
   * @param unknown a choice of what becomes of a Party of which a figure is unknown: {@link
   *     #EXCLUDED}, {@link #ZERO} or {@link #MEDIAN}; where the rule names none it weighs nothing
   */
  record ByFigures(List<Factor> factors, boolean minMax, @Nullable String unknown)
      implements WeightBase {

    /** It has no part in the fund and does not count as eligible. */
    public static final String EXCLUDED = "excluded";

    /** It weighs nothing in the component. */
    public static final String ZERO = "zero";

    /** It takes the median of the figures of the others. */
    public static final String MEDIAN = "median";

    /** All of them. */
    public static final List<String> WORDS = List.of(EXCLUDED, ZERO, MEDIAN);

    /** The same, scaled from zero to one over the Parties that it is stated of. */
    public ByFigures scaled() {
      return new ByFigures(factors, true, unknown);
    }

    /**
     * The same, with a choice of what becomes of a Party of which a figure is unknown.
     *
     * @param choice a parameter with the words {@code excluded}, {@code zero} and {@code median}
     */
    public ByFigures whereUnknown(@Names(UNKNOWN) String choice) {
      return new ByFigures(factors, minMax, choice);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A parameter of the formula.
   *
   * @param parameter of unit number, count, percent or share
   */
  record ByParameter(String parameter) implements WeightBase {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Something that is done with weights of every kind.
   *
   * @param <R> what it makes of one
   */
  interface Visitor<R> {
    R visit(Equally weight);

    R visit(Nothing weight);

    R visit(ByFigures weight);

    R visit(ByParameter weight);
  }
}
