package org.dsisim.model.world;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a payer's figures: money as an exact number of cents, everything else in its own
 * unit. A figure that is not there is unknown, which is not zero.
 *
 * <p>An array by ordinal: a million payers are measured, and the order never leaves this class.
 */
@SuppressWarnings("EnumOrdinal")
public final class Figures {

  /** Nothing known. */
  public static final Figures UNKNOWN = new Figures(new Fraction[AssessmentBase.values().length]);

  private final @Nullable Fraction[] byBase;

  private Figures(@Nullable Fraction[] byBase) {
    this.byBase = byBase;
  }

  /** The figures of a map; what is not in it is unknown. */
  public static Figures of(Map<AssessmentBase, Fraction> known) {
    @Nullable Fraction[] byBase = new Fraction[AssessmentBase.values().length];
    known.forEach((base, figure) -> byBase[base.ordinal()] = figure);
    return new Figures(byBase);
  }

  /** The same figures but for one, which may be unknown. */
  public Figures with(AssessmentBase base, @Nullable Fraction figure) {
    @Nullable Fraction[] others = byBase.clone();
    others[base.ordinal()] = figure;
    return new Figures(others);
  }

  /** The figure, or null when it is unknown. */
  public @Nullable Fraction of(AssessmentBase base) {
    return byBase[base.ordinal()];
  }

  /** Whether the figure is known. */
  public boolean knows(AssessmentBase base) {
    return of(base) != null;
  }

  /** The figures that are known. */
  public Set<AssessmentBase> known() {
    Set<AssessmentBase> known = EnumSet.noneOf(AssessmentBase.class);
    for (AssessmentBase base : AssessmentBase.values()) {
      if (knows(base)) {
        known.add(base);
      }
    }
    return known;
  }
}
