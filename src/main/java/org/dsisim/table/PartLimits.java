package org.dsisim.table;

/**
 * How a large table is read; what is read and what is said is the same whatever the limits.
 *
 * @param threads on how many
 * @param bytes of how many a part has at least that is read by itself, but for the last
 */
public record PartLimits(int threads, int bytes) {

  /** Enough rows that handing them on is no work beside reading them; a few are in memory. */
  private static final int USUAL_BYTES = 1 << 20;

  /**
   * Makes limits.
   *
   * @throws IllegalArgumentException where a part would have nothing
   */
  public PartLimits {
    if (bytes < 1) {
      throw new IllegalArgumentException("Parts of " + bytes + " bytes.");
    }
  }

  /** The usual parts, on so many threads; on one where that is no number of threads. */
  public static PartLimits on(int threads) {
    return new PartLimits(Math.max(1, threads), USUAL_BYTES);
  }

  /** The usual parts, on as many threads as there are processors. */
  public static PartLimits usual() {
    return on(Runtime.getRuntime().availableProcessors());
  }
}
