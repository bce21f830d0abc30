package org.dsisim.report;

import org.dsisim.value.Money;

/**
 * An amount in a table to which something comes that nobody can tell.
 *
 * @param before what stands before it
 * @param behind what stands behind it
 */
record Bounded(String before, Money money, String behind) {

  /** What a table with such amounts is followed by. */
  static final String LEGEND = "+: or more; of some payers nobody can tell how much.";

  /** The amount itself, or that it is no less. */
  static Object atLeast(Money money, boolean unknown) {
    return unknown ? new Bounded("", money, "+") : money;
  }

  /** The amount itself, or that it is no more. */
  static Object atMost(Money money, boolean unknown) {
    return unknown ? new Bounded("at most ", money, "") : money;
  }
}
