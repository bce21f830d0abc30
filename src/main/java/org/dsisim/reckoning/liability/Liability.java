package org.dsisim.reckoning.liability;

import java.util.Locale;

/** Whether a payer is liable, in the order in which one answer outweighs another. */
public enum Liability {
  /** A rule says that it owes. */
  YES,
  /** No rule says so, but one would if an unknown figure were above, or not above, a threshold. */
  UNDECIDED,
  /** The text itself lets it off. */
  EXEMPT,
  /** No rule says that it owes. */
  NO;

  /** The word in the outputs. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
