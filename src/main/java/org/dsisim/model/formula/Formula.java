package org.dsisim.model.formula;

import java.math.BigInteger;
import java.util.Set;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.FigureRow;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * A formula ready to be computed for a million payers: in whole numbers where they fit, in
 * fractions otherwise. Both are exact, so which one was taken never shows in a result.
 */
public final class Formula {

  /** An amount that does not fit, or of which a figure is unknown or no whole number. */
  public static final long BEYOND = Long.MIN_VALUE;

  private final FormulaTerm exact;
  private final @Nullable WholeTerm whole;
  private final long parts;

  private Formula(FormulaTerm exact, @Nullable WholeTerm whole, long parts) {
    this.exact = exact;
    this.whole = whole;
    this.parts = parts;
  }

  /** The figures that decided an amount, beside it. */
  public static final class Deciding {

    Set<AssessmentBase> bases = Set.of();

    /** No amount yet. */
    public Deciding() {}

    /** The figures that decided the last amount. */
    public Set<AssessmentBase> bases() {
      return bases;
    }
  }

  /** The formula of a term. */
  public static Formula of(FormulaTerm term) {
    BigInteger parts = WholeTerm.parts(term);
    return parts.bitLength() > 62
        ? new Formula(term, null, 1)
        : new Formula(term, WholeTerm.of(term, parts), parts.longValue());
  }

  /** The amount: cents, exact and never negative, or the bases that would have to be known. */
  public ComputedAmount compute(Figures figures) {
    if (whole != null) {
      Deciding deciding = new Deciding();
      long amount = whole.compute(figures, deciding);
      if (amount != WholeTerm.BEYOND) {
        return new ComputedAmount.Exactly(Fraction.of(amount, parts), deciding.bases);
      }
    }
    return exact.compute(figures);
  }

  /** Whether whole numbers can tell any amount at all. */
  public boolean isInParts() {
    return whole != null;
  }

  /** In how many parts of a cent {@link #inParts} counts. */
  public long parts() {
    return parts;
  }

  /**
   * The amount in parts of a cent, never negative; {@link #BEYOND} where only fractions can tell.
   *
   * @param deciding gets the figures that decided it
   */
  public long inParts(FigureRow figures, Deciding deciding) {
    return whole == null ? BEYOND : whole.compute(figures, deciding);
  }

  /** The bases without which nobody can tell the amount, where whole numbers can. */
  public Set<AssessmentBase> bases() {
    return whole == null ? Set.of() : whole.bases();
  }
}
