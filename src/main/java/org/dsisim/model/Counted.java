package org.dsisim.model;

/** How contracts of a use with one country of origin are counted. */
public enum Counted {
  /** One with the country. */
  ONCE_A_COUNTRY,
  /** One with each provider in the country; how many there are is assumed. */
  ONCE_A_PROVIDER,
  /** One for each sequence from the country. */
  ONCE_A_SEQUENCE,
  /** One with each community that holds traditional knowledge. */
  ONCE_A_COMMUNITY
}
