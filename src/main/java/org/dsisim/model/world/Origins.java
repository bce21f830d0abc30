package org.dsisim.model.world;

import java.util.NavigableMap;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;

/**
 * Where the sequences of a use come from.
 *
 * @param shares by country of origin
 * @param unknown the share whose origin nobody knows; with the others it makes one
 */
public record Origins(NavigableMap<CountryCode, Fraction> shares, Fraction unknown) {

  /** The word for the unknown part in {@code origins}. */
  public static final String UNKNOWN = "UNKNOWN";
}
