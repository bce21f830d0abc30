package org.dsisim.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.dsisim.model.Country;

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

  private static Group regional(String id, String name) {
    return new Group(id, name, country -> country.regionalGroup().equals(name));
  }

  private static Group region(String name) {
    return new Group(name.toLowerCase(Locale.ROOT), name, country -> country.region().equals(name));
  }

  private static Group status(String id, String name) {
    return new Group(id, name, country -> country.is(id));
  }

  /** The name without its explanation, as {@code LDC}. */
  public String shortName() {
    int explanation = name.indexOf(" (");
    return explanation < 0 ? name : name.substring(0, explanation);
  }

  /** All groups. */
  public static List<Group> all() {
    List<Group> all = new ArrayList<>(REGIONAL);
    all.addAll(REGIONS);
    all.addAll(STATUSES);
    return all;
  }
}
