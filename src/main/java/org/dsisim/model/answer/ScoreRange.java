package org.dsisim.model.answer;

import org.dsisim.value.Fraction;

/**
 * From a lowest to a highest score, both from 0 to 1.
 *
 * @param low at most {@code high}
 */
public record ScoreRange(Fraction low, Fraction high) {

  /** What is known where nobody has measured and nobody has judged. */
  public static final ScoreRange ANYTHING = new ScoreRange(Fraction.ZERO, Fraction.ONE);

  /** One score. */
  public static ScoreRange of(Fraction score) {
    return new ScoreRange(score, score);
  }

  /** The least range that covers both. */
  public ScoreRange and(ScoreRange other) {
    return new ScoreRange(low.min(other.low), high.max(other.high));
  }

  /** Whether it is a single score. */
  public boolean isSingle() {
    return low.equals(high);
  }
}
