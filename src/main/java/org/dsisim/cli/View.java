package org.dsisim.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.indicator.statistic.Group;
import org.dsisim.message.Nearest;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.report.content.Selection;
import org.dsisim.scenario.CountryWord;
import org.dsisim.scenario.CountryWords;
import org.dsisim.scenario.Reference;
import org.dsisim.value.CountryCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of commands that show countries. */
final class View {

  /** What is written to standard output. */
  enum Format {
    TABLE,
    CSV,
    JSON
  }

  private static final Place COUNTRY = Place.ofCommandLine("--country");

  @Option(
      names = "--group",
      paramLabel = "GROUP",
      description = "List the members of a group, such as african-group, LDCs, EU.")
  private @Nullable String group;

  @Option(
      names = "--country",
      paramLabel = "COUNTRY",
      description = "List countries by ISO code or name, such as KEN,BRA or Kenya.")
  private @Nullable String countries;

  @Mixin private CountryNames names = new CountryNames();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, csv or json on standard output.")
  private Format format = Format.TABLE;

  Format format() {
    return format;
  }

  String language(Problems problems) {
    return names.language(problems);
  }

  /** What to list, in the words of people; what is no group and no country is reported. */
  Selection selection(boolean names, Reference reference, CountryWords words, Problems problems) {
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
          COUNTRY, "'" + text + "' is a group of countries.", "'--group \"" + text + "\"'?");
      return List.of();
    }
    return new NamedCountries(words, problems).separatedByCommas(text, COUNTRY);
  }

  private static @Nullable Group group(
      String text, Reference reference, CountryWords words, Problems problems) {
    Map<String, Group> known = groups();
    String id = reference.groups(known.keySet(), problems).id(text);
    if (id == null) {
      boolean country = words.meaning(text) instanceof CountryWord.OfCountry;
      problems.error(
          Place.ofCommandLine("--group"),
          "'" + text + "' is not a group of countries.",
          country ? "'--country \"" + text + "\"'?" : nearestGroup(text, known));
    }
    return id == null ? null : known.get(id);
  }

  /** The group that was probably meant; where none is near, all of them. */
  private static String nearestGroup(String text, Map<String, Group> known) {
    return Nearest.to(text, known.keySet())
        .map(nearest -> "'" + nearest + "'?")
        .orElse("one of " + String.join(", ", known.keySet()) + ".");
  }

  private static Map<String, Group> groups() {
    Map<String, Group> known = new LinkedHashMap<>();
    Group.all().forEach(one -> known.put(one.id(), one));
    return known;
  }
}
