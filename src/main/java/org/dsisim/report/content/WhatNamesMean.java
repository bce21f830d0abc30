package org.dsisim.report.content;

import org.dsisim.message.Message;

/** What must be known wherever companies are named. */
public final class WhatNamesMean {

  private WhatNamesMean() {}

  /**
   * The words for companies that rules reach.
   *
   * @param usesAreKnown whether the scenario says who uses DSI
   */
  public static Message asked(boolean usesAreKnown) {
    return Message.of(
        usesAreKnown ? "content.names.asked-uses-known" : "content.names.asked-uses-not-shown");
  }

  /** The words for companies that stand in the scenario, reached by rules or not. */
  public static Message listed(boolean usesAreKnown) {
    return Message.of(
        usesAreKnown ? "content.names.listed-uses-known" : "content.names.listed-uses-not-shown");
  }
}
