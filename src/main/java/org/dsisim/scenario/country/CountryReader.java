package org.dsisim.scenario.country;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.CountryStatus;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Criterion;
import org.dsisim.model.world.figure.OwnColumn;
import org.dsisim.model.world.figure.OwnColumns;
import org.dsisim.model.world.figure.OwnValues;
import org.dsisim.scenario.cell.OwnCells;
import org.dsisim.scenario.cell.UndeclaredColumns;
import org.dsisim.table.Cell;
import org.dsisim.table.Row;
import org.dsisim.table.Table;
import org.dsisim.table.number.Quantity;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/** Reads {@code countries.csv}, the reference table's and a scenario's own. */
public final class CountryReader {

  /** The languages in which the UN names countries. */
  public static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar", "zh", "ru");

  /** The columns that a table of countries must have; of them a worked case needs the first. */
  public static final List<String> REQUIRED = List.of("iso3", "name_en");

  static final List<String> TEXTS =
      List.of(
          "iso2",
          "name_fr",
          "name_es",
          "name_ar",
          "name_zh",
          "name_ru",
          "un_region",
          "un_subregion",
          "un_intermediate_region",
          "un_regional_group",
          "statuses");

  /** Those that count persons, languages and records, and years. */
  private static final List<String> COUNTS =
      List.of(
          "gdp_year",
          Criterion.POPULATION.column(),
          "population_year",
          Criterion.LIVING_LANGUAGES.column(),
          Criterion.GBIF_RECORDS.column());

  static final List<String> NUMBERS =
      List.of(
          Criterion.LAND_AREA.column(),
          Criterion.BIODIVERSITY_INDEX.column(),
          Criterion.GDP.column(),
          "gdp_year",
          Criterion.POPULATION.column(),
          "population_year",
          Criterion.LIVING_LANGUAGES.column(),
          Criterion.GBIF_RECORDS.column(),
          "gbif_share_published_in_country_pct",
          Criterion.SEQUENCE_RECORDS.column(),
          Criterion.COUNTRY_PERFORMANCE.column(),
          Criterion.DATA_CAPACITY.column());

  /** A scale of a new period is a new column, and no reason to change the program. */
  private static final Pattern UN_SCALE = Pattern.compile("un_scale_\\d{4}_\\d{4}_pct");

  private final Problems problems;
  private final OwnCells own;
  private final Map<String, CountryCode> iso2 = new LinkedHashMap<>();
  private final Set<String> columns = new LinkedHashSet<>();
  private final Map<CountryCode, Place> places = new LinkedHashMap<>();

  /** A reader that reports to {@code problems}. */
  public CountryReader(Problems problems) {
    this(OwnColumns.NONE, problems);
  }

  /** The same, of a table that can have columns of a scenario's own. */
  public CountryReader(OwnColumns own, Problems problems) {
    this.problems = problems;
    this.own = new OwnCells(own.of(OwnColumn.COUNTRIES), problems);
  }

  private static boolean isUnScale(String column) {
    return column.startsWith("un_scale_") && UN_SCALE.matcher(column).matches();
  }

  /** Whether every table of countries can have a column. */
  public static boolean isKnown(String column) {
    return REQUIRED.contains(column) || optional(List.of(column)).contains(column);
  }

  /**
   * The columns that a country may have besides.
   *
   * @param present those that are there: a UN scale is known by its shape
   */
  public static List<String> optional(Collection<String> present) {
    List<String> optional = new ArrayList<>(TEXTS);
    optional.addAll(NUMBERS);
    present.stream().filter(CountryReader::isUnScale).forEach(optional::add);
    return optional;
  }

  /** The countries of a table by code, each with the statuses of its own row only. */
  public Map<CountryCode, Country> read(Path file, String shownAs) {
    Table table = Table.read(file, shownAs, problems);
    columns.addAll(table.columns());
    if (!table.expectColumns(REQUIRED, optional(table.columns()), problems)) {
      return Map.of();
    }
    return read(table.rows());
  }

  /** The same of a scenario's own table, which can have more columns. */
  private Map<CountryCode, Country> readOwn(Path file, String shownAs) {
    Table table = Table.read(file, shownAs, problems);
    columns.addAll(table.columns());
    List<String> optional = optional(table.columns());
    optional.addAll(own.names());
    if (!UndeclaredColumns.expect(table, REQUIRED, optional, problems)) {
      return Map.of();
    }
    own.expectColumns(table);
    return read(table.rows());
  }

