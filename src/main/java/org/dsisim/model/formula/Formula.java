package org.dsisim.model.formula;

import java.math.BigInteger;
import org.dsisim.model.world.Figures;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * A formula ready to be computed for a million payers: in whole numbers where they fit, in
 * fractions otherwise. Both are exact, so which one was taken never shows in a result.
 */
public final class Formula {

  private final FormulaTerm exact;
  private final @Nullable WholeTerm whole;
  private final long parts;

  private Formula(FormulaTerm exact, @Nullable WholeTerm whole, long parts) {
    this.exact = exact;
    this.whole = whole;
    this.parts = parts;
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
      WholeTerm.Deciding deciding = new WholeTerm.Deciding();
      long amount = whole.compute(figures, deciding);
      if (amount != WholeTerm.BEYOND) {
        return new ComputedAmount.Exactly(Fraction.of(amount, parts), deciding.bases);
      }
    }
    return exact.compute(figures);
  }
}
