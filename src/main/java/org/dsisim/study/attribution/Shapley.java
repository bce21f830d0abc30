package org.dsisim.study.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongFunction;
import org.dsisim.chance.Chance;
import org.dsisim.chance.Numbers;
import org.dsisim.value.Fraction;

/**
 * Shapley's value: what each of several changes adds, averaged over all orders in which they could
 * be made.
 *
 * <p>L. S. Shapley, "A value for n-person games", in: Contributions to the Theory of Games II,
 * Princeton 1953. Exact for up to {@link #MOST_EXACT} changes; of more, so many orders are drawn
 * and the spread of the drawn parts tells how far off they may be.
 *
 * @param parts exact, one for each change, which sum to the whole
 * @param errors the standard error of each part; zeros where all orders were taken
 */
public record Shapley(List<Fraction> parts, List<Double> errors) {

  /** Of so many changes all orders are taken, by the sets that they lead through. */
  public static final int MOST_EXACT = 10;

  /**
   * The parts of changes.
   *
   * @param changes how many there are
   * @param values the figure when a set of changes is made, each change a bit
   */
  public static Shapley exact(int changes, LongFunction<Fraction> values) {
    List<Fraction> weights = weights(changes);
    List<Fraction> parts = new ArrayList<>();
    for (int change = 0; change < changes; change++) {
      Fraction part = Fraction.ZERO;
      for (long set = 0; set < 1L << changes; set++) {
        if ((set & 1L << change) == 0) {
          Fraction added = values.apply(set | 1L << change).minus(values.apply(set));
          part = part.plus(added.times(weights.get(Long.bitCount(set))));
        }
      }
      parts.add(part);
    }
    return new Shapley(List.copyOf(parts), parts.stream().map(part -> 0.0).toList());
  }

  /** The part of all orders in which exactly a set of so many comes before a change. */
  private static List<Fraction> weights(int changes) {
    List<Fraction> weights = new ArrayList<>();
    Fraction weight = Fraction.of(1, changes);
    for (int before = 0; before < changes; before++) {
      weights.add(weight);
      // (b+1)! (n-b-2)! / n! follows from b! (n-b-1)! / n!
      int rest = changes - before - 1;
      weight = rest == 0 ? weight : weight.times(Fraction.of(before + 1, rest));
    }
    return weights;
  }

  /**
   * The parts of changes in orders drawn by chance: always the same for the same seed.
   *
   * @param orders how many are drawn, at least two
   */
  public static Shapley drawn(int changes, int orders, long seed, LongFunction<Fraction> values) {
    Fraction[] sums = new Fraction[changes];
    Arrays.fill(sums, Fraction.ZERO);
    double[] squares = new double[changes];
    for (int[] order : orders(changes, orders, seed)) {
      long set = 0;
      for (int change : order) {
        Fraction added = values.apply(set | 1L << change).minus(values.apply(set));
        sums[change] = sums[change].plus(added);
        double near = near(added);
        squares[change] += near * near;
        set |= 1L << change;
      }
    }
    List<Fraction> parts = new ArrayList<>();
    List<Double> errors = new ArrayList<>();
    for (int change = 0; change < changes; change++) {
      Fraction mean = sums[change].dividedBy(Fraction.of(orders));
      double variance = squares[change] / orders - near(mean) * near(mean);
      parts.add(mean);
      errors.add(Math.sqrt(Math.max(0, variance) / (orders - 1)));
    }
    return new Shapley(List.copyOf(parts), List.copyOf(errors));
  }

  /** The orders that are drawn. */
  static List<int[]> orders(int changes, int orders, long seed) {
    Chance.Stream stream = new Chance(seed).stream("order");
    List<int[]> drawn = new ArrayList<>();
    for (int i = 0; i < orders; i++) {
      Numbers numbers = stream.at(i);
      int[] order = new int[changes];
      for (int k = 0; k < changes; k++) {
        int other = numbers.below(k + 1);
        order[k] = order[other];
        order[other] = k;
      }
      drawn.add(order);
    }
    return drawn;
  }

  private static double near(Fraction exact) {
    return exact.toDecimal(12).doubleValue();
  }
}
