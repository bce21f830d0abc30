package org.dsisim.reckoning.ledger;

import java.util.Locale;

/** What money can come from or go to. */
public enum NodeKind {
  /** A user of DSI that pays. */
  USER,
  /** A Party that pays. */
  PARTY,
  /** The multilateral fund. */
  FUND,
  /** The cost of running the fund. */
  ADMINISTRATION,
  /** What no rule gives to anybody. */
  UNDISTRIBUTED,
  /** A State that receives. */
  STATE,
  /** Indigenous peoples and local communities of a country. */
  IPLC,
  /** A purpose, or another treaty, that no Party receives as such. */
  PURPOSE,
  /** A database. */
  DATABASE;

  /** The word in the outputs. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
