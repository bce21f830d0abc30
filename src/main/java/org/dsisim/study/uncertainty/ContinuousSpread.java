package org.dsisim.study.uncertainty;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TriangularDistribution;
import org.apache.commons.statistics.distribution.UniformContinuousDistribution;
import org.dsisim.parameter.Distribution;
import org.dsisim.parameter.Unit;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Any value of a distribution that lies within the bounds of its unit. What lies outside is cut off
 * by inversion: a draw takes the quantile within the part that is left, so that nothing has to be
 * drawn again and what is left keeps its proportions exactly. Where the unit counts whole things a
 * draw is rounded to the nearest, half to even.
 */
final class ContinuousSpread implements Spread {

  private static final double LOW = 0.05;
  private static final double HIGH = 0.95;

  /** A distribution of which less lies within the bounds was written for another unit. */
  private static final double LEAST_WITHIN = 1e-6;

  private static final int PLACES = 30;

  private final String text;
  private final ContinuousDistribution distribution;
  private final Unit unit;
  private final Unit.Bounds bounds;
  private final double below;
  private final double within;

  private ContinuousSpread(
      String text, ContinuousDistribution distribution, Unit unit, Unit.Bounds bounds) {
    this.text = text;
    this.distribution = distribution;
    this.unit = unit;
    this.bounds = bounds;
    BigDecimal least = bounds.least();
    BigDecimal most = bounds.most();
    this.below = least == null ? 0 : distribution.cumulativeProbability(least.doubleValue());
    double upTo = most == null ? 1 : distribution.cumulativeProbability(most.doubleValue());
    this.within = upTo - below;
  }

  /**
   * The draws of a distribution.
   *
   * @param parameter its name
   * @return null where all but nothing of it lies within the bounds of the unit
   */
  static @Nullable ContinuousSpread of(Distribution distribution, Unit unit, String parameter) {
    ContinuousSpread spread =
        new ContinuousSpread(
            distribution.text(), inverted(distribution), unit, unit.bounds(parameter));
    return spread.within < LEAST_WITHIN ? null : spread;
  }

  private static ContinuousDistribution inverted(Distribution distribution) {
    if (distribution instanceof Distribution.Uniform uniform) {
      return UniformContinuousDistribution.of(number(uniform.low()), number(uniform.high()));
    }
    if (distribution instanceof Distribution.Triangular triangular) {
      return TriangularDistribution.of(
          number(triangular.low()), number(triangular.mode()), number(triangular.high()));
    }
    if (distribution instanceof Distribution.Normal normal) {
      return NormalDistribution.of(number(normal.mean()), number(normal.deviation()));
    }
    if (distribution instanceof Distribution.LogNormal logarithm) {
      return LogNormalDistribution.of(number(logarithm.mean()), number(logarithm.deviation()));
    }
    if (distribution instanceof Distribution.Beta beta) {
      return BetaDistribution.of(number(beta.alpha()), number(beta.beta()));
    }
    throw new IllegalArgumentException(distribution.text() + " is of some values.");
  }

  private static double number(Fraction exact) {
    return exact.toDecimal(PLACES).doubleValue();
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public String at(double part) {
    double cut = Math.min(below + part * within, Math.nextDown(1.0));
    double drawn = distribution.inverseCumulativeProbability(cut);
    // What is beyond all numbers stays too large for whoever puts it in force.
    BigDecimal value = TwelveDigits.of(Math.min(Double.MAX_VALUE, drawn));
    if (unit.isWhole()) {
      value = value.setScale(0, RoundingMode.HALF_EVEN);
    }
    BigDecimal least = bounds.least();
    BigDecimal most = bounds.most();
    value = least == null ? value : value.max(least);
    value = most == null ? value : value.min(most);
    return value.toPlainString();
  }

  @Override
  public boolean isOfFew() {
    return false;
  }

  @Override
  public BigDecimal mean() {
    return TwelveDigits.of(distribution.getMean());
  }

  @Override
  public double outside() {
    return Math.max(0, 1 - within);
  }

  @Override
  public List<String> ends() {
    return List.of(at(LOW), at(HIGH));
  }
}
