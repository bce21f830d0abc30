package org.dsisim.model.formula;

import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.FigureRow;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * A {@link FormulaTerm} in whole numbers of a small part of a cent: the common denominator of a
 * formula. Almost all payers of a simulation are computed so; what does not fit is left to
 * fractions.
 */
sealed interface WholeTerm {

  /** An amount that does not fit, or of which a figure is unknown or no whole number. */
  long BEYOND = Formula.BEYOND;

  /**
   * The amount in parts of a cent, never negative, or {@link #BEYOND}.
   *
   * @param deciding gets the figures that decided it
   */
  long compute(FigureRow figures, Formula.Deciding deciding);

  /** The bases without which nobody can tell the amount. */
  Set<AssessmentBase> bases();

  /** A term in whole numbers of parts; null where it has none. */
  static @Nullable WholeTerm of(FormulaTerm term, BigInteger parts) {
    if (term instanceof FormulaTerm.Piecewise piecewise) {
      return Line.of(piecewise, parts);
    }
    if (term instanceof FormulaTerm.Joined joined) {
      WholeTerm[] terms = new WholeTerm[joined.terms().size()];
      for (int i = 0; i < terms.length; i++) {
        WholeTerm one = of(joined.terms().get(i), parts);
        if (one == null) {
          return null;
        }
        terms[i] = one;
      }
      return new Several(joined.joining(), terms);
    }
    return null;
  }

  /** The least number of parts of a cent in which all figures of a term are whole. */
  static BigInteger parts(FormulaTerm term) {
    BigInteger parts = BigInteger.ONE;
    if (term instanceof FormulaTerm.Piecewise piecewise) {
      for (Fraction slope : piecewise.slopes()) {
        parts = common(parts, slope.denominator());
      }
      for (Fraction offset : piecewise.offsets()) {
        parts = common(parts, offset.denominator());
      }
    } else if (term instanceof FormulaTerm.Joined joined) {
      for (FormulaTerm one : joined.terms()) {
        parts = common(parts, parts(one));
      }
    }
    return parts;
  }

  private static BigInteger common(BigInteger a, BigInteger b) {
    return a.divide(a.gcd(b)).multiply(b);
  }

  /** A straight line over each band of a base. */
  final class Line implements WholeTerm {
    private final FormulaTerm.Piecewise exact;
    private final long least;
    private final long[] limits;
    private final long[] slopes;
    private final long[] offsets;

    /** Of each slope, the highest figure whose product with it fits. */
    private final long[] highest;

    private Line(
        FormulaTerm.Piecewise exact, long least, long[] limits, long[] slopes, long[] offsets) {
      this.exact = exact;
      this.least = least;
      this.limits = limits;
      this.slopes = slopes;
      this.offsets = offsets;
      this.highest = new long[slopes.length];
      for (int i = 0; i < slopes.length; i++) {
        highest[i] = slopes[i] == 0 ? Long.MAX_VALUE : Long.MAX_VALUE / slopes[i];
      }
    }

    private static @Nullable WholeTerm of(FormulaTerm.Piecewise exact, BigInteger parts) {
      if (exact.least().signum() < 0 || !exact.least().denominator().equals(BigInteger.ONE)) {
        return null;
      }
      long @Nullable [] least = whole(List.of(exact.least()), BigInteger.ONE);
      long @Nullable [] limits = whole(exact.limits(), BigInteger.ONE);
      long @Nullable [] slopes = whole(exact.slopes(), parts);
      long @Nullable [] offsets = whole(exact.offsets(), parts);
      return least == null
              || limits == null
              || slopes == null
              || offsets == null
              || exact.slopes().stream().anyMatch(slope -> slope.signum() < 0)
          ? null
          : new Line(exact, least[0], limits, slopes, offsets);
    }

    /** The figures in parts, rounded down, as whole limits may be; null where one is too large. */
    private static long @Nullable [] whole(List<Fraction> figures, BigInteger parts) {
      long[] whole = new long[figures.size()];
      for (int i = 0; i < whole.length; i++) {
        BigInteger one = figures.get(i).times(Fraction.of(parts, BigInteger.ONE)).floor();
        if (one.bitLength() > 62) {
          return null;
        }
        whole[i] = one.longValue();
      }
      return whole;
    }

    @Override
    public Set<AssessmentBase> bases() {
      return exact.bases();
    }

    @Override
    public long compute(FigureRow figures, Formula.Deciding deciding) {
      deciding.bases = exact.bases();
      AssessmentBase by = exact.by();
      AssessmentBase of = exact.of();
      if (by == null || of == null) {
        return offsets[0];
      }
      if (!figures.isWhole(by) || !figures.isWhole(of)) {
        return BEYOND;
      }
      long figure = figures.whole(by);
      int band = 0;
      while (band < limits.length && figure > limits[band]) {
        band++;
      }
      figure = Math.max(by.equals(of) ? figure : figures.whole(of), least);
      if (figure > highest[band]) {
        return BEYOND;
      }
      long product = figure * slopes[band];
      long sum = product + offsets[band];
      // An offset may be below zero, and then the sum fits.
      return offsets[band] > 0 && sum < product ? BEYOND : sum;
    }
  }

  /** Amounts joined from left to right. */
  final class Several implements WholeTerm {
    private final FormulaTerm.Joining joining;
    private final WholeTerm[] terms;

    private Several(FormulaTerm.Joining joining, WholeTerm[] terms) {
      this.joining = joining;
      this.terms = terms;
    }

    @Override
    public Set<AssessmentBase> bases() {
      Set<AssessmentBase> bases = new TreeSet<>();
      for (WholeTerm term : terms) {
        bases.addAll(term.bases());
      }
      return bases;
    }

    @Override
    public long compute(FigureRow figures, Formula.Deciding deciding) {
      long joined = terms[0].compute(figures, deciding);
      Set<AssessmentBase> bases = deciding.bases;
      for (int i = 1; i < terms.length && joined != BEYOND; i++) {
        long next = terms[i].compute(figures, deciding);
        if (next == BEYOND) {
          return BEYOND;
        }
        switch (joining) {
          case LOWEST -> {
            bases = next < joined ? deciding.bases : bases;
            joined = Math.min(joined, next);
          }
          case HIGHEST -> {
            bases = next > joined ? deciding.bases : bases;
            joined = Math.max(joined, next);
          }
          case SUM -> {
            bases = FormulaTerm.union(bases, deciding.bases);
            // Beyond the highest number a sum wraps around to one below zero.
            joined = joined + next < 0 ? BEYOND : joined + next;
          }
          case DIFFERENCE -> {
            bases = FormulaTerm.union(bases, deciding.bases);
            joined = Math.max(0, joined - next);
          }
        }
      }
      deciding.bases = bases;
      return joined;
    }
  }
}
