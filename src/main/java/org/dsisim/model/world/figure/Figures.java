package org.dsisim.model.world.figure;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a payer's figures: money as an exact number of cents, everything else in its own
 * unit. A figure that is not there is unknown, which is not zero.
 *
 * <p>Almost all figures are whole numbers, and a scenario has millions: these stand in a row of
 * {@code long}s, without room for those that are not known. Any other keeps its exact fraction, and
 * so does every figure in a column of a scenario's own.
 */
public final class Figures implements FigureRow {

  /** The figures that every scenario can have, each at the place of its bit. */
  public static final AssessmentBase[] BASES = AssessmentBase.values();

  private static final long[] NO_WHOLES = {};

  /** The bits of all bases. */
  public static final int ALL_WHOLE = (1 << BASES.length) - 1;

  /** Nothing known. */
  public static final Figures UNKNOWN = new Figures(0, NO_WHOLES, null);

  /** A bit for each base whose figure is a whole number, by its ordinal. */
  private final int whole;

  /** The figures that are whole numbers, in the order of the bases. */
  private final long[] wholes;

  /** The others, where there are any. */
  private final @Nullable OtherFigures others;

  /** A bit for each base whose figure is known: most that is asked is not. */
  private final int known;

  private Figures(int whole, long[] wholes, @Nullable OtherFigures others) {
    this.whole = whole;
    this.wholes = wholes;
    this.others = others;
    this.known = others == null ? whole : whole | others.bits();
  }

  /** The figures of a map; what is not in it is unknown. */
  public static Figures of(Map<AssessmentBase, Fraction> known) {
    Collector collector = new Collector();
    known.forEach(collector::put);
    return collector.figures();
  }

  /**
   * Figures that are whole numbers.
   *
   * @param which a bit for each base, as {@link #whichWhole} gives them
   * @param next gives them one by one, in the order of the bases
   */
  public static Figures ofWhole(int which, LongSupplier next) {
    if (which == 0) {
      return UNKNOWN;
    }
    long[] wholes = new long[Integer.bitCount(which)];
    for (int i = 0; i < wholes.length; i++) {
      wholes[i] = next.getAsLong();
    }
    return new Figures(which, wholes, null);
  }

  /** Collects the figures of one payer after the other. Not for use by several threads. */
  public static final class Collector {

    private final long[] found = new long[BASES.length];
    private int whole;
    private @Nullable OtherFigures others;

    /** Nothing known yet. */
    public Collector() {}

    /** Takes a figure that is a whole number: of money, of cents. */
    public void put(AssessmentBase base, long figure) {
      if (base.isOwn()) {
        putOther(base, Fraction.of(figure));
        return;
      }
      found[base.ordinal()] = figure;
      whole |= bit(base);
    }

    private void putOther(AssessmentBase base, Fraction figure) {
      others = OtherFigures.with(others, base, figure);
    }

    /** Takes a figure. */
    public void put(AssessmentBase base, Fraction figure) {
      if (figure.isWhole() && !base.isOwn()) {
        put(base, figure.wholeValue());
      } else {
        putOther(base, figure);
      }
    }

    /** The figures that were taken since it was asked for the last time. */
    public Figures figures() {
      if (whole == 0 && others == null) {
        return UNKNOWN;
      }
      long[] wholes = new long[Integer.bitCount(whole)];
      int next = 0;
      for (int bits = whole; bits != 0; bits &= bits - 1) {
        wholes[next++] = found[Integer.numberOfTrailingZeros(bits)];
      }
      Figures figures = new Figures(whole, wholes, others);
      whole = 0;
      others = null;
      return figures;
    }
  }

  /** Which figures are known of any payer. Not for use by several threads. */
  public static final class Known {

    private int bases;
    private final Set<AssessmentBase> own = new HashSet<>();

    /** Of nobody yet. */
    public Known() {}

    /** Adds what is known of a payer. */
    public void add(Figures figures) {
      bases |= figures.whole;
      if (figures.others != null) {
        figures.others.forEach((base, figure) -> add(base));
      }
    }

    private void add(AssessmentBase base) {
      if (base.isOwn()) {
        own.add(base);
      } else {
        bases |= bit(base);
      }
    }

    /** Adds bases by their {@linkplain Figures#bit bits}. */
    public void add(int whole) {
      bases |= whole;
    }

