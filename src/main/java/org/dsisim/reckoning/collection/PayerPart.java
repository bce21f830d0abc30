package org.dsisim.reckoning.collection;

import org.dsisim.value.Fraction;

/**
 * The part of what is owed that is expected of each of some payers, where its own and a common one
 * tell.
 */
public final class PayerPart {

  private static final int PLACES = 40;

  private final PayerParts.InOrder own;
  private final Fraction common;
  private final double near;

  PayerPart(PayerParts.InOrder own, Fraction common) {
    this.own = own;
    this.common = common;
    this.near = common.toDecimal(PLACES).doubleValue();
  }

  /** The part of the payer at a place. */
  public Fraction exactly(int place) {
    return own.exactly(place).times(common);
  }

  /** The same in floating point, off by as much as three roundings. */
  public double near(int place) {
    return own.near(place) * near;
  }
}
