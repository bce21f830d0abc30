package org.dsisim.model.formula;

import java.util.List;
import org.dsisim.model.fact.Origin;
import org.dsisim.model.fact.Recipient;
import org.dsisim.model.world.AssessmentBase;
import org.dsisim.model.world.Criterion;
import org.dsisim.value.CountryCode;

/**
 * The words of a rule's consequence, at hand in every rule file without an import: {@code lowerOf(
 * share( "profit_rate", PROFIT ), share( "sales_rate", SALES ) )}.
 */
public final class RuleWords {

  /** The multilateral fund, as a recipient. */
  public static final Recipient THE_FUND = new Recipient.Fund();

  /** What the other components leave of the fund. */
  public static final Component THE_REST = Component.THE_REST;

  /** As every other Party. */
  public static final WeightBase EQUALLY = new WeightBase.Equally();

  /** Not for this Party. */
  public static final WeightBase NOTHING = new WeightBase.Nothing();

  private RuleWords() {}

  /**
   * A country, as a recipient: its money passes through no formula.
   *
   * @param iso3 as {@code KEN}
   * @throws IllegalArgumentException when that is not three capital letters
   */
  public static Recipient country(String iso3) {
    return new Recipient.OfCountry(new CountryCode(iso3));
  }

  /** The country of origin, as a recipient: its money passes through no formula. */
  public static Recipient countryOf(Origin origin) {
    return new Recipient.OfCountry(origin.country().code());
  }

  /** The communities of a country of origin that hold traditional knowledge, as a recipient. */
  public static Recipient communitiesOf(Origin origin) {
    return new Recipient.OfCommunities(origin.country().code());
  }

  /** A rate of a base. */
  public static Amount share(String rate, AssessmentBase base) {
    return new Amount.ShareOf(rate, base);
  }

  /** The lowest of several amounts. */
  public static Amount lowerOf(Amount... amounts) {
    return new Amount.LowerOf(List.of(amounts));
  }

  /** The highest of several amounts. */
  public static Amount higherOf(Amount... amounts) {
    return new Amount.HigherOf(List.of(amounts));
  }

  /** A fixed sum. */
  public static Amount fixed(String parameter) {
    return new Amount.Fixed(parameter);
  }

  /** A fee for each unit of a base. */
  public static Amount perUnit(String fee, AssessmentBase base) {
    return new Amount.PerUnit(fee, base);
  }

  /** A fee for each unit of a base above those that are free. */
  public static Amount perUnitAbove(String fee, AssessmentBase base, String free) {
    return new Amount.PerUnitAbove(fee, base, free);
  }

  /** The rate of the band that a base reaches, on the whole of it. */
  public static Amount.Banded wholeBand(String limits, String rates, AssessmentBase base) {
    return Amount.Banded.of(limits, rates, base, false);
  }

  /** Each band's rate on the part of a base within it. */
  public static Amount.Banded marginalBands(String limits, String rates, AssessmentBase base) {
    return Amount.Banded.of(limits, rates, base, true);
  }

  /** The fee of the band that a base reaches. */
  public static Amount feeBand(String limits, String fees, AssessmentBase base) {
    return new Amount.FeeByBand(limits, fees, base);
  }

  /** Several amounts together. */
  public static Amount sum(Amount... amounts) {
    return new Amount.Sum(List.of(amounts));
  }

  /** An amount less another, never below zero. */
  public static Amount less(Amount amount, Amount deducted) {
    return new Amount.Less(amount, deducted);
  }

  /**
   * A part of a shared sum in proportion to a base; narrow it with {@code atLeast}, {@code atMost}.
   */
  public static Obligation.PoolPart partOf(String total, AssessmentBase base) {
    return Obligation.PoolPart.inProportionTo(base, total);
  }

  /** A fixed share of a shared sum. */
  public static Obligation.PoolPart fixedPartOf(String total, String share) {
    return Obligation.PoolPart.fixed(share, total);
  }

  /** The part of the fund whose size a parameter says. */
  public static Component component(String share) {
    return Component.ofFund(share);
  }

  /** A part of what other components leave, in proportion to parameters as this one. */
  public static Component partOfRest(String weight) {
    return Component.ofRest(weight);
  }

  /** A weight that is a figure of the country. */
  public static WeightBase.ByFigures by(Criterion criterion) {
    return product(new Factor.Plain(criterion));
  }

  /** A weight that is one over a figure of the country. */
  public static WeightBase.ByFigures inverse(Criterion criterion) {
    return product(new Factor.Inverse(criterion));
  }

  /** A weight that is a product of figures of the country. */
  public static WeightBase.ByFigures product(Factor... factors) {
    return new WeightBase.ByFigures(List.of(factors), false, null);
  }

  /** A figure of the country to a power. */
  public static Factor.Power power(Criterion criterion, String exponent) {
    return new Factor.Power(criterion, exponent, null);
  }

  /** A weight that is a parameter of the formula. */
  public static WeightBase by(String parameter) {
    return new WeightBase.ByParameter(parameter);
  }

  /** A measure that is one indicator, or several added up. */
  public static Measured.Total total(String... indicators) {
    return new Measured.Total(List.of(indicators));
  }

  /** A measure that is one indicator over another. */
  public static Measured.Ratio ratio(String part, String whole) {
    return new Measured.Ratio(total(part), total(whole));
  }

  /** A measure that is one total over another. */
  public static Measured.Ratio ratio(Measured.Total part, Measured.Total whole) {
    return new Measured.Ratio(part, whole);
  }

  /** The two ends between which a measure is placed. */
  public static Scale scale(String worst, String best) {
    return new Scale(worst, best);
  }
}
