package org.dsisim.indicator.statistic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.dsisim.message.Message;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.CountryStatus;
import org.dsisim.model.world.RegionalGroup;
import org.dsisim.model.world.UnRegions;

/**
 * A group of countries that people speak of.
 *
 * @param id as written on the command line, {@code african-group}
 * @param name as people say it
 * @param shortName the name without its explanation, as {@code LDC}
 */
public record Group(String id, Message name, Message shortName, Predicate<Country> members) {

  /** The five regional groups of the United Nations. */
  public static final List<Group> REGIONAL =
      RegionalGroup.WORDS.stream().map(Group::regional).toList();

  /** The five UN regions. */
  public static final List<Group> REGIONS = UnRegions.REGIONS.stream().map(Group::region).toList();

  /** Groups by what a country is; a country can be in several. */
  public static final List<Group> STATUSES =
      List.of(
          status(
              CountryStatus.LDC,
              Message.of("indicator.group.ldc"),
              Message.of("indicator.group.ldc.short")),
          status(
              CountryStatus.SIDS,
              Message.of("indicator.group.sids"),
              Message.of("indicator.group.sids.short")),
          status(
              CountryStatus.LLDC,
              Message.of("indicator.group.lldc"),
              Message.of("indicator.group.lldc.short")),
          status(
              CountryStatus.LMMC,
              Message.of("indicator.group.lmmc"),
              Message.of("indicator.group.lmmc.short")),
          status(CountryStatus.HIGH_INCOME, Message.of("indicator.group.high-income")),
          status(CountryStatus.EU_MEMBER, Message.of("indicator.group.eu-members")),
          status(CountryStatus.JUSSCANNZ, Message.of("indicator.group.jusscannz")));

  /** The seventeen UN subregions. */
  public static final List<Group> SUBREGIONS =
      UnRegions.SUBREGIONS.stream().map(Group::subregion).toList();

  /** The World Bank's income groups below high income, which is among the statuses. */
  public static final List<Group> INCOME =
      List.of(
          status(
              CountryStatus.UPPER_MIDDLE_INCOME, Message.of("indicator.group.upper-middle-income")),
          status(
              CountryStatus.LOWER_MIDDLE_INCOME, Message.of("indicator.group.lower-middle-income")),
          status(CountryStatus.LOW_INCOME, Message.of("indicator.group.low-income")));

  /** The European Union, a Party of its own, and its members together. */
  public static final Group EU_AND_MEMBERS =
      new Group(
          "eu-and-members",
          Message.of("indicator.group.eu-and-members"),
          country -> country.isEuropeanUnion() || country.is(CountryStatus.EU_MEMBER.word()));

  /** Those that neither a subregion nor an income group holds, so that groups add up to all. */
  public static final List<Group> UNCLASSIFIED =
      List.of(
          new Group(
              "no-subregion",
              Message.of("indicator.group.no-subregion"),
              country -> SUBREGIONS.stream().noneMatch(one -> one.members().test(country))),
          new Group(
              "no-income-group",
              Message.of("indicator.group.no-income-group"),
              country ->
                  !country.isHighIncome()
                      && INCOME.stream().noneMatch(one -> one.members().test(country))));

  private static Group regional(String name) {
    return of(name, country -> country.regionalGroup().equals(name));
  }

  private static Group region(String name) {
    return of(name, country -> country.region().equals(name));
  }

  private static Group subregion(String name) {
    return of(name, country -> country.subregion().equals(name));
  }

  private static Group status(CountryStatus status, Message name) {
    return status(status, name, name);
  }

  private static Group status(CountryStatus status, Message name, Message shortName) {
    return new Group(status.word(), name, shortName, country -> country.is(status.word()));
  }

  private Group(String id, Message name, Predicate<Country> members) {
    this(id, name, name, members);
  }

  /** One that tables name. */
  private static Group of(String word, Predicate<Country> members) {
    return new Group(word.toLowerCase(Locale.ROOT).replace(' ', '-'), Message.plain(word), members);
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
