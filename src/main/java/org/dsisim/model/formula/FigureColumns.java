package org.dsisim.model.formula;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.value.Fraction;

/**
 * The figures of many payers, a column for each base: what formulas are computed from again and
 * again under other parameters. Columns are made at once, so that several threads can read them.
 */
public final class FigureColumns {

  /** Up to here each whole number is a {@code double} of its own. */
  static final double LARGEST = 0x1p53;

  private final List<Figures> rows;
  private final Map<AssessmentBase, double[]> columns = new TreeMap<>();
  private final BitSet beyond = new BitSet();
  private final BitSet between = new BitSet();

  /** The figures of payers, in their order. */
  public FigureColumns(List<Figures> rows) {
    this.rows = List.copyOf(rows);
    for (AssessmentBase base : bases(this.rows)) {
      double[] column = new double[rows.size()];
      Arrays.fill(column, Double.NaN);
      boolean isKnown = false;
      for (int row = 0; row < column.length; row++) {
        Figures figures = this.rows.get(row);
        double figure = near(figures, base);
        if (Math.abs(figure) < LARGEST) {
          column[row] = figure;
          isKnown = true;
          between.set(row, between.get(row) || !isWhole(figures, base));
        } else if (figures.knows(base)) {
          beyond.set(row);
        }
      }
      if (isKnown) {
        columns.put(base, column);
      }
    }
  }

  /** Those of which something is known. */
  private static Set<AssessmentBase> bases(List<Figures> rows) {
    Figures.Known known = new Figures.Known();
    rows.forEach(known::add);
    Set<AssessmentBase> bases = new TreeSet<>(List.of(AssessmentBase.values()));
    bases.removeIf(base -> !known.contains(base));
    for (Figures figures : rows) {
      if (figures.hasOwn()) {
        bases.addAll(figures.known());
      }
    }
    return bases;
  }

  /** The number that is nearest to a figure; not a number where it is unknown. */
  private static double near(Figures figures, AssessmentBase base) {
    if (isWhole(figures, base)) {
      return whole(figures, base);
    }
    Fraction exact = figures.of(base);
    return exact == null ? Double.NaN : exact.toDecimal(NearTerm.PLACES).doubleValue();
  }

  private static boolean isWhole(Figures figures, AssessmentBase base) {
    if (!base.isOwn()) {
      return figures.isWhole(base);
    }
    Fraction own = figures.of(base);
    return own != null && own.isWhole();
  }

  private static long whole(Figures figures, AssessmentBase base) {
    return base.isOwn()
        ? Objects.requireNonNull(figures.of(base)).wholeValue()
        : figures.whole(base);
  }

  /** The figures of a payer. */
  public Figures row(int row) {
    return rows.get(row);
  }

  /** Whether a figure of a payer is known and stands in no column, since it is too large. */
  boolean isBeyond(int row) {
    return beyond.get(row);
  }

  /** Whether a figure of a payer stands in its column only nearly, since it is no whole number. */
  boolean isBetween(int row) {
    return between.get(row);
  }

  /** A column: whole numbers exactly, others nearly; not a number where the figure is unknown. */
  double[] column(AssessmentBase base) {
    double[] column = columns.get(base);
    if (column != null) {
      return column;
    }
    double[] unknown = new double[rows.size()];
    Arrays.fill(unknown, Double.NaN);
    return unknown;
  }
}
