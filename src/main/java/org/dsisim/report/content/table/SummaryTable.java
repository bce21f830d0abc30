package org.dsisim.report.content.table;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dsisim.indicator.AllYears;
import org.dsisim.indicator.OptionResults;
import org.dsisim.indicator.YearResults;
import org.dsisim.indicator.figure.Indicator;
import org.dsisim.message.Message;
import org.dsisim.message.WordList;
import org.dsisim.report.content.Caveats;
import org.dsisim.report.content.Run;
import org.jspecify.annotations.Nullable;

/** {@code summary.csv}: the indicators of each option and year, with what must be known of them. */
public final class SummaryTable {

  private static final List<Column<Row>> COLUMNS =
      List.of(
          Column.word("option", Row::option),
          Column.cell("year", Row::year),
          Column.word("indicator", row -> row.indicator().name()),
          Column.value("value", row -> row.indicator().value()),
          Column.word("unit", row -> row.indicator().unit()),
          Column.sentence("note", Row::note));

  private final Run run;
  private final Consumer<Row> rows;

  private SummaryTable(Run run, Consumer<Row> rows) {
    this.run = run;
    this.rows = rows;
  }

  /**
   * An indicator of an option.
   *
   * @param year a number, or several years in words
   * @param note that of the indicator, and more; null for nothing
   */
  public record Row(String option, Cell year, Indicator indicator, @Nullable Message note) {}

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
      Cell year = new Cell.Whole(results.outcome().year());
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
      Cell years = new Cell.Sentence(AllYears.of(option.outcome()).inWords());
      option.ofAllYears().forEach(one -> row(option, years, one, one.note()));
    }
  }

  /** The note, with the caveats of the formulas that decide the figure, and its bases. */
  private @Nullable Message note(OptionResults option, YearResults year, Indicator one) {
    Stream<Message> ofFormula =
        one.byFormula() ? caveats(option.outcome().option().formula().id()) : Stream.of();
    Stream<Message> ofBaseline =
        one.byBaseline() && run.baseline() != null
            ? caveats(run.baseline().rules().id())
            : Stream.of();
    Stream<Message> bases =
        one.byContributions()
            ? Stream.of(Message.of("content.on-bases", "bases", year.owedOn().inWords()))
            : Stream.of();
    List<Message> notes =
        Stream.of(Stream.ofNullable(one.note()), ofFormula, ofBaseline, bases)
            .flatMap(each -> each)
            .distinct()
            .toList();
    return notes.isEmpty() ? null : WordList.apart(notes);
  }

  private Stream<Message> caveats(String formula) {
    return Caveats.of(formula, run.descriptions()).stream().map(Message::plain);
  }

  private void row(OptionResults option, Cell year, Indicator one, @Nullable Message note) {
    rows.accept(new Row(option.outcome().option().name(), year, one, note));
  }
}
