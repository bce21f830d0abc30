package org.dsisim.model;

import org.dsisim.value.Fraction;

/**
 * One country of origin of a use: what a contract with one country is about.
 *
 * @param share the part of the use's sequences that is from the country; nought where only its
 *     communities hold knowledge that goes with them
 * @param communities of the country that hold such knowledge
 * @param bases the payer's figures, and the country's share of the use's product sales and
 *     sequences
 */
public record Origin(Use use, Country country, Fraction share, int communities, Figures bases)
    implements Subject {

  static Origin of(Use use, Country country) {
    Fraction share = use.row().origins().shares().getOrDefault(country.code(), Fraction.ZERO);
    int communities = use.row().tkHolders().getOrDefault(country.code(), 0);
    Figures bases = use.bases();
    for (Base base : Base.SHARED_BY_ORIGIN) {
      Fraction whole = bases.of(base);
      bases = bases.with(base, whole == null ? null : whole.times(share));
    }
    return new Origin(use, country, share, communities, bases);
  }

  @Override
  public Payer payer() {
    return use.payer();
  }

  @Override
  public String inWords() {
    return use.id() + ", from " + country.code();
  }

  /** Whether sequences of the use are from the country. */
  public boolean isOfSequences() {
    return share.signum() > 0;
  }

  /** Whether communities of the country hold knowledge that goes with the sequences. */
  public boolean isOfKnowledge() {
    return communities > 0;
  }

  /** Whether the country's ISO code is an item of a list. */
  public boolean countryListed(String list) {
    return payer().thresholds().lists(list, country.code().iso3());
  }

  /** Whether the user took a sample from this country. */
  public boolean isSampled() {
    return country.code().equals(use.row().sampleCountry());
  }

  /** Whether the user has a contract with this country that covers the sequences. */
  public boolean isUnderContract() {
    return isSampled() && use.contractCoversDsi().equals(Known.YES);
  }
}
