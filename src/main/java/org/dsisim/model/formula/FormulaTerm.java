package org.dsisim.model.formula;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.value.Fraction;
import org.dsisim.value.NamedValues;
import org.jspecify.annotations.Nullable;

/**
 * An {@link Amount} with figures in the place of names: rates as parts of one, fees and sums in
 * cents, limits counted as their base is. Computed exactly in fractions; {@link WholeTerm} does the
 * same in whole numbers as long as they fit. A word with an arithmetic of its own can have a term
 * of its own, which is computed in fractions alone.
 */
public interface FormulaTerm {

  /** The amount: cents, exact and never negative, or the bases that would have to be known. */
  ComputedAmount compute(Figures figures);

  /**
   * A part of this amount. It rests on the same figures, those of a part of nothing too.
   *
   * @param part not negative
   */
  default FormulaTerm times(Fraction part) {
    return new PartOf(this, part);
  }

  /** A part of a term that has an arithmetic of its own. */
  record PartOf(FormulaTerm whole, Fraction part) implements FormulaTerm {
    @Override
    public ComputedAmount compute(Figures figures) {
      return whole.compute(figures) instanceof ComputedAmount.Exactly known
          ? new ComputedAmount.Exactly(known.cents().times(part), known.bases())
          : whole.compute(figures);
    }
  }

  /**
   * A straight line over each band of a base: {@code slope × max(figure, least) + offset}.
   *
   * @param by the base of which the bands are; null for a fixed sum
   * @param of the base of which the amount is taken; null for a fixed sum
   * @param least as what a lower figure counts
   * @param limits of the bands, rising, each included in its band; one fewer than slopes
   */
  record Piecewise(
      @Nullable AssessmentBase by,
      @Nullable AssessmentBase of,
      Fraction least,
      List<Fraction> limits,
      List<Fraction> slopes,
      List<Fraction> offsets,
      Set<AssessmentBase> bases)
      implements FormulaTerm {

    /** A sum whatever the figures. */
    static Piecewise fixed(Fraction cents) {
      return new Piecewise(
          null, null, Fraction.ZERO, List.of(), List.of(Fraction.ZERO), List.of(cents), Set.of());
    }

    /** A rate of a base that is money. */
    static Piecewise rate(AssessmentBase base, Fraction rate) {
      return line(base, rate, Fraction.ZERO);
    }

    /**
     * A fee for each unit of a base above those that are free.
     *
     * @param cents for a unit; of a base that is money, for a dollar, and it is kept in cents
     * @param free units; dollars of a base that is money
     */
    static Piecewise fee(AssessmentBase base, Fraction cents, Fraction free) {
      return base.isMoney()
          ? line(base, cents.dividedBy(Fraction.of(100)), free.times(100))
          : line(base, cents, free);
    }

    private static Piecewise line(AssessmentBase base, Fraction perUnit, Fraction free) {
      return new Piecewise(
          base,
          base,
          free,
          List.of(),
          List.of(perUnit),
          List.of(perUnit.times(free).negated()),
          set(base, base));
    }

    /** The rate of the band that a base reaches, on the whole of it or of another. */
    static Piecewise wholeBand(AssessmentBase base, AssessmentBase rated, Bands bands) {
      List<Fraction> none = Collections.nCopies(bands.values().size(), Fraction.ZERO);
      return new Piecewise(
          base, rated, Fraction.ZERO, bands.limits(), bands.values(), none, set(base, rated));
    }

    /** The fee of the band that a base reaches. */
    static Piecewise feeBand(AssessmentBase base, Bands bands) {
      List<Fraction> none = Collections.nCopies(bands.values().size(), Fraction.ZERO);
      return new Piecewise(
          base, base, Fraction.ZERO, bands.limits(), none, bands.values(), set(base, base));
    }

    /** Each band's rate on the part of a base within it: what lower bands differ by is offset. */
    static Piecewise marginal(AssessmentBase base, Bands bands) {
      List<Fraction> offsets = new ArrayList<>(List.of(Fraction.ZERO));
      for (int i = 1; i < bands.values().size(); i++) {
        Fraction higher = bands.values().get(i - 1).minus(bands.values().get(i));
        offsets.add(offsets.get(i - 1).plus(bands.limits().get(i - 1).times(higher)));
      }
      return new Piecewise(
          base,
          base,
          Fraction.ZERO,
          bands.limits(),
          bands.values(),
          List.copyOf(offsets),
          set(base, base));
    }

    @Override
    public FormulaTerm times(Fraction part) {
      return new Piecewise(by, of, least, limits, times(slopes, part), times(offsets, part), bases);
    }

    private static List<Fraction> times(List<Fraction> figures, Fraction part) {
      return figures.stream().map(part::times).toList();
    }

    @Override
    public ComputedAmount compute(Figures figures) {
      if (by == null || of == null) {
        return new ComputedAmount.Exactly(offsets.get(0), bases);
      }
      Fraction reached = figures.of(by);
      Fraction taken = figures.of(of);
      if (reached == null || taken == null) {
        return unknown(bases, figures);
      }
      int band = 0;
      while (band < limits.size() && reached.compareTo(limits.get(band)) > 0) {
        band++;
      }
      return new ComputedAmount.Exactly(
          taken.max(least).times(slopes.get(band)).plus(offsets.get(band)), bases);
    }
  }

