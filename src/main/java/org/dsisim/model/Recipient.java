package org.dsisim.model;

import org.dsisim.value.CountryCode;

/** Who an obligation is owed to. */
public sealed interface Recipient {

  /** The multilateral fund; its money passes through the allocation formula. */
  record Fund() implements Recipient {}

  /** A country, directly; its money passes through no formula. */
  record OfCountry(CountryCode code) implements Recipient {}

  /** Indigenous peoples and local communities of a country, directly. */
  record OfCommunities(CountryCode code) implements Recipient {}
}
