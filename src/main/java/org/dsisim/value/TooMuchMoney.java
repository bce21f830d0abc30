package org.dsisim.value;

/** Thrown where an amount or a sum is more money than can be computed with. */
public final class TooMuchMoney extends ArithmeticException {

  /** Creates the exception. */
  public TooMuchMoney() {
    super(
        "An amount is more money than can be reckoned with: a figure, a rate or growth over the"
            + " years is too large.");
  }
}
