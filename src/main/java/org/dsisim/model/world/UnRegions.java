package org.dsisim.model.world;

import java.util.List;

/** The regions of the United Nations' geoscheme, as the shipped tables have them. */
public final class UnRegions {

  /** The regions. */
  public static final List<String> REGIONS =
      List.of("Africa", "Americas", "Asia", "Europe", "Oceania");

  /** Their subregions, region by region. */
  public static final List<String> SUBREGIONS =
      List.of(
          "Northern Africa",
          "Sub-Saharan Africa",
          "Latin America and the Caribbean",
          "Northern America",
          "Central Asia",
          "Eastern Asia",
          "South-eastern Asia",
          "Southern Asia",
          "Western Asia",
          "Eastern Europe",
          "Northern Europe",
          "Southern Europe",
          "Western Europe",
          "Australia and New Zealand",
          "Melanesia",
          "Micronesia",
          "Polynesia");

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

  private UnRegions() {}
}
