package org.dsisim.study.comparison;

import org.dsisim.model.fact.Payer;

/**
 * What becomes of a payer.
 *
 * @param payer as the baseline measured it, or the option where the baseline does not ask about it
 * @param owed if every rule is followed
 * @param expected after uptake or compliance
 * @param unknown whether it is liable under either for an amount that nobody can tell
 */
public record PayerChange(Payer payer, Change owed, Change expected, boolean unknown) {

  /** What becomes of it, in one word. */
  public Turn turn() {
    if (unknown) {
      return Turn.CANNOT_TELL;
    }
    if (owed.before().isZero() != owed.after().isZero()) {
      return owed.before().isZero() ? Turn.BEGINS : Turn.CEASES;
    }
    return owed.sign() == 0 ? Turn.SAME : owed.sign() > 0 ? Turn.MORE : Turn.LESS;
  }
}
