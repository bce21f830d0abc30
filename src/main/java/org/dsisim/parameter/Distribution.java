package org.dsisim.parameter;

import java.util.List;
import org.dsisim.message.Problems;
import org.dsisim.table.Cell;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * How likely a parameter is to have which value, in the unit of the parameter as it is written: of
 * percent 0.1 is a tenth of a percent. Nothing is drawn here.
 */
public sealed interface Distribution {

  /** The distribution as it is written, such as {@code triangular(0,0.25,1)}. */
  String text();

  /** Any value between two is as likely as any other. */
  record Uniform(String text, Fraction low, Fraction high) implements Distribution {}

  /** Most likely in one point, and ever less so to both ends. */
  record Triangular(String text, Fraction low, Fraction mode, Fraction high)
      implements Distribution {}

  /** The bell curve. */
  record Normal(String text, Fraction mean, Fraction deviation) implements Distribution {}

  /**
   * The natural logarithm is on a bell curve.
   *
   * @param mean of the logarithm
   * @param deviation of the logarithm
   */
  record LogNormal(String text, Fraction mean, Fraction deviation) implements Distribution {}

  /** From 0 to 1, with the mean {@code alpha / (alpha + beta)}. */
  record Beta(String text, Fraction alpha, Fraction beta) implements Distribution {}

  /**
   * One of some values.
   *
   * @param values their weights sum to 1, as near as decimals do
   */
  record Discrete(String text, List<Weighted> values) implements Distribution {}

  /**
   * A value of its own for each payer, in the place of one for all.
   *
   * @param text with the words around it, as {@code each-payer(beta(2,6))}
   * @param of which each is drawn from
   */
  record EachPayer(String text, Distribution of) implements Distribution {}

  /** A value with its part of 1. */
  record Weighted(Value value, Fraction weight) {}

  /**
   * Reads the distribution of a parameter.
   *
   * @param parameter its name
   * @param alternatives the valid choices, where the unit is one
   * @return null for an empty cell, and for a bad one, which is reported
   */
  static @Nullable Distribution read(
      String parameter, Unit unit, List<String> alternatives, Cell cell, Problems problems) {
    return new DistributionReader(parameter, unit, alternatives, problems).read(cell);
  }
}
