package org.dsisim.reckoning.liability;

import org.dsisim.model.answer.Credit;
import org.dsisim.value.Fraction;

/**
 * A credit, as far as it is taken off one answer: {@code counted × owed here ÷ against}, and where
 * {@code wanted} is more than {@code most}, that times {@code most ÷ wanted}. All in cents, exact.
 *
 * @param counted what counts of what is owed, or expected to be paid, elsewhere
 * @param against all that it is credited against, before credits: it is spread over that in
 *     proportion
 * @param wanted all credits together against what is owed under this rule set to this recipient
 * @param most what credits can take off that
 * @param amount what this one takes off this answer
 */
public record Credited(
    Credit credit,
    Fraction counted,
    Fraction against,
    Fraction wanted,
    Fraction most,
    Fraction amount) {

  /** Whether the credits wanted were more than can be taken off. */
  public boolean isLimited() {
    return wanted.compareTo(most) > 0;
  }

  /** Of the same credit a part, as one of several answers has of all that is owed. */
  public Credited part(Fraction part) {
    return new Credited(credit, counted, against, wanted, most, amount.times(part));
  }

  /** The same credit within a limit. */
  Credited within(Fraction all, Fraction limit) {
    Fraction within = all.compareTo(limit) > 0 ? amount.times(limit).dividedBy(all) : amount;
    return new Credited(credit, counted, against, all, limit, within);
  }
}
