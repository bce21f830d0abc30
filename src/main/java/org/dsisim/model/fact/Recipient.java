package org.dsisim.model.fact;

import org.dsisim.message.Message;
import org.dsisim.value.CountryCode;

/** Who an obligation is owed to. */
public sealed interface Recipient {

  /** The multilateral fund, as a recipient. */
  Recipient THE_FUND = new Fund();

  /** Conservation and sustainable use globally, as a recipient: no formula for Parties. */
  Recipient CONSERVATION_GLOBALLY = new OfPurpose(Purpose.CONSERVATION);

  /** The Plant Treaty's fund, as a recipient. */
  Recipient PLANT_TREATY_FUND = new OfPurpose(Purpose.PLANT_TREATY);

  /** The partnership contribution of the PIP Framework, as a recipient. */
  Recipient PIP_FRAMEWORK = new OfPurpose(Purpose.PIP_FRAMEWORK);

  /** The BBNJ Agreement's special fund, as a recipient. */
  Recipient BBNJ_SPECIAL_FUND = new OfPurpose(Purpose.BBNJ);

  /**
   * A country, as a recipient: its money passes through no formula.
   *
   * @param iso3 as {@code KEN}
   * @throws IllegalArgumentException when that is not three capital letters
   */
  static Recipient country(String iso3) {
    return new OfCountry(new CountryCode(iso3));
  }

  /** The country in which a payer is at home, as a recipient: what stays with its government. */
  static Recipient homeOf(Payer payer) {
    return new OfCountry(payer.home().code());
  }

  /** The country of origin, as a recipient: its money passes through no formula. */
  static Recipient countryOf(Origin origin) {
    return new OfCountry(origin.country().code());
  }

  /** The communities of a country of origin that hold traditional knowledge, as a recipient. */
  static Recipient communitiesOf(Origin origin) {
    return new OfCommunities(origin.country().code());
  }

  /**
   * As the end of a sentence: {@code to the fund}, {@code to KEN}, {@code to communities of KEN}.
   */
  Message inWords();

  /** The multilateral fund; its money passes through the allocation formula. */
  record Fund() implements Recipient {
    @Override
    public Message inWords() {
      return Message.of("fact.to-fund");
    }
  }

  /** A country, directly; its money passes through no formula. */
  record OfCountry(CountryCode code) implements Recipient {
    @Override
    public Message inWords() {
      return Message.of("fact.to-country", "country", code.iso3());
    }
  }

  /** Indigenous peoples and local communities of a country, directly. */
  record OfCommunities(CountryCode code) implements Recipient {
    @Override
    public Message inWords() {
      return Message.of("fact.to-communities", "country", code.iso3());
    }
  }

  /** Money that no Party receives as such. */
  enum Purpose {
    /** Conservation and sustainable use globally, as in Nagoya Protocol art. 10. */
    CONSERVATION("conservation", "fact.to-conservation"),
    /** The Plant Treaty's Benefit-sharing Fund. */
    PLANT_TREATY("plant-treaty", "fact.to-plant-treaty"),
    /** The WHO's network for influenza. */
    PIP_FRAMEWORK("pip-framework", "fact.to-pip-framework"),
    /** The special fund of the BBNJ Agreement. */
    BBNJ("bbnj-agreement", "fact.to-bbnj");

    private final String word;
    private final String key;

    Purpose(String word, String key) {
      this.word = word;
      this.key = key;
    }

    /** The word in tables and cases. */
    public String word() {
      return word;
    }

    /** As the end of a sentence. */
    Message inWords() {
      return Message.of(key);
    }
  }

  /** A purpose, or another treaty: its money passes through no formula and reaches no Party. */
  record OfPurpose(Purpose purpose) implements Recipient {
    @Override
    public Message inWords() {
      return purpose.inWords();
    }
  }
}
