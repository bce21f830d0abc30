package org.dsisim.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.dsisim.analysis.Group;
import org.dsisim.report.Selection;
import org.dsisim.table.Nearest;
import org.dsisim.table.Place;
import org.dsisim.table.Problems;
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

  @Option(
      names = "--group",
      paramLabel = "GROUP",
      description = "List the members of a group, such as african-group, ldc, sids.")
  private @Nullable String group;

  @Option(
      names = "--country",
      paramLabel = "ISO3",
      split = ",",
      description = "List countries by their ISO codes, such as KEN,BRA.")
  private List<String> countries = new ArrayList<>();

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

  /** What to list; unknown groups and codes are reported. */
  Selection selection(boolean names, Collection<CountryCode> known, Problems problems) {
    List<CountryCode> codes = new ArrayList<>();
    List<String> valid = known.stream().map(CountryCode::iso3).toList();
    for (String text : countries) {
      String code = text.trim().toUpperCase(Locale.ROOT);
      if (valid.contains(code)) {
        codes.add(new CountryCode(code));
      } else {
        problems.error(
            Place.ofCommandLine("--country"),
            "'" + text + "' is not the ISO code of a country.",
            Nearest.to(code, valid).map(nearest -> "'" + nearest + "'?").orElse(null));
      }
    }
    return new Selection(names, groupOf(problems), codes);
  }

  private @Nullable Group groupOf(Problems problems) {
    if (group == null) {
      return null;
    }
    List<String> ids = new ArrayList<>();
    for (Group one : Group.all()) {
      if (one.id().equalsIgnoreCase(group)) {
        return one;
      }
      ids.add(one.id());
    }
    problems.error(
        Place.ofCommandLine("--group"),
        "'" + group + "' is not a group of countries.",
        Nearest.hint(group, ids));
    return null;
  }
}
