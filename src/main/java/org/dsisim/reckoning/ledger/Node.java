package org.dsisim.reckoning.ledger;

import org.dsisim.model.fact.Payer;

/**
 * One end of a flow.
 *
 * @param id the payer's id, the ISO code, or the fund's name
 */
public record Node(NodeKind kind, String id) {

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
