package org.dsisim.study.comparison;

import org.dsisim.model.fact.Payer;

/**
 * What becomes of a payer.
 *
 * @param payer as the baseline measured it, or the option where the baseline does not ask about it
 * @param owed if every rule is followed
 * @param expected after uptake or compliance
 * @param unknownBefore whether under the baseline it is liable for an amount that nobody can tell
 * @param unknownAfter whether it is under the option
 */
public record PayerChange(
    Payer payer, Change owed, Change expected, boolean unknownBefore, boolean unknownAfter) {

  /** Whether anything is different for it, or nobody can tell. */
  public boolean isAny() {
    return turn() != Turn.SAME || expected.sign() != 0;
  }

  /** What becomes of it, in one word. */
  public Turn turn() {
    if (unknownBefore || unknownAfter) {
      return Turn.CANNOT_TELL;
    }
    if (owed.before().isZero() != owed.after().isZero()) {
      return owed.before().isZero() ? Turn.BEGINS : Turn.CEASES;
    }
    return owed.sign() == 0 ? Turn.SAME : owed.sign() > 0 ? Turn.MORE : Turn.LESS;
  }
}
