package org.dsisim.reckoning.ledger;

import org.dsisim.model.fact.Payer;
import org.jspecify.annotations.Nullable;

/**
 * One end of a flow.
 *
 * @param id the payer's id, the ISO code, or the fund's name
 */
public record Node(NodeKind kind, String id) {

  /** Written out, as each start asks for it: what Java makes of a record takes milliseconds. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Node that && kind == that.kind && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return 31 * kind.hashCode() + id.hashCode();
  }

  /** The one multilateral fund of an option. */
  public static final Node FUND = new Node(NodeKind.FUND, "fund");

  /** The cost of running it. */
  public static final Node ADMINISTRATION = new Node(NodeKind.ADMINISTRATION, "administration");

  /** A payer: a user, or a country that pays through its government. */
  public static Node of(Payer payer) {
    return new Node(payer.isCountry() ? NodeKind.PARTY : NodeKind.USER, payer.id());
  }

  /** What no rule gives to anybody. */
  public static final Node UNDISTRIBUTED = new Node(NodeKind.UNDISTRIBUTED, "undistributed");
}
