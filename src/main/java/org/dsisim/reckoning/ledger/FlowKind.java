package org.dsisim.reckoning.ledger;

import java.util.Locale;

/** Why money moves. */
public enum FlowKind {
  /** From a payer to the fund. */
  CONTRIBUTION,
  /** From a payer straight to a country. */
  BILATERAL,
  /** From a payer to a purpose or another treaty, past the fund and the Parties. */
  PURPOSE,
  /** From the fund to its own running. */
  ADMINISTRATION,
  /** From the fund to a State or its IPLC. */
  ALLOCATION,
  /** What stays in the fund because no rule gives it to anybody. */
  UNDISTRIBUTED;

  /** The word in the outputs. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
