package org.dsisim;

/**
 * How often tests try what chance makes: seldom where all tests run, and many times as often for
 * whoever wants it of some, as by {@code mvn test -Dtest=PlainUsersTest -Dtries=20}.
 */
public final class Tries {

  private static final int TIMES = Integer.getInteger("tries", 1);

  private Tries() {}

  /** So many tries usually. */
  public static int of(int usually) {
    return usually * TIMES;
  }
}