  /** The rate that marginal bands of a base come to on the whole of it, taken of another base. */
  record MarginalOn(AssessmentBase by, AssessmentBase of, Bands bands) implements FormulaTerm {
    @Override
    public FormulaTerm times(Fraction part) {
      return new MarginalOn(by, of, bands.times(part));
    }

    @Override
    public ComputedAmount compute(Figures figures) {
      Fraction reached = figures.of(by);
      Fraction taken = figures.of(of);
      if (reached == null || taken == null) {
        return unknown(set(by, of), figures);
      }
      Fraction rate = bands.marginalRate(reached.max(Fraction.ZERO));
      return new ComputedAmount.Exactly(taken.max(Fraction.ZERO).times(rate), set(by, of));
    }
  }

  /** How amounts become one. */
  enum Joining {
    /** The lowest; on a tie the first decides. */
    LOWEST,
    /** The highest; on a tie the first decides. */
    HIGHEST,
    /** All together. */
    SUM,
    /** The first less the others, never below zero. */
    DIFFERENCE;

    private ComputedAmount.Exactly join(ComputedAmount.Exactly a, ComputedAmount.Exactly b) {
      return switch (this) {
        case LOWEST -> b.cents().compareTo(a.cents()) < 0 ? b : a;
        case HIGHEST -> b.cents().compareTo(a.cents()) > 0 ? b : a;
        case SUM ->
            new ComputedAmount.Exactly(a.cents().plus(b.cents()), union(a.bases(), b.bases()));
        case DIFFERENCE ->
            new ComputedAmount.Exactly(
                a.cents().minus(b.cents()).max(Fraction.ZERO), union(a.bases(), b.bases()));
      };
    }
  }

  /**
   * Amounts joined from left to right; one unknown base makes the whole unknown.
   *
   * @param terms at least one
   */
  record Joined(Joining joining, List<FormulaTerm> terms) implements FormulaTerm {

    /**
     * Amounts under parameters, joined.
     *
     * @throws IllegalArgumentException when there is none
     */
    static Joined of(Joining joining, List<Amount> amounts, NamedValues values) {
      if (amounts.isEmpty()) {
        throw new IllegalArgumentException("An amount of several needs at least one.");
      }
      return new Joined(joining, amounts.stream().map(amount -> amount.under(values)).toList());
    }

    @Override
    public ComputedAmount compute(Figures figures) {
      ComputedAmount joined = terms.get(0).compute(figures);
      for (FormulaTerm term : terms.subList(1, terms.size())) {
        joined = join(joined, term.compute(figures));
      }
      return joined;
    }

    private ComputedAmount join(ComputedAmount a, ComputedAmount b) {
      if (a instanceof ComputedAmount.Unknown one) {
        return b instanceof ComputedAmount.Unknown other
            ? new ComputedAmount.Unknown(union(one.bases(), other.bases()))
            : one;
      }
      return b instanceof ComputedAmount.Exactly known
          ? joining.join((ComputedAmount.Exactly) a, known)
          : b;
    }
  }

  private static Set<AssessmentBase> set(AssessmentBase by, AssessmentBase of) {
    return by.equals(of)
        ? Collections.singleton(by)
        : Collections.unmodifiableSet(new TreeSet<>(List.of(by, of)));
  }

  private static ComputedAmount unknown(Set<AssessmentBase> needed, Figures figures) {
    Set<AssessmentBase> unknown = new TreeSet<>(needed);
    unknown.removeIf(figures::knows);
    return new ComputedAmount.Unknown(unknown);
  }

  /** Both; one of the two where it has all of the other. */
  static Set<AssessmentBase> union(Set<AssessmentBase> a, Set<AssessmentBase> b) {
    if (a.containsAll(b)) {
      return a;
    }
    Set<AssessmentBase> both = new TreeSet<>(b);
    both.addAll(a);
    return both;
  }
}
