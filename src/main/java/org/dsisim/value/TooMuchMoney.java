package org.dsisim.value;

/** Thrown where an amount or a sum is more money than can be computed with. */
public final class TooMuchMoney extends ArithmeticException {

  /** Creates the exception. */
  public TooMuchMoney() {
    super("More cents than a long holds.");
  }
}
