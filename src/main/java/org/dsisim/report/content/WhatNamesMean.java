package org.dsisim.report.content;

/** What must be known wherever companies are named. */
public final class WhatNamesMean {

  private WhatNamesMean() {}

  /**
   * The words for companies that rules reach.
   *
   * @param usesAreKnown whether the scenario says who uses DSI
   */
  public static String asked(boolean usesAreKnown) {
    return "would be asked; " + listed(usesAreKnown);
  }

  /** The words for companies that stand in the scenario, reached by rules or not. */
  public static String listed(boolean usesAreKnown) {
    return "the sector is our reading; "
        + (usesAreKnown ? "uses are those of the scenario" : "use of DSI is not shown");
  }
}
