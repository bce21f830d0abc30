package org.dsisim.table;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How a large table is read; what is read and what is said is the same whatever the limits.
 *
 * @param threads on how many
 * @param bytes of how many a part has at least that is read by itself, but for the last
 * @param folder where a temporary file may be for a while; null for where such files usually are
 */
public record PartLimits(int threads, int bytes, @Nullable Path folder) {

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

  /** Limits with temporary files where they usually are. */
  public PartLimits(int threads, int bytes) {
    this(threads, bytes, null);
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
