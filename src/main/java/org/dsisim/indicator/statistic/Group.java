package org.dsisim.indicator.statistic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.CountryStatus;
import org.dsisim.model.world.RegionalGroup;
import org.dsisim.model.world.UnRegions;

/**
 * A group of countries that people speak of.
 *
 * @param id as written on the command line, {@code african-group}
 * @param name as people say it
 */
public record Group(String id, String name, Predicate<Country> members) {

  /** The five regional groups of the United Nations. */
  public static final List<Group> REGIONAL =
      RegionalGroup.WORDS.stream().map(Group::regional).toList();

  /** The five UN regions. */
  public static final List<Group> REGIONS = UnRegions.REGIONS.stream().map(Group::region).toList();

  /** Groups by what a country is; a country can be in several. */
  public static final List<Group> STATUSES =
      List.of(
          status(CountryStatus.LDC, "LDC (least developed countries)"),
          status(CountryStatus.SIDS, "SIDS (small island developing States)"),
          status(CountryStatus.LLDC, "LLDC (landlocked developing countries)"),
          status(CountryStatus.LMMC, "LMMC (like-minded megadiverse countries)"),
          status(CountryStatus.HIGH_INCOME, "high-income countries"),
          status(CountryStatus.EU_MEMBER, "EU member States"),
          status(CountryStatus.JUSSCANNZ, "JUSSCANNZ"));

  /** The seventeen UN subregions. */
  public static final List<Group> SUBREGIONS =
      UnRegions.SUBREGIONS.stream().map(Group::subregion).toList();

  /** The World Bank's income groups below high income, which is among the statuses. */
  public static final List<Group> INCOME =
      List.of(
          status(CountryStatus.UPPER_MIDDLE_INCOME, "upper-middle-income countries"),
          status(CountryStatus.LOWER_MIDDLE_INCOME, "lower-middle-income countries"),
          status(CountryStatus.LOW_INCOME, "low-income countries"));

  /** The European Union, a Party of its own, and its members together. */
  public static final Group EU_AND_MEMBERS =
      new Group(
          "eu-and-members",
          "the EU and its member States",
          country -> country.isEuropeanUnion() || country.is(CountryStatus.EU_MEMBER.word()));

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

  private static Group regional(String name) {
    return new Group(id(name), name, country -> country.regionalGroup().equals(name));
  }

  private static Group region(String name) {
    return new Group(id(name), name, country -> country.region().equals(name));
  }

  private static Group subregion(String name) {
    return new Group(id(name), name, country -> country.subregion().equals(name));
  }

  private static String id(String name) {
    return name.toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  private static Group status(CountryStatus status, String name) {
    return new Group(status.word(), name, country -> country.is(status.word()));
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
