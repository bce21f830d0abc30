package org.dsisim.reckoning.ledger;

/** Why money moves. */
public enum FlowKind {
  /** From a payer to the fund. */
  CONTRIBUTION("contribution"),
  /** From a payer straight to a country. */
  BILATERAL("bilateral"),
  /** From a payer to a purpose or another treaty, past the fund and the Parties. */
  PURPOSE("purpose"),
  /** From the fund to its own running. */
  ADMINISTRATION("administration"),
  /** From the fund to a State, or for its IPLC where no rule says which way. */
  ALLOCATION("allocation"),
  /** From the fund for IPLC, straight to institutions that they name. */
  DIRECT("allocation-direct"),
  /** From the fund for IPLC, through the government. */
  THROUGH_GOVERNMENT("allocation-through-government"),
  /** What stays in the fund because no rule gives it to anybody. */
  UNDISTRIBUTED("undistributed");

  private final String word;

  FlowKind(String word) {
    this.word = word;
  }

  /** The word in the outputs. */
  public String word() {
    return word;
  }
}
