package org.dsisim.reckoning.collection;

import org.dsisim.value.Fraction;

/** The part of what is owed that is expected of each payer, where its own and a common one tell. */
public final class PayerPart {

  private static final int PLACES = 40;

  private final PayerParts own;
  private final String assumption;
  private final Fraction common;
  private final double near;

  PayerPart(PayerParts own, String assumption, Fraction common) {
    this.own = own;
    this.assumption = assumption;
    this.common = common;
    this.near = common.toDecimal(PLACES).doubleValue();
  }

  /**
   * The part of a payer.
   *
   * @param payer its id
   */
  public Fraction exactly(String payer) {
    return own.of(assumption, payer).exactly().times(common);
  }

  /** The same in floating point, off by as much as three roundings. */
  public double near(String payer) {
    return own.of(assumption, payer).near() * near;
  }
}
