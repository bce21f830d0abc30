package org.dsisim.model.fact;

import org.dsisim.value.CountryCode;

/** Who an obligation is owed to. */
public sealed interface Recipient {

  /**
   * As the end of a sentence: {@code to the fund}, {@code to KEN}, {@code to communities of KEN}.
   */
  String inWords();

  /** The multilateral fund; its money passes through the allocation formula. */
  record Fund() implements Recipient {
    @Override
    public String inWords() {
      return "to the fund";
    }
  }

  /** A country, directly; its money passes through no formula. */
  record OfCountry(CountryCode code) implements Recipient {
    @Override
    public String inWords() {
      return "to " + code;
    }
  }

  /** Indigenous peoples and local communities of a country, directly. */
  record OfCommunities(CountryCode code) implements Recipient {
    @Override
    public String inWords() {
      return "to communities of " + code;
    }
  }
}
