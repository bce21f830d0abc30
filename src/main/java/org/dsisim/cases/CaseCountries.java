package org.dsisim.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Problems;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.figure.Criterion;
import org.dsisim.model.world.figure.OwnColumn;
import org.dsisim.scenario.Reference;
import org.dsisim.scenario.country.CountryReader;
import org.dsisim.table.Row;
import org.dsisim.table.number.Quantity;
import org.dsisim.table.yaml.YamlList;
import org.dsisim.table.yaml.YamlMap;
import org.dsisim.table.yaml.YamlScalar;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;

/** Reads the countries of a case: its own, or those of the reference table, in its year. */
public final class CaseCountries {

  /** The key of the countries. */
  public static final String PARTIES = "parties";

  /** The key of what columns of a scenario's own say of homes and countries of origin. */
  public static final String COUNTRIES = "countries";

  /** The key of the year. */
  public static final String YEAR = "year";

  private CaseCountries() {}

  /** The year of a case; {@link CaseFile#DEFAULT_YEAR} where it names none. */
  public static int year(YamlMap map, Problems problems) {
    Integer year = map.cell(YEAR, problems).year(problems);
    return year == null ? CaseFile.DEFAULT_YEAR : year;
  }

  /** The countries by code, in the order of their codes. */
  public static Map<CountryCode, Country> read(
      YamlMap map, int year, Reference reference, Problems problems) {
    if (map.get(PARTIES) instanceof YamlScalar scalar) {
      if (scalar.toCell(PARTIES).required(problems) && !scalar.text().equals("reference")) {
        scalar
            .toCell(PARTIES)
            .refuse(
                problems,
                Message.of("cases.countries.no-list"),
                Nearest.near(scalar.text(), List.of("reference")));
      }
      return reference.countries().in(year);
    }
    List<Row> rows = new ArrayList<>();
    YamlList list = map.list(PARTIES, problems);
    for (YamlMap party : list == null ? List.<YamlMap>of() : list.maps(problems)) {
      List<String> optional = CountryReader.optional(party.keys());
      optional.addAll(CountryReader.REQUIRED);
      optional.addAll(reference.own().names(OwnColumn.COUNTRIES));
      Criterion.OF_USES.forEach(criterion -> optional.add(criterion.column()));
      party.expectKeys(List.of("iso3"), optional, problems);
      rows.add(party.toRow(problems));
    }
    Map<CountryCode, Country> countries =
        new TreeMap<>(new CountryReader(reference.own(), problems).read(rows));
    rows.forEach(row -> addOrigins(row, countries, problems));
    return countries;
  }

  /**
   * The countries of the reference table, of which the case can say what stands in columns of a
   * scenario's own: of homes and of countries of origin.
   */
  public static Map<CountryCode, Country> withOwn(
      YamlMap map, int year, Reference reference, Problems problems) {
    Map<CountryCode, Country> all = reference.countries().in(year);
    if (!map.has(COUNTRIES)) {
      return all;
    }
    Map<CountryCode, Country> said = new TreeMap<>(all);
    for (YamlMap one : map.maps(COUNTRIES, problems)) {
      one.expectKeys(List.of("iso3"), reference.own().names(OwnColumn.COUNTRIES), problems);
      Row row = one.toRow(problems);
      new CountryReader(reference.own(), problems)
          .read(List.of(row))
          .forEach(
              (code, country) -> {
                Country known = all.get(code);
                if (known == null) {
                  row.cell("iso3").refuse(problems, Message.of("cases.countries.not-in-reference"));
                } else {
                  said.put(code, known.withOwn(country.own()));
                }
              });
    }
    return said;
  }

  /** What the uses of a scenario would say of a country, a case says itself. */
  private static void addOrigins(Row row, Map<CountryCode, Country> countries, Problems problems) {
    for (Criterion criterion : Criterion.OF_USES) {
      BigDecimal number = row.cell(criterion.column()).number(Quantity.NUMBER, problems);
      Country country =
          number == null || !CountryCode.hasShape(row.cell("iso3").text())
              ? null
              : countries.get(new CountryCode(row.cell("iso3").text()));
      if (number != null && country != null) {
        Map<String, Fraction> figures = new HashMap<>(country.figures());
        figures.put(criterion.column(), Fraction.of(number));
        countries.put(country.code(), country.withFigures(figures));
      }
    }
  }
}
