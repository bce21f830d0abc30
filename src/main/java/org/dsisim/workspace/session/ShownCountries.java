package org.dsisim.workspace.session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.indicator.statistic.Group;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.report.content.Selection;
import org.dsisim.scenario.Reference;
import org.dsisim.scenario.country.CountryReader;
import org.dsisim.scenario.country.CountryWord;
import org.dsisim.scenario.country.CountryWords;
import org.dsisim.value.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * What is shown beside the totals, in the words of people.
 *
 * @param names whether payers are named
 * @param group of countries, by its id or a word for it; null for none
 * @param countries by their codes or names, with commas between them; null for none
 * @param language in which countries are named
 */
public record ShownCountries(
    boolean names, @Nullable String group, @Nullable String countries, String language) {

  /** Nothing beside the totals, and names in English. */
  public static final ShownCountries NONE = new ShownCountries(false, null, null, "en");

  private static final Place COUNTRY = Place.ofCommandLine("--country");

  /** The language; one that there is not is reported. */
  public static String language(String language, Problems problems) {
    if (!CountryReader.LANGUAGES.contains(language)) {
      problems.error(
          Place.ofCommandLine("--lang"),
          Message.of("workspace.no-language", "language", language),
          Message.of("nearest.several", "words", CountryReader.LANGUAGES));
    }
    return language;
  }

  /** What to list; what is no group and no country is reported. */
  public Selection selection(Reference reference, CountryWords words, Problems problems) {
    return new Selection(
        names,
        group == null ? null : group(group, reference, words, problems),
        countries == null ? List.of() : countries(countries, reference, words, problems));
  }

  private static List<CountryCode> countries(
      String text, Reference reference, CountryWords words, Problems problems) {
    boolean one = words.meaning(text) instanceof CountryWord.OfCountry;
    if (!one && reference.groups(groups().keySet(), problems).id(text) != null) {
      problems.error(
          COUNTRY,
          Message.of("workspace.country.is-group", "text", text),
          Message.of("workspace.country.is-group.maybe", "group", text));
      return List.of();
    }
    return new NamedCountries(words, problems).separatedByCommas(text, COUNTRY);
  }

  /** The group of {@code --group}; what is none is reported. */
  public static @Nullable Group group(
      String text, Reference reference, CountryWords words, Problems problems) {
    Group group = known(text, reference, problems);
    if (group == null) {
      boolean country = words.meaning(text) instanceof CountryWord.OfCountry;
      problems.error(
          Place.ofCommandLine("--group"),
          Message.of("workspace.group.none", "text", text),
          country
              ? Message.of("workspace.group.none.maybe", "country", text)
              : nearestGroup(text, groups()));
    }
    return group;
  }

  /** The group that a word is for; null where it is for none. */
  public static @Nullable Group known(String text, Reference reference, Problems problems) {
    Map<String, Group> known = groups();
    String id = reference.groups(known.keySet(), problems).id(text);
    return id == null ? null : known.get(id);
  }

  /** The group that was probably meant; where none is near, all of them. */
  private static Message nearestGroup(String text, Map<String, Group> known) {
    Message near = Nearest.near(text, known.keySet());
    return near == null
        ? Message.of("nearest.several", "words", List.copyOf(known.keySet()))
        : near;
  }

  private static Map<String, Group> groups() {
    Map<String, Group> known = new LinkedHashMap<>();
    Group.all().forEach(one -> known.put(one.id(), one));
    return known;
  }
}
