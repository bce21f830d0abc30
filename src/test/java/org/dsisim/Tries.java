package org.dsisim;

import java.math.BigDecimal;

/**
 * How often tests try what chance makes: seldom where all tests run, many times as often for
 * whoever wants it of some, as by {@code mvn test -Dtest=PlainUsersTest -Dtries=20}, and more
 * seldom yet ({@code -Dtries=0.1}) where each change to the program waits for them.
 */
public final class Tries {

  private static final BigDecimal TIMES = new BigDecimal(System.getProperty("tries", "1"));

  private Tries() {}

  /** So many tries usually, and one at least. */
  public static int of(int usually) {
    return Math.max(1, TIMES.multiply(BigDecimal.valueOf(usually)).intValue());
  }
}
