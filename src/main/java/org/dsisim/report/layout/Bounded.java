package org.dsisim.report.layout;

import org.dsisim.value.Money;

/**
 * An amount in a table to which something comes that nobody can tell.
 *
 * @param before what stands before it
 * @param behind what stands behind it
 */
public record Bounded(String before, Money money, String behind) {

  /** What a table with such amounts is followed by. */
  public static final String LEGEND = "+: or more; of some payers nobody can tell how much.";

  /** The amount itself, or that it is no less. */
  public static Object atLeast(Money money, boolean unknown) {
    return unknown ? new Bounded("", money, "+") : money;
  }

  /** A difference, with a plus before what is more. */
  public static Object signed(Money difference) {
    return difference.compareTo(Money.ZERO) > 0 ? new Bounded("+", difference, "") : difference;
  }

  /** The amount itself, or that it is no more. */
  public static Object atMost(Money money, boolean unknown) {
    return unknown ? new Bounded("at most ", money, "") : money;
  }
}
