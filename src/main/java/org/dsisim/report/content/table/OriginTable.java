package org.dsisim.report.content.table;

import java.util.List;
import java.util.Map;
import org.dsisim.indicator.use.OriginsAndHomes;
import org.dsisim.message.Message;
import org.dsisim.model.world.Country;
import org.dsisim.report.content.EachYear;
import org.dsisim.report.content.Run;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/** {@code origins.csv}: whose sequences are used where, by country of origin and home of users. */
public final class OriginTable {

  /** What stands in the place of the code of an origin that nobody knows. */
  private static final String UNKNOWN = "UNKNOWN";

  private static final List<Column<Row>> COLUMNS =
      List.of(
          Column.word("option", Row::option),
          Column.whole("year", "year", Row::year),
          Column.word("origin", row -> code(row.cell().origin())),
          Column.word("home", row -> row.cell().home().code().iso3()),
          Column.whole("uses", "uses", row -> row.cell().uses()),
          Column.measure("sequences", row -> row.cell().sequences()),
          Column.whole("uses_of_unknown_number", "uses", row -> row.cell().uncounted()),
          Column.usd("product_sales_usd", row -> row.cell().salesRounded()),
          Column.whole("uses_of_unknown_sales", "uses", row -> row.cell().untold()),
          Column.truth("at_home", row -> row.cell().isAtHome()),
          Column.share("share_of_origin", Row::share),
          Column.sentence("note", Row::note));

  private OriginTable() {}

  /**
   * What users at home in one country do with sequences from one country.
   *
   * @param share of all sequences from there that are counted; null where none is
   * @param note what must be known of the option; null for nothing
   */
  public record Row(
      String option,
      int year,
      OriginsAndHomes.Cell cell,
      @Nullable Fraction share,
      @Nullable Message note) {}

  private static String code(@Nullable Country origin) {
    return origin == null ? UNKNOWN : origin.code().iso3();
  }

  /** The uses of each option and year of a run. */
  public static ResultTable<Row> of(Run run) {
    return new ResultTable<>(
        COLUMNS,
        rows ->
            EachYear.of(
                run,
                (option, year, note) -> {
                  OriginsAndHomes all = OriginsAndHomes.of(year, run.countriesIn(year));
                  Map<@Nullable Country, Fraction> ofOrigin = all.sequencesByOrigin();
                  for (OriginsAndHomes.Cell cell : all.cells()) {
                    Fraction of = ofOrigin.getOrDefault(cell.origin(), Fraction.ZERO);
                    rows.accept(
                        new Row(
                            option,
                            year.year(),
                            cell,
                            of.isZero() ? null : cell.sequences().dividedBy(of),
                            note));
                  }
                }));
  }
}
