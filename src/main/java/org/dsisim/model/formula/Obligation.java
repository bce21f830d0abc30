package org.dsisim.model.formula;

import static org.dsisim.parameter.ParameterRole.MONEY;
import static org.dsisim.parameter.ParameterRole.RATE;

import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.parameter.Names;
import org.jspecify.annotations.Nullable;

/** What a payer owes: an amount of its own, or its part of a sum that several share. */
public sealed interface Obligation {

  /**
   * A part of a shared sum in proportion to a base; narrow it with {@code atLeast}, {@code atMost}.
   */
  static PoolPart partOf(@Names(MONEY) String total, AssessmentBase base) {
    return new PoolPart(total, base, null, null, null);
  }

  /** A fixed share of a shared sum. */
  static PoolPart fixedPartOf(@Names(MONEY) String total, @Names(RATE) String share) {
    return new PoolPart(total, null, share, null, null);
  }

  /** What a visitor makes of this obligation. */
  <R> R accept(Visitor<R> visitor);

  /** An amount that depends on the payer alone. */
  record Own(Amount amount) implements Obligation {

    /** Written out, as every start asks for it: what Java makes of a record takes milliseconds. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Own that && amount.equals(that.amount);
    }

    @Override
    public int hashCode() {
      return amount.hashCode();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

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

    /** The same part, at least so much. */
    public PoolPart atLeast(@Names(RATE) String percent) {
      return new PoolPart(total, base, fixedShare, percent, cap);
    }

    /** The same part, at most so much. */
    public PoolPart atMost(@Names(RATE) String percent) {
      return new PoolPart(total, base, fixedShare, floor, percent);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Something that is done with obligations of every kind.
   *
   * @param <R> what it makes of one
   */
  interface Visitor<R> {
    R visit(Own obligation);

    R visit(PoolPart obligation);
  }
}
