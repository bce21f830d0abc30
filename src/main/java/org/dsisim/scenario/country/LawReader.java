package org.dsisim.scenario.country;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dsisim.message.Message;
import org.dsisim.message.Problems;
import org.dsisim.model.world.Countries.DatedStatus;
import org.dsisim.table.Cell;
import org.dsisim.table.Row;
import org.dsisim.table.Table;
import org.dsisim.value.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code law.csv}: from when to when which country's law requires consent to access, covers
 * DSI, and which country is a Party to the Nagoya Protocol. What nobody knows is no status.
 */
public final class LawReader {

  static final List<String> REQUIRED = List.of("iso3", "matter", "says", "source", "confidence");
  static final List<String> OPTIONAL = List.of("from", "to", "law", "note");

  private static final List<String> CONFIDENCE = List.of("seen", "not-confirmed");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /** A day from which or up to which a law holds, as the years whose 1 January it has in it. */
  private enum Bound {
    FROM,
    TO
  }

  private final Codes codes;
  private final Problems problems;

  /** Reads what countries' laws cover. */
  public LawReader(Codes codes, Problems problems) {
    this.codes = codes;
    this.problems = problems;
  }

  /** Reads a table; what is wrong with it is told with its line. */
  public LawOfCountries read(Path file, String shownAs) {
    Table table = Table.read(file, shownAs, problems);
    List<LawOfCountries.Provision> provisions = new ArrayList<>();
    Map<CountryCode, List<LawOfCountries.Provision>> ofCountries = new HashMap<>();
    if (table.expectColumns(REQUIRED, OPTIONAL, problems)) {
      for (Row row : table.rows()) {
        LawOfCountries.Provision provision = provision(row);
        if (provision != null) {
          List<LawOfCountries.Provision> before =
              ofCountries.computeIfAbsent(provision.country(), code -> new ArrayList<>());
          refuseContradiction(row, provision, before);
          before.add(provision);
          provisions.add(provision);
        }
      }
    }
    return new LawOfCountries(provisions);
  }

  private LawOfCountries.@Nullable Provision provision(Row row) {
    Cell iso3 = row.cell("iso3");
    CountryCode code = iso3.required(problems) ? codes.read(iso3) : null;
    String word = word(row, "matter", LawMatter.WORDS);
    String says = word == null ? null : word(row, "says", LawMatter.of(word).answers());
    word(row, "confidence", CONFIDENCE);
    Integer from = year(row.cell("from"), Bound.FROM);
    Integer to = year(row.cell("to"), Bound.TO);
    if (from != null && to != null && from > to) {
      problems.error(row.place(), Message.of("scenario.status.never", "from", from, "to", to));
    }
    if (!row.cell("source").required(problems) || code == null || word == null || says == null) {
      return null;
    }
    LawMatter matter = LawMatter.of(word);
    String status = matter.status(says);
    return new LawOfCountries.Provision(
        code,
        matter,
        new DatedStatus(status == null ? "" : status, from, to, null, cited(row), row.place()));
  }

  private @Nullable String word(Row row, String column, List<String> words) {
    Cell cell = row.cell(column);
    return cell.required(problems) ? cell.word(words, problems) : null;
  }

  /** The law, and who says so. */
  private static String cited(Row row) {
    String source = row.cell("source").text();
    return row.cell("law").isEmpty() ? source : row.cell("law").text() + "; " + source;
  }

  private void refuseContradiction(
      Row row, LawOfCountries.Provision provision, List<LawOfCountries.Provision> before) {
    for (LawOfCountries.Provision other : before) {
      if (other.isAtTheSameTime(provision)) {
        row.cell("says").refuse(problems, Message.of("scenario.law.twice", "place", other.place()));
        return;
      }
    }
  }

  /** A day as ISO 8601 has it. Java's own parser takes a start longer to open than this. */
  private static LocalDate day(String text) {
    return LocalDate.of(
        Integer.parseInt(text.substring(0, 4)),
        Integer.parseInt(text.substring(5, 7)),
        Integer.parseInt(text.substring(8)));
  }

  /** The first or last year of whose 1 January it is said; null where there is no bound. */
  private @Nullable Integer year(Cell cell, Bound bound) {
    if (!DAY.matcher(cell.text()).matches()) {
      return cell.year(problems);
    }
    try {
      LocalDate day = day(cell.text());
      boolean later = bound == Bound.FROM && day.getDayOfYear() > 1;
      return later ? day.getYear() + 1 : day.getYear();
    } catch (DateTimeException noDay) {
      cell.refuse(problems, Message.of("scenario.law.no-day"));
      return null;
    }
  }
}
