package org.dsisim.model.fact;

import org.dsisim.message.Message;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.figure.Known;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.parameter.Names;
import org.dsisim.parameter.ParameterRole;
import org.dsisim.value.Fraction;

/**
 * One country of origin of a use: what a contract with one country is about.
 *
 * @param share the part of the use's sequences that is from the country; zero where only its
 *     communities hold knowledge that goes with them
 * @param communities of the country that hold such knowledge
 */
public record Origin(Use use, Country country, Fraction share, int communities) implements Subject {

  static Origin of(Use use, Country country) {
    UseRow row = use.row();
    Fraction share = row.sequences().origins().shares().get(country.code());
    int communities =
        row.tkHolders().isEmpty() ? 0 : row.tkHolders().getOrDefault(country.code(), 0);
    return new Origin(use, country, share == null ? Fraction.ZERO : share, communities);
  }

  /**
   * The payer's figures, and the country's share of the use's product sales and sequences. Worked
   * out when they are asked for, as those of a use are.
   */
  @Override
  public Figures bases() {
    return bases(use.bases());
  }

  /**
   * The same, for whoever asks of many and knows those of the use.
   *
   * @param whole those of its use
   */
  public Figures bases(Figures whole) {
    // Of what can be traced, a country has its share of the sequences whose origin is known.
    Fraction ofTraced = shareOfKnown();
    Figures.Collector parts = new Figures.Collector();
    part(AssessmentBase.PRODUCT_SALES, share, whole, parts);
    part(AssessmentBase.SEQUENCES, share, whole, parts);
    part(AssessmentBase.TRACED_PRODUCT_SALES, ofTraced, whole, parts);
    part(AssessmentBase.TRACED_SEQUENCES, ofTraced, whole, parts);
    part(AssessmentBase.LICENCE_FEES, share, whole, parts);
    Figures own = use.row().own().figures();
    if (!own.areNone()) {
      own.known().forEach(base -> part(base, share, whole, parts));
    }
    return whole.beside(parts.figures());
  }

  private static void part(
      AssessmentBase base, Fraction share, Figures whole, Figures.Collector to) {
    Fraction figure = whole.of(base);
    Use.put(base, figure == null ? null : figure.times(share), to);
  }

  @Override
  public Payer payer() {
    return use.payer();
  }

  @Override
  public Message inWords() {
    return Message.of("fact.origin", "use", use.id(), "country", country.code().iso3());
  }

  /** The country's part of the sequences whose origin is known; zero where none is. */
  public Fraction shareOfKnown() {
    Fraction unknown = use.row().sequences().origins().unknown();
    if (unknown.isZero()) {
      return share;
    }
    Fraction known = Fraction.ONE.minus(unknown);
    return known.isZero() ? Fraction.ZERO : share.dividedBy(known);
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
  public boolean countryListed(@Names(ParameterRole.LIST) String list) {
    return payer().thresholds().lists(list, country.code().iso3());
  }

  /** Whether the user took a sample from this country. */
  public boolean isSampled() {
    return country.code().equals(use.row().sample().country());
  }

  /**
   * Whether records name the country as the origin of any of the sequences: yes, no, or unknown
   * where nobody knows which part of the records names an origin.
   */
  public String traced() {
    Fraction traced = use.row().sequences().tracedShare();
    return !isOfSequences()
        ? Known.NO
        : traced == null ? Known.UNKNOWN : Known.of(traced.signum() > 0);
  }

  /** Whether the country is the home of the user. */
  public boolean isHome() {
    return country.code().equals(payer().home().code());
  }

  /** Whether the user has a contract with this country that covers the sequences. */
  public boolean isUnderContract() {
    return isSampled() && use.contractCoversDsi().equals(Known.YES);
  }
}
