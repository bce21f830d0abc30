package org.dsisim.model.world.figure;

import java.util.Arrays;
import java.util.function.BiConsumer;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Figures of a payer that are no whole numbers, or stand in columns of a scenario's own: so few
 * that they are looked through sooner than any map could tell.
 */
final class OtherFigures {

  private final AssessmentBase[] bases;
  private final Fraction[] figures;

  private OtherFigures(AssessmentBase[] bases, Fraction[] figures) {
    this.bases = bases;
    this.figures = figures;
  }

  /** One figure. */
  static OtherFigures of(AssessmentBase base, Fraction figure) {
    return new OtherFigures(new AssessmentBase[] {base}, new Fraction[] {figure});
  }

  /** Figures with one more, or with another in the place of one. */
  static OtherFigures with(@Nullable OtherFigures others, AssessmentBase base, Fraction figure) {
    return others == null ? of(base, figure) : others.with(base, figure);
  }

  private OtherFigures with(AssessmentBase base, Fraction figure) {
    int found = place(base);
    int place = found < 0 ? bases.length : found;
    int size = Math.max(bases.length, place + 1);
    AssessmentBase[] moreBases = Arrays.copyOf(bases, size);
    Fraction[] moreFigures = Arrays.copyOf(figures, size);
    moreBases[place] = base;
    moreFigures[place] = figure;
    return new OtherFigures(moreBases, moreFigures);
  }

  private int place(AssessmentBase base) {
    for (int i = 0; i < bases.length; i++) {
      if (bases[i] == base || (base.isOwn() && bases[i].compareTo(base) == 0)) {
        return i;
      }
    }
    return -1;
  }

  /** The figure; null where it is none of these. */
  @Nullable Fraction of(AssessmentBase base) {
    int place = place(base);
    return place < 0 ? null : figures[place];
  }

  /** Whether the figure is one of these. */
  boolean contains(AssessmentBase base) {
    return place(base) >= 0;
  }

  /** The bits of all bases that are shared. */
  int bits() {
    int bits = 0;
    for (AssessmentBase base : bases) {
      bits |= Figures.bit(base);
    }
    return bits;
  }

  /** Whether one stands in a column of a scenario's own. */
  boolean hasOwn() {
    for (AssessmentBase base : bases) {
      if (base.isOwn()) {
        return true;
      }
    }
    return false;
  }

  /** Hands on each. */
  void forEach(BiConsumer<AssessmentBase, Fraction> action) {
    for (int i = 0; i < bases.length; i++) {
      action.accept(bases[i], figures[i]);
    }
  }

  /** Those that are no whole numbers elsewhere, and others beside them, which hold. */
  static @Nullable OtherFigures both(
      OtherFigures one, Figures wholes, @Nullable OtherFigures other) {
    OtherFigures both = null;
    for (int i = 0; i < one.bases.length; i++) {
      if (!wholes.isWhole(one.bases[i])) {
        both = with(both, one.bases[i], one.figures[i]);
      }
    }
    if (other != null) {
      for (int i = 0; i < other.bases.length; i++) {
        both = with(both, other.bases[i], other.figures[i]);
      }
    }
    return both;
  }
}
