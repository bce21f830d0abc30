package org.dsisim.report.content.table;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.dsisim.indicator.use.OriginsAndHomes;
import org.dsisim.message.Message;
import org.dsisim.model.world.Country;
import org.dsisim.report.content.Caveats;
import org.dsisim.report.content.Run;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.simulation.asking.PieceOfYear;
import org.dsisim.value.CountryCode;
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
          Column.word("origin", row -> code(row.cell().originCode())),
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

  private static String code(@Nullable CountryCode origin) {
    return origin == null ? UNKNOWN : origin.iso3();
  }

  /** The uses of each option and year of a run. */
  public static ResultTable<Row> of(Run run) {
    return new ResultTable<>(
        COLUMNS,
        new PieceRows<>(
            run,
            (results, year) ->
                new OfYear(
                    results.outcome().option().name(),
                    year,
                    run.countriesIn(year),
                    Caveats.note(results, run.descriptions()))));
  }

  /** The uses of a year of an option. */
  private static final class OfYear implements PieceRows.OfSum<Row> {

    private final String option;
    private final YearOutcome year;
    private final Collection<Country> countries;
    private final @Nullable Message note;

    /**
     * What was added up so far: one for each thread that is at it. To add up is exact, so that
     * nobody can tell which uses were added to which.
     */
    private final Queue<OriginsAndHomes.Sums> sums = new ConcurrentLinkedQueue<>();

    OfYear(String option, YearOutcome year, Collection<Country> countries, @Nullable Message note) {
      this.option = option;
      this.year = year;
      this.countries = countries;
      this.note = note;
    }

    @Override
    public boolean isOfNothing() {
      return year.uses().isEmpty();
    }

    @Override
    public Runnable add(PieceOfYear piece) {
      OriginsAndHomes.Sums free = sums.poll();
      OriginsAndHomes.Sums to = free == null ? new OriginsAndHomes.Sums(countries) : free;
      piece.uses().forEach(to::add);
      sums.add(to);
      return () -> {};
    }

    @Override
    public void behind(Consumer<Row> rows) {
      OriginsAndHomes.Sums together = new OriginsAndHomes.Sums(countries);
      sums.forEach(together::addAll);
      OriginsAndHomes all = together.all();
      Map<@Nullable CountryCode, Fraction> ofOrigin = all.sequencesByOrigin();
      for (OriginsAndHomes.Cell cell : all.cells()) {
        Fraction of = ofOrigin.getOrDefault(cell.originCode(), Fraction.ZERO);
        Fraction share = of.isZero() ? null : cell.sequences().dividedBy(of);
        rows.accept(new Row(option, year.year(), cell, share, note));
      }
    }
  }
}