    /** Adds what is known of other payers. */
    public void addAll(Known others) {
      bases |= others.bases;
      own.addAll(others.own);
    }

    /** Whether a figure is known of anybody. */
    public boolean contains(AssessmentBase base) {
      return base.isOwn() ? own.contains(base) : (bases & bit(base)) != 0;
    }
  }

  /** Where a base stands among all that are shared. */
  public static int place(AssessmentBase base) {
    return base.ordinal();
  }

  /** The bit of a base; none for a scenario's own. */
  public static int bit(AssessmentBase base) {
    return base.isOwn() ? 0 : 1 << base.ordinal();
  }

  /** The same figures but for one, which may be unknown. */
  public Figures with(AssessmentBase base, @Nullable Fraction figure) {
    if (figure != null && figure.isWhole() && isWhole(base)) {
      long[] other = wholes.clone();
      other[placeOfWhole(base)] = figure.wholeValue();
      return new Figures(whole, other, others);
    }
    Collector collector = new Collector();
    for (AssessmentBase other : BASES) {
      Fraction known = other == base ? null : of(other);
      if (known != null) {
        collector.put(other, known);
      }
    }
    if (others != null) {
      others.forEach(
          (other, known) -> {
            if (other.isOwn() && !other.equals(base)) {
              collector.put(other, known);
            }
          });
    }
    if (figure != null) {
      collector.put(base, figure);
    }
    return collector.figures();
  }

  /** These figures with others beside them, which hold where both know one. */
  public Figures beside(Figures more) {
    if (more.areNone()) {
      return this;
    }
    int mine = whole & ~more.whole;
    if (more.others != null) {
      mine &= ~more.others.bits();
    }
    int both = mine | more.whole;
    long[] together = new long[Integer.bitCount(both)];
    int next = 0;
    for (int bits = both; bits != 0; bits &= bits - 1) {
      int bit = Integer.lowestOneBit(bits);
      Figures from = (mine & bit) != 0 ? this : more;
      together[next++] = from.wholes[Integer.bitCount(from.whole & (bit - 1))];
    }
    return new Figures(both, together, others(more));
  }

  /** The others of both, those of the second where both know one. */
  private @Nullable OtherFigures others(Figures more) {
    return others == null ? more.others : OtherFigures.both(others, more, more.others);
  }

  /** The figure, or null when it is unknown. */
  public @Nullable Fraction of(AssessmentBase base) {
    if (isWhole(base)) {
      return Fraction.of(whole(base));
    }
    return others != null && mayKnow(base) ? others.of(base) : null;
  }

  private boolean mayKnow(AssessmentBase base) {
    return base.isOwn() || (known & bit(base)) != 0;
  }

  @Override
  public boolean isWhole(AssessmentBase base) {
    return (whole & bit(base)) != 0;
  }

  @Override
  public long whole(AssessmentBase base) {
    if (!isWhole(base)) {
      throw new IllegalArgumentException(base + " is no whole number here");
    }
    return wholes[placeOfWhole(base)];
  }

  private int placeOfWhole(AssessmentBase base) {
    return Integer.bitCount(whole & (bit(base) - 1));
  }

  /** Whether a figure in a column of a scenario's own is known. */
  public boolean hasOwn() {
    return others != null && others.hasOwn();
  }

  /** Whether nothing is known. */
  public boolean areNone() {
    return whole == 0 && others == null;
  }

  /** Whether all that is known are whole numbers. */
  public boolean areWhole() {
    return others == null;
  }

  /** A bit for each base whose figure is a whole number. */
  public int whichWhole() {
    return whole;
  }

  /** Hands on the figures that are whole numbers, in the order of the bases. */
  public void forEachWhole(LongConsumer action) {
    for (long one : wholes) {
      action.accept(one);
    }
  }

  /** Whether the figure is known. */
  public boolean knows(AssessmentBase base) {
    return base.isOwn() ? others != null && others.contains(base) : (known & bit(base)) != 0;
  }

  /** The figures that are known. */
  public Set<AssessmentBase> known() {
    Set<AssessmentBase> known = new TreeSet<>();
    for (AssessmentBase base : BASES) {
      if (knows(base)) {
        known.add(base);
      }
    }
    if (others != null) {
      others.forEach((base, figure) -> known.add(base));
    }
    return known;
  }
}
