package org.dsisim.chance;

import org.apache.commons.rng.UniformRandomProvider;

/** The numbers of one index, one after the other; not for several threads. */
public final class Numbers {

  private static final double TO_ONE = 0x1.0p-53;
  private static final int BELOW_THE_DIGITS = 11;

  private final UniformRandomProvider generator;

  Numbers(UniformRandomProvider generator) {
    this.generator = generator;
  }

  /** A number above 0 and below 1, as quantiles need it: in the middle of one of 2 to the 53. */
  public double inside() {
    return inside(generator.nextLong());
  }

  static double inside(long bits) {
    return ((bits >>> BELOW_THE_DIGITS) + 0.5) * TO_ONE;
  }

  /** A number from 0, included, to 1, excluded: one of 2 to the 53. */
  public double share() {
    return generator.nextDouble();
  }

  /**
   * A whole number from 0, included, to a limit, excluded; each is as likely.
   *
   * @param limit at least 1
   */
  public int below(int limit) {
    return generator.nextInt(limit);
  }

  /** The same up to a limit that an {@code int} does not hold. */
  public long below(long limit) {
    return generator.nextLong(limit);
  }

  /** A number between two; each is as likely. */
  public double between(double low, double high) {
    return low + (high - low) * share();
  }

  /** A number between two, most often the one in the middle and never far more often. */
  public double around(double low, double high) {
    return low + (high - low) * (share() + share()) / 2;
  }

  /** Whether something happens that happens so many times in a hundred. */
  public boolean happens(int percent) {
    return below(100) < percent;
  }
}
