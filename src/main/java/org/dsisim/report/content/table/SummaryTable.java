package org.dsisim.report.content.table;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dsisim.indicator.AllYears;
import org.dsisim.indicator.Indicator;
import org.dsisim.indicator.OptionResults;
import org.dsisim.indicator.YearResults;
import org.dsisim.report.content.Caveats;
import org.dsisim.report.content.Run;

/** {@code summary.csv}: the indicators of each option and year, with what must be known of them. */
public final class SummaryTable {

  private static final List<Column<Row>> COLUMNS =
      List.of(
          Column.word("option", Row::option),
          Column.word("year", Row::year),
          Column.word("indicator", row -> row.indicator().name()),
          Column.value("value", row -> row.indicator().value()),
          Column.word("unit", row -> row.indicator().unit()),
          Column.word("note", Row::note));

  private final Run run;
  private final Consumer<Row> rows;

  private SummaryTable(Run run, Consumer<Row> rows) {
    this.run = run;
    this.rows = rows;
  }

  /**
   * An indicator of an option.
   *
   * @param year or several years in words
   * @param note that of the indicator, and more
   */
  public record Row(String option, String year, Indicator indicator, String note) {}

  /** The indicators of a run: of each year, then of all years together. */
  public static ResultTable<Row> of(Run run) {
    return of(
        rows -> {
          SummaryTable table = new SummaryTable(run, rows);
          run.results().options().forEach(table::years);
          run.results().options().forEach(table::allYears);
        });
  }

  /** A table of these rows. */
  public static ResultTable<Row> of(ResultTable.Rows<Row> rows) {
    return new ResultTable<>(COLUMNS, rows);
  }

  private void years(OptionResults option) {
    for (YearResults results : option.years()) {
      String year = String.valueOf(results.outcome().year());
      for (Indicator one : results.indicators()) {
        row(option, year, one, note(option, results, one));
      }
      Indicator illustrative = option.illustrative();
      row(option, year, illustrative, illustrative.note());
    }
  }

  /** Several years added up; nothing for one. */
  private void allYears(OptionResults option) {
    if (option.years().size() > 1) {
      String years = AllYears.of(option.outcome()).inWords();
      option.ofAllYears().forEach(one -> row(option, years, one, one.note()));
    }
  }

  /** The note, with the caveats of the formulas that decide the figure, and its bases. */
  private String note(OptionResults option, YearResults year, Indicator one) {
    Stream<String> ofFormula =
        one.byFormula() ? caveats(option.outcome().option().formula().id()) : Stream.of();
    Stream<String> ofBaseline =
        one.byBaseline() && run.baseline() != null
            ? caveats(run.baseline().rules().id())
            : Stream.of();
    Stream<String> bases =
        one.byContributions() ? Stream.of("on: " + year.owedOn().inWords()) : Stream.of();
    return Stream.of(Stream.of(one.note()), ofFormula, ofBaseline, bases)
        .flatMap(notes -> notes)
        .filter(note -> !note.isEmpty())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private Stream<String> caveats(String formula) {
    return Caveats.of(formula, run.descriptions()).stream();
  }

  private void row(OptionResults option, String year, Indicator one, String note) {
    rows.accept(new Row(option.outcome().option().name(), year, one, note));
  }
}
