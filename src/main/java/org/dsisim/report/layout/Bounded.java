package org.dsisim.report.layout;

import org.dsisim.message.Message;
import org.dsisim.value.Money;

/**
 * An amount in a table to which something comes that nobody can tell.
 *
 * @param least whether it is no less; otherwise it is no more
 */
public record Bounded(Money money, boolean least) {

  private static final String OR_MORE = "+";

  /** What a table with such amounts is followed by. */
  public static final Message LEGEND = Message.of("layout.or-more");

  /** The amount itself, or that it is no less. */
  public static Object atLeast(Money money, boolean unknown) {
    return unknown ? new Bounded(money, true) : money;
  }

  /** The amount itself, or that it is no more. */
  public static Object atMost(Money money, boolean unknown) {
    return unknown ? new Bounded(money, false) : money;
  }

  /**
   * How the amount stands in a table.
   *
   * @param amount in the unit of the table
   */
  Message inWords(String amount) {
    return least ? Message.plain(amount + OR_MORE) : Message.of("layout.at-most", "amount", amount);
  }
}
