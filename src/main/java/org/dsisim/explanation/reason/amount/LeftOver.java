package org.dsisim.explanation.reason.amount;

import org.dsisim.reckoning.allocation.Derivation;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;

/** The cents that no Party has until they are handed round, since shares are cut to whole cents. */
public final class LeftOver {

  private LeftOver() {}

  /** What is over of the fund of a year when all shares, that of nobody too, are cut. */
  static Money of(YearOutcome year) {
    Money net = year.fund().net();
    Fraction fund = net.toFraction();
    Fraction nobodys = Fraction.ONE;
    Money over = net;
    for (Derivation one : year.allocation().derivations().values()) {
      over = over.minus(wholeCents(one.share().times(fund)));
      nobodys = nobodys.minus(one.share());
    }
    return over.minus(wholeCents(nobodys.times(fund)));
  }

  /**
   * An amount without its part of a cent: the next lower whole cents, below zero too.
   *
   * @param cents exact
   * @throws ArithmeticException when it does not fit a {@code long}
   */
  public static Money wholeCents(Fraction cents) {
    return new Money(cents.floor().longValueExact());
  }
}
