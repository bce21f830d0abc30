package org.dsisim.model.formula;

import org.dsisim.model.world.AssessmentBase;
import org.jspecify.annotations.Nullable;

/** What a payer owes: an amount of its own, or its part of a sum that several share. */
public sealed interface Obligation {

  /** An amount that depends on the payer alone. */
  record Own(Amount amount) implements Obligation {}

  /**
   * A part of a fixed sum shared by all payers in the pool: fixed shares first, the rest in
   * proportion to a base, no part below its floor or above its cap, what these take or leave
   * redistributed until nothing is out of bounds.
   *
   * @param total a parameter of unit USD, the name of the pool as well
   * @param base what the parts are in proportion to; null for a fixed share
   * @param fixedShare a parameter of unit percent: this payer's part whatever its base; null for
   *     none
   * @param floor a parameter of unit percent of the total; null for none
   * @param cap a parameter of unit percent of the total; null for none
   */
  record PoolPart(
      String total,
      @Nullable AssessmentBase base,
      @Nullable String fixedShare,
      @Nullable String floor,
      @Nullable String cap)
      implements Obligation {

    /** Refuses a part with neither or both of base and fixed share. */
    public PoolPart {
      if ((base == null) == (fixedShare == null)) {
        throw new IllegalArgumentException(
            "A part of a pool is in proportion to a base or a fixed share: exactly one of the two.");
      }
    }

    /** A part in proportion to a base. */
    public static PoolPart inProportionTo(AssessmentBase base, String total) {
      return new PoolPart(total, base, null, null, null);
    }

    /** A fixed share of the total. */
    public static PoolPart fixed(String share, String total) {
      return new PoolPart(total, null, share, null, null);
    }

    /** The same part, at least so much. */
    public PoolPart atLeast(String percent) {
      return new PoolPart(total, base, fixedShare, percent, cap);
    }

    /** The same part, at most so much. */
    public PoolPart atMost(String percent) {
      return new PoolPart(total, base, fixedShare, floor, percent);
    }
  }
}
