package org.dsisim.model.world;

import java.util.List;
import java.util.stream.Stream;

/** What a country can be, undated in its own row or dated in {@code status.csv}. */
@SuppressWarnings("ImmutableEnumChecker") // the list is List.of, which nobody can change
public enum CountryStatus implements TableWord {
  /** A Party to the Convention. */
  CBD_PARTY("cbd-party", "party"),
  /** A member of the European Union. */
  EU_MEMBER("eu-member", "eu"),
  /** A least developed country. */
  LDC("ldc"),
  /** A small island developing State. */
  SIDS("sids"),
  /** A landlocked developing country. */
  LLDC("lldc", "landlocked"),
  /** A like-minded megadiverse country. */
  LMMC("lmmc", "megadiverse"),
  /** A member of the group of Japan, the United States, Switzerland, Canada and others. */
  JUSSCANNZ("jusscannz"),
  /** A part of a Party. */
  OF_PARTY("of-party"),
  /** Not a Member State of the United Nations, with a notional rate in their scale. */
  NOTIONAL_UN_RATE("notional-un-rate"),
  /** Of high income, as the World Bank counts. */
  HIGH_INCOME("high-income"),
  /** Of upper middle income. */
  UPPER_MIDDLE_INCOME("upper-middle-income"),
  /** Of lower middle income. */
  LOWER_MIDDLE_INCOME("lower-middle-income"),
  /** Of low income. */
  LOW_INCOME("low-income"),
  /** On the Secretariat's list of Parties eligible for funding, as a least developed country. */
  CBD_LIST_LDC("cbd-list-ldc"),
  /** On that list, as a small island developing State. */
  CBD_LIST_SIDS("cbd-list-sids"),
  /** On that list, as another developing country. */
  CBD_LIST_OTHER_DEVELOPING("cbd-list-other-developing"),
  /** On that list, with an economy in transition. */
  CBD_LIST_ECONOMY_IN_TRANSITION("cbd-list-economy-in-transition"),
  /** A Party to the Nagoya Protocol. */
  NAGOYA_PARTY("nagoya-party"),
  /** Its law requires consent to access. */
  CONSENT_REQUIRED("consent-required"),
  /** Its law requires consent to some access. */
  CONSENT_PARTLY("consent-partly"),
  /** Its law requires no consent. */
  CONSENT_NOT_REQUIRED("consent-not-required"),
  /** Its law covers DSI. */
  LAW_COVERS_DSI("law-covers-dsi"),
  /** Its law covers DSI in part. */
  LAW_COVERS_DSI_PARTLY("law-covers-dsi-partly"),
  /** Its law does not cover DSI. */
  LAW_LEAVES_DSI_OUT("law-leaves-dsi-out");

  /** The words of all. */
  public static final List<String> WORDS = Stream.of(values()).map(CountryStatus::word).toList();

  private final Spelling spelling;

  CountryStatus(String word, String... otherNames) {
    this.spelling = Spelling.of(word, otherNames);
  }

  @Override
  public Spelling spelling() {
    return spelling;
  }
}
