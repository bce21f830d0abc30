package org.dsisim.indicator.statistic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.dsisim.model.world.Country;

/**
 * A group of countries that people speak of.
 *
 * @param id as written on the command line, {@code african-group}
 * @param name as people say it
 */
public record Group(String id, String name, Predicate<Country> members) {

  /** The five regional groups of the United Nations. */
  public static final List<Group> REGIONAL =
      List.of(
          regional("african-group", "African Group"),
          regional("asia-pacific", "Asia-Pacific"),
          regional("eeg", "EEG"),
          regional("grulac", "GRULAC"),
          regional("weog", "WEOG"));

  /** The five UN regions. */
  public static final List<Group> REGIONS =
      List.of(
          region("Africa"),
          region("Americas"),
          region("Asia"),
          region("Europe"),
          region("Oceania"));

  /** Groups by what a country is; a country can be in several. */
  public static final List<Group> STATUSES =
      List.of(
          status("ldc", "LDC (least developed countries)"),
          status("sids", "SIDS (small island developing States)"),
          status("lldc", "LLDC (landlocked developing countries)"),
          status("lmmc", "LMMC (like-minded megadiverse countries)"),
          status("high-income", "high-income countries"),
          status("eu-member", "EU member States"),
          status("jusscannz", "JUSSCANNZ"));

  /** The seventeen UN subregions. */
  public static final List<Group> SUBREGIONS =
      List.of(
          subregion("Northern Africa"),
          subregion("Sub-Saharan Africa"),
          subregion("Latin America and the Caribbean"),
          subregion("Northern America"),
          subregion("Central Asia"),
          subregion("Eastern Asia"),
          subregion("South-eastern Asia"),
          subregion("Southern Asia"),
          subregion("Western Asia"),
          subregion("Eastern Europe"),
          subregion("Northern Europe"),
          subregion("Southern Europe"),
          subregion("Western Europe"),
          subregion("Australia and New Zealand"),
          subregion("Melanesia"),
          subregion("Micronesia"),
          subregion("Polynesia"));

  /** The World Bank's income groups below high income, which is among the statuses. */
  public static final List<Group> INCOME =
      List.of(
          status("upper-middle-income", "upper-middle-income countries"),
          status("lower-middle-income", "lower-middle-income countries"),
          status("low-income", "low-income countries"));

  /** The European Union, a Party of its own, and its members together. */
  public static final Group EU_AND_MEMBERS =
      new Group(
          "eu-and-members",
          "the EU and its member States",
          country -> country.isEuropeanUnion() || country.is("eu-member"));

  /** Those that neither a subregion nor an income group holds, so that groups add up to all. */
  public static final List<Group> UNCLASSIFIED =
      List.of(
          new Group(
              "no-subregion",
              "countries in no UN subregion",
              country -> SUBREGIONS.stream().noneMatch(one -> one.members().test(country))),
          new Group(
              "no-income-group",
              "countries in no income group",
              country ->
                  !country.isHighIncome()
                      && INCOME.stream().noneMatch(one -> one.members().test(country))));

  private static Group regional(String id, String name) {
    return new Group(id, name, country -> country.regionalGroup().equals(name));
  }

  private static Group region(String name) {
    return new Group(name.toLowerCase(Locale.ROOT), name, country -> country.region().equals(name));
  }

  private static Group subregion(String name) {
    return new Group(
        name.toLowerCase(Locale.ROOT).replace(' ', '-'),
        name,
        country -> country.subregion().equals(name));
  }

  private static Group status(String id, String name) {
    return new Group(id, name, country -> country.is(id));
  }

  /** The name without its explanation, as {@code LDC}. */
  public String shortName() {
    int explanation = name.indexOf(" (");
    return explanation < 0 ? name : name.substring(0, explanation);
  }

  /** The id as a part of an indicator's name, {@code african_group}. */
  public String word() {
    return id.replace('-', '_');
  }

  /** All groups by which one can ask; those of the unclassified are not among them. */
  public static List<Group> all() {
    List<Group> all = new ArrayList<>(REGIONAL);
    all.addAll(REGIONS);
    all.addAll(STATUSES);
    all.addAll(SUBREGIONS);
    all.addAll(INCOME);
    all.add(EU_AND_MEMBERS);
    return all;
  }
}