  /**
   * The countries of a scenario's own table. A country that is in the reference table too keeps
   * what the own table has no column for.
   */
  public Map<CountryCode, Country> readOver(
      Map<CountryCode, Country> reference, Path file, String shownAs) {
    Map<CountryCode, Country> own = new LinkedHashMap<>(readOwn(file, shownAs));
    own.replaceAll(
        (code, country) -> {
          Country known = reference.get(code);
          return known == null ? country : country.over(known, columns);
        });
    return own;
  }

  /** The countries of rows with the columns of {@code countries.csv}, or some of them. */
  public Map<CountryCode, Country> read(List<Row> rows) {
    Map<CountryCode, Country> countries = new LinkedHashMap<>();
    Map<CountryCode, Row> first = new LinkedHashMap<>();
    for (Row row : rows) {
      Country country = country(row);
      if (country == null) {
        continue;
      }
      Row other = first.putIfAbsent(country.code(), row);
      if (other == null) {
        countries.put(country.code(), country);
        iso2.put(row.cell("iso2").text(), country.code());
        places.put(country.code(), row.place());
      } else {
        problems.error(
            row.place(),
            Message.of(
                "scenario.country.twice",
                "code",
                country.code().iso3(),
                "line",
                other.place().line()));
      }
    }
    return countries;
  }

  /** The two-letter codes of the countries read so far. */
  public Map<String, CountryCode> iso2() {
    return iso2;
  }

  /** The rows of the countries read so far. */
  public Map<CountryCode, Place> places() {
    return places;
  }

  private @Nullable Country country(Row row) {
    Cell iso3 = row.cell("iso3");
    if (!iso3.required(problems)) {
      return null;
    }
    if (!CountryCode.hasShape(iso3.text())) {
      iso3.refuse(problems, Message.of("scenario.country.no-code"));
      return null;
    }
    Map<String, String> names = new LinkedHashMap<>();
    for (String language : LANGUAGES) {
      names.put(language, row.cell("name_" + language).text());
    }
    if (row.has("name_en") && !row.cell("name_en").required(problems)) {
      return null;
    }
    if (names.getOrDefault("en", "").isEmpty()) {
      names.put("en", iso3.text());
    }
    OwnValues values = own.read(row);
    return new Country(
        new CountryCode(iso3.text()),
        names,
        row.cell("un_region").text(),
        row.cell("un_subregion").text(),
        row.cell("un_intermediate_region").text(),
        row.cell("un_regional_group").text(),
        statuses(row.cell("statuses")),
        figures(row, values),
        values);
  }

  private static boolean isPart(Cell cell) {
    return cell.column().equals(Criterion.DATA_CAPACITY.column());
  }

  private Set<String> statuses(Cell cell) {
    Set<String> statuses = new LinkedHashSet<>();
    Arrays.stream(cell.text().split(";", -1))
        .map(String::trim)
        .filter(status -> !status.isEmpty())
        .map(
            status -> Cell.of("statuses", status, cell.place()).word(CountryStatus.WORDS, problems))
        .forEach(
            status -> {
              if (status != null) {
                statuses.add(status);
              }
            });
    return statuses;
  }

  /** Those of a scenario's own beside the others: money as all of them in US dollars. */
  private Map<String, Fraction> figures(Row row, OwnValues values) {
    Map<String, Fraction> figures = new LinkedHashMap<>();
    for (AssessmentBase base : values.figures().known()) {
      Fraction figure = Objects.requireNonNull(values.figures().of(base));
      figures.put(base.word(), base.isMoney() ? figure.times(Fraction.of(1, 100)) : figure);
    }
    for (Cell cell : row.cells()) {
      if (NUMBERS.contains(cell.column()) || isUnScale(cell.column())) {
        boolean counted = COUNTS.contains(cell.column());
        BigDecimal number =
            cell.stated(problems).number(counted ? Quantity.COUNT : Quantity.NUMBER, problems);
        if (number != null && number.signum() < 0) {
          cell.refuse(problems, Message.of("table.number.below-zero"));
        } else if (number != null && isPart(cell) && number.compareTo(BigDecimal.ONE) > 0) {
          cell.refuse(
              problems,
              Message.of("scenario.country.no-part"),
              Message.of(
                  "scenario.country.no-part.maybe",
                  "share",
                  number.movePointLeft(2).stripTrailingZeros().toPlainString()));
        } else if (number != null) {
          figures.put(cell.column(), Fraction.of(number));
        }
      }
    }
    return figures;
  }
}
