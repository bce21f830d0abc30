package org.dsisim.report.layout;

import org.dsisim.message.Message;
import org.dsisim.value.Money;

/**
 * An amount in a table to which something comes that nobody can tell, or that is a difference.
 *
 * @param meaning what the amount is
 */
public record Bounded(Money money, Meaning meaning) {

  private static final String PLUS = "+";

  /** What the amount is. */
  public enum Meaning {
    /** The least that it can be. */
    LEAST,
    /** The most that it can be. */
    MOST,
    /** By so much something is more. */
    MORE
  }

  /** What a table with such amounts is followed by. */
  public static final Message LEGEND = Message.of("layout.or-more");

  /** The amount itself, or that it is no less. */
  public static Object atLeast(Money money, boolean unknown) {
    return unknown ? new Bounded(money, Meaning.LEAST) : money;
  }

  /** A difference, with a plus before what is more. */
  public static Object signed(Money difference) {
    return difference.compareTo(Money.ZERO) > 0
        ? new Bounded(difference, Meaning.MORE)
        : difference;
  }

  /** The amount itself, or that it is no more. */
  public static Object atMost(Money money, boolean unknown) {
    return unknown ? new Bounded(money, Meaning.MOST) : money;
  }

  /**
   * How the amount stands in a table.
   *
   * @param amount in the unit of the table
   */
  Message inWords(String amount) {
    return switch (meaning) {
      case LEAST -> Message.plain(amount + PLUS);
      case MOST -> Message.of("layout.at-most", "amount", amount);
      case MORE -> Message.plain(PLUS + amount);
    };
  }
}
