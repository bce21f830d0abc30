package org.dsisim.model.world.use;

import java.util.Map;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;

/**
 * Where the sequences of a use come from.
 *
 * @param shares by country of origin, in the order of their codes
 * @param unknown the share whose origin nobody knows; with the others it makes one
 */
public record Origins(Map<CountryCode, Fraction> shares, Fraction unknown) {

  /**
   * Origins as they are read.
   *
   * @param codes in their order, each once
   * @param shares of them
   */
  public static Origins inOrder(CountryCode[] codes, Fraction[] shares, Fraction unknown) {
    return new Origins(OriginShares.inOrder(codes, shares), unknown);
  }

  /** Origins that stand in a part of two rows, as {@link #inOrder} reads them. */
  static Origins part(CountryCode[] codes, Fraction[] shares, int from, int to, Fraction unknown) {
    return new Origins(OriginShares.part(codes, shares, from, to), unknown);
  }

  /** How many countries of origin there are. */
  public int size() {
    return shares.size();
  }

  /** One of the countries of origin, counted from zero in the order of their codes. */
  public CountryCode code(int at) {
    return ((OriginShares) shares).code(at);
  }

  /** The share of one of them. */
  public Fraction share(int at) {
    return ((OriginShares) shares).share(at);
  }

  /** How many of the countries of origin stand before a country in the order of their codes. */
  public int before(CountryCode code) {
    return ((OriginShares) shares).before(code);
  }

  /** Keeps shares in little room. */
  public Origins {
    shares = OriginShares.of(shares);
  }

  /** The word for the unknown part in {@code origins}. */
  public static final String UNKNOWN = "UNKNOWN";
}
