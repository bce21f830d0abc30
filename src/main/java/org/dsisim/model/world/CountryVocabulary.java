package org.dsisim.model.world;

import java.util.List;

/** The words that say what a country is, as the shipped tables have them. */
public final class CountryVocabulary {

  /** What a country can be, undated in its own row or dated in {@code status.csv}. */
  public static final List<String> STATUSES =
      List.of(
          "cbd-party",
          "eu-member",
          "ldc",
          "sids",
          "lldc",
          "lmmc",
          "jusscannz",
          "of-party",
          "notional-un-rate",
          "high-income",
          "upper-middle-income",
          "lower-middle-income",
          "low-income",
          "cbd-list-ldc",
          "cbd-list-sids",
          "cbd-list-other-developing",
          "cbd-list-economy-in-transition",
          Country.NAGOYA_PARTY,
          Country.CONSENT_REQUIRED,
          Country.CONSENT_PARTLY,
          Country.CONSENT_NOT_REQUIRED,
          Country.LAW_COVERS_DSI,
          Country.LAW_COVERS_DSI_PARTLY,
          Country.LAW_LEAVES_DSI_OUT);

  /** The regions of the United Nations. */
  public static final List<String> REGIONS =
      List.of("Africa", "Americas", "Asia", "Europe", "Oceania");

  /** Their subregions. */
  public static final List<String> SUBREGIONS =
      List.of(
          "Australia and New Zealand",
          "Central Asia",
          "Eastern Asia",
          "Eastern Europe",
          "Latin America and the Caribbean",
          "Melanesia",
          "Micronesia",
          "Northern Africa",
          "Northern America",
          "Northern Europe",
          "Polynesia",
          "South-eastern Asia",
          "Southern Asia",
          "Southern Europe",
          "Sub-Saharan Africa",
          "Western Asia",
          "Western Europe");

  /** The parts of some subregions. */
  public static final List<String> INTERMEDIATE_REGIONS =
      List.of(
          "Caribbean",
          "Central America",
          "Eastern Africa",
          "Middle Africa",
          "South America",
          "Southern Africa",
          "Western Africa");

  /** The groups in which States vote and sit. */
  public static final List<String> REGIONAL_GROUPS =
      List.of("African Group", "Asia-Pacific", "EEG", "GRULAC", "WEOG");

  private CountryVocabulary() {}
}
