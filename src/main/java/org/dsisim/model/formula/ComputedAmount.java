package org.dsisim.model.formula;

import java.util.Set;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.value.Fraction;

/** What becomes of an amount for one payer. */
public sealed interface ComputedAmount {

  /**
   * An amount before rounding.
   *
   * @param cents exact
   * @param bases the figures that decided it; none for a fixed sum
   */
  record Exactly(Fraction cents, Set<AssessmentBase> bases) implements ComputedAmount {}

  /**
   * An amount that nobody can tell.
   *
   * @param bases the figures that are not known
   */
  record Unknown(Set<AssessmentBase> bases) implements ComputedAmount {}
}
