package org.dsisim.model.world.figure;

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
    Room room = new Room(bases.length + 1);
    room.put(this);
    room.put(base, figure);
    return room.taken();
  }

  /**
   * Where figures are put one after the other: millions of origins have their parts of some. Arrays
   * are made by their names, as to make them of a class takes several times as long.
   */
  private static final class Room {

    private final AssessmentBase[] bases;
    private final Fraction[] figures;
    private int size;

    Room(int most) {
      this.bases = new AssessmentBase[most];
      this.figures = new Fraction[most];
    }

    /** Puts a figure behind the others, or in the place of the one that there is. */
    void put(AssessmentBase base, Fraction figure) {
      int found = OtherFigures.place(base, bases, size);
      int place = found < 0 ? size++ : found;
      bases[place] = base;
      figures[place] = figure;
    }

    void put(OtherFigures all) {
      for (int i = 0; i < all.bases.length; i++) {
        put(all.bases[i], all.figures[i]);
      }
    }

    OtherFigures taken() {
      if (size == bases.length) {
        return new OtherFigures(bases, figures);
      }
      AssessmentBase[] fewer = new AssessmentBase[size];
      Fraction[] ofThem = new Fraction[size];
      System.arraycopy(bases, 0, fewer, 0, size);
      System.arraycopy(figures, 0, ofThem, 0, size);
      return new OtherFigures(fewer, ofThem);
    }
  }

  private int place(AssessmentBase base) {
    return place(base, bases, bases.length);
  }

  private static int place(AssessmentBase base, AssessmentBase[] bases, int size) {
    for (int i = 0; i < size; i++) {
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
    Room both = new Room(one.bases.length + (other == null ? 0 : other.bases.length));
    for (int i = 0; i < one.bases.length; i++) {
      if (!wholes.isWhole(one.bases[i])) {
        both.put(one.bases[i], one.figures[i]);
      }
    }
    if (other != null) {
      both.put(other);
    }
    return both.size == 0 ? null : both.taken();
  }
}
