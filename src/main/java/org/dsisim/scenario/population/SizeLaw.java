package org.dsisim.scenario.population;

/**
 * How large synthetic users are: Zipf's law between two ends, which is a Pareto distribution with
 * index 1. Of users twice as large there are half as many.
 *
 * @param smallest sales in US dollars, at least 1
 * @param largest likewise, more than the smallest
 */
public record SizeLaw(long smallest, long largest) {

  /** The lowest sales threshold that the range of {@code cali-fund} tries. */
  public static final long USUAL_SMALLEST = 25_000_000;

  /** A company of these sectors that sells for more is mostly in the head. */
  public static final long USUAL_LARGEST = 1_000_000_000;

  /** Beyond this nobody is, and sums over many users could leave the numbers there are. */
  public static final long MOST = 1_000_000_000_000L;

  /**
   * The sales of a user.
   *
   * @param larger the part of all users who are smaller, from 0 to 1
   * @return whole dollars
   */
  long sales(double larger) {
    double ends = (double) smallest / largest;
    return Math.round(smallest / (1 - larger * (1 - ends)));
  }
}
