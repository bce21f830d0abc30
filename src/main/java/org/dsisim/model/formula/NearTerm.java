package org.dsisim.model.formula;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * A {@link FormulaTerm} in floating point, for payers whose figures stand in columns: an amount
 * that is near the exact one, and how large the numbers were that made it, which bounds how far off
 * it can be. It never decides alone: see {@link NearFormula}.
 */
sealed interface NearTerm {

  /** How many payers are worked out at once: few enough for what is in hand to stay at hand. */
  int AT_ONCE = 256;

  /**
   * The amounts of payers. For one thread at a time.
   *
   * @param rows of the payers; the first {@code count} of them count
   * @param amounts takes the amounts in cents, nearly; not a number where a base is unknown
   * @param sizes takes for each payer the sum of all that was added or taken off on the way,
   *     without signs; without end where only exact figures can tell the amount
   */
  void near(int[] rows, int count, double[] amounts, double[] sizes);

  /** How many numbers are worked with. */
  int operations();

  /** A term for columns; null where it has none. */
  static @Nullable NearTerm of(FormulaTerm term, FigureColumns columns) {
    if (term instanceof FormulaTerm.Piecewise piecewise) {
      return Line.of(piecewise, columns);
    }
    if (term instanceof FormulaTerm.Joined joined) {
      NearTerm[] terms = new NearTerm[joined.terms().size()];
      for (int i = 0; i < terms.length; i++) {
        NearTerm one = of(joined.terms().get(i), columns);
        if (one == null) {
          return null;
        }
        terms[i] = one;
      }
      return terms.length == 1 ? terms[0] : new Several(joined.joining(), terms);
    }
    return null;
  }

  /** The nearest number to a fraction; not a number where it is out of reach. */
  private static double near(Fraction exact) {
    double near = exact.toDecimal(PLACES).doubleValue();
    return Math.abs(near) < FigureColumns.LARGEST ? near : Double.NaN;
  }

  /** Places after the point that leave less behind than floating point does. */
  int PLACES = 40;

  /** A straight line over each band of a base. */
  final class Line implements NearTerm {
    private final FigureColumns columns;
    private final double[] by;
    private final double[] of;
    private final double least;
    private final double[] limits;
    private final double[] slopes;
    private final double[] offsets;

    private Line(
        FigureColumns columns,
        double[] by,
        double[] of,
        double least,
        double[] limits,
        double[] slopes,
        double[] offsets) {
      this.columns = columns;
      this.by = by;
      this.of = of;
      this.least = least;
      this.limits = limits;
      this.slopes = slopes;
      this.offsets = offsets;
    }

    private static @Nullable NearTerm of(FormulaTerm.Piecewise exact, FigureColumns columns) {
      AssessmentBase by = exact.by();
      AssessmentBase of = exact.of();
      double[] offsets = near(exact.offsets());
      if (by == null || of == null) {
        return Double.isNaN(offsets[0]) ? null : new Fixed(offsets[0]);
      }
      double least = NearTerm.near(exact.least());
      double[] slopes = near(exact.slopes());
      double[] limits = new double[exact.limits().size()];
      boolean isInReach = !Double.isNaN(least) && areNumbers(slopes) && areNumbers(offsets);
      for (int i = 0; i < limits.length; i++) {
        // A whole figure is above a limit when it is above the whole part of it.
        BigInteger floor = exact.limits().get(i).floor();
        limits[i] = floor.doubleValue();
        isInReach &= Math.abs(limits[i]) < FigureColumns.LARGEST;
      }
      return isInReach
          ? new Line(
              columns, columns.column(by), columns.column(of), least, limits, slopes, offsets)
          : null;
    }

    private static double[] near(List<Fraction> exact) {
      return exact.stream().mapToDouble(NearTerm::near).toArray();
    }

    private static boolean areNumbers(double[] numbers) {
      for (double number : numbers) {
        if (Double.isNaN(number)) {
          return false;
        }
      }
      return true;
    }

    @Override
    public void near(int[] rows, int count, double[] amounts, double[] sizes) {
      for (int i = 0; i < count; i++) {
        int row = rows[i];
        double figure = by[row];
        int band = 0;
        while (band < limits.length && figure > limits[band]) {
          band++;
        }
        boolean isUnclear = limits.length > 0 && columns.isBetween(row) && isNearLimit(figure);
        // Whatever is worked out with what is not a number is not a number.
        double inBand = Math.max(of[row], least) * slopes[band];
        amounts[i] = Double.isNaN(figure) ? Double.NaN : inBand + offsets[band];
        sizes[i] =
            isUnclear ? Double.POSITIVE_INFINITY : Math.abs(inBand) + Math.abs(offsets[band]);
      }
    }

    /** Whether a figure that is no whole number lies between the same ones as a limit. */
    private boolean isNearLimit(double figure) {
      for (double limit : limits) {
        if (figure >= limit && figure <= limit + 1) {
          return true;
        }
      }
      return false;
    }

    @Override
    public int operations() {
      return 5;
    }
  }

  /** A sum whatever the figures. */
  record Fixed(double amount) implements NearTerm {
    @Override
    public void near(int[] rows, int count, double[] amounts, double[] sizes) {
      Arrays.fill(amounts, 0, count, amount);
      Arrays.fill(sizes, 0, count, Math.abs(amount));
    }

    @Override
    public int operations() {
      return 1;
    }
  }

  /** Amounts joined from left to right. */
  final class Several implements NearTerm {
    private final FormulaTerm.Joining joining;
    private final NearTerm[] terms;

    private final double[] next = new double[AT_ONCE];
    private final double[] sizesOfNext = new double[AT_ONCE];

    private Several(FormulaTerm.Joining joining, NearTerm[] terms) {
      this.joining = joining;
      this.terms = terms;
    }

    @Override
    public void near(int[] rows, int count, double[] amounts, double[] sizes) {
      terms[0].near(rows, count, amounts, sizes);
      for (int term = 1; term < terms.length; term++) {
        terms[term].near(rows, count, next, sizesOfNext);
        join(count, amounts);
        for (int i = 0; i < count; i++) {
          sizes[i] += sizesOfNext[i];
        }
      }
    }

    private void join(int count, double[] amounts) {
      for (int i = 0; i < count; i++) {
        amounts[i] =
            switch (joining) {
              case LOWEST -> Math.min(amounts[i], next[i]);
              case HIGHEST -> Math.max(amounts[i], next[i]);
              case SUM -> amounts[i] + next[i];
              case DIFFERENCE -> Math.max(0, amounts[i] - next[i]);
            };
      }
    }

    @Override
    public int operations() {
      int operations = 0;
      for (NearTerm term : terms) {
        operations += term.operations() + 1;
      }
      return operations;
    }
  }
}
