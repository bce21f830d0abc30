package org.dsisim.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.dsisim.model.Country;
import org.dsisim.table.Cell;
import org.dsisim.table.Nearest;
import org.dsisim.table.Problems;
import org.dsisim.value.CountryCode;
import org.jspecify.annotations.Nullable;

/** The codes of a scenario's countries, and what people write in their place. */
final class Codes {

  private final Map<CountryCode, Country> countries;
  private final NavigableMap<String, CountryCode> otherWords = new TreeMap<>();
  private final Problems problems;

  Codes(Map<CountryCode, Country> countries, Map<String, CountryCode> iso2, Problems problems) {
    this.countries = countries;
    this.problems = problems;
    countries.forEach(
        (code, country) -> {
          for (String name : country.names().values()) {
            otherWords.put(name.toLowerCase(Locale.ROOT), code);
          }
        });
    iso2.forEach((word, code) -> otherWords.put(word.toLowerCase(Locale.ROOT), code));
  }

  /** The code in a cell, or null for a bad one, which is reported with the nearest valid one. */
  @Nullable CountryCode read(Cell cell) {
    return read(cell, cell.text());
  }

  /** A code that is a part of a cell. */
  @Nullable CountryCode read(Cell cell, String text) {
    if (CountryCode.hasShape(text)) {
      CountryCode code = new CountryCode(text);
      if (countries.containsKey(code)) {
        return code;
      }
      if (code.isUserAssigned()) {
        problems.error(
            cell.place(),
            subject(cell, text)
                + ", an invented country that the scenario's countries.csv does not describe.");
        return null;
      }
    }
    problems.error(
        cell.place(),
        subject(cell, text) + ", which is not the ISO 3166-1 alpha-3 code of a country.",
        nearest(text).map(this::named).orElse(null));
    return null;
  }

  private static String subject(Cell cell, String text) {
    return text.equals(cell.text()) ? cell.toString() : cell.column() + " has '" + text + "'";
  }

  private Optional<CountryCode> nearest(String text) {
    CountryCode known = otherWords.get(text.toLowerCase(Locale.ROOT));
    if (known != null) {
      return Optional.of(known);
    }
    if (text.length() <= 3) {
      List<String> codes = new ArrayList<>();
      countries.keySet().forEach(code -> codes.add(code.iso3()));
      return Nearest.to(text, codes).map(CountryCode::new);
    }
    return Nearest.to(text.toLowerCase(Locale.ROOT), otherWords.keySet()).map(otherWords::get);
  }

  private String named(CountryCode code) {
    Country country = countries.get(code);
    return code + (country == null ? "?" : " (" + country.name() + ")?");
  }
}
