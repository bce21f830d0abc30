package org.dsisim.report.content.table;

import java.util.List;
import java.util.function.Consumer;
import org.dsisim.indicator.OptionResults;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.message.Message;
import org.dsisim.report.content.Caveats;
import org.dsisim.report.content.study.SensitivityRun;
import org.dsisim.study.StudiedFigure;
import org.dsisim.study.uncertainty.Tornado;
import org.jspecify.annotations.Nullable;

/**
 * {@code tornado.csv}: each figure at each end of each input, all other inputs as they are in
 * force.
 */
public final class TornadoTable {

  private static final List<Column<Row>> COLUMNS =
      List.of(
          Column.word("option", Row::option),
          Column.whole("year", "year", Row::year),
          Column.word("about", Row::about),
          Column.word("kind", row -> FigureKind.word(row.figure())),
          Column.word("name", row -> FigureKind.name(row.figure())),
          Column.whole("rank", "rank", Row::rank),
          Column.word("input", row -> row.bar().input().address()),
          Column.word("input_unit", row -> row.bar().input().inForce().parameter().unit().word()),
          Column.word("spread", row -> row.bar().input().text()),
          Column.cell(
              "in_force", row -> UncertaintyTable.cell(row.bar().input().inForce().value())),
          Column.cell("value", row -> UncertaintyTable.cell(row.bar().input(), row.end().value())),
          Column.word("unit", row -> row.asItIs().unit()),
          Column.value("as_it_is", Row::asItIs),
          Column.cell("figure", Row::at),
          Column.value("swing", row -> row.bar().swing()),
          Column.sentence("note", Row::note));

  private TornadoTable() {}

  /**
   * An end of an input.
   *
   * @param rank of the input among those of its side, 1 with the longest bar
   */
  public record Row(
      String option,
      int year,
      String about,
      StudiedFigure figure,
      ResultValue asItIs,
      int rank,
      Tornado.Bar bar,
      Tornado.End end,
      @Nullable Message note) {

    private Cell at() {
      ResultValue figure = end.figure();
      return figure == null ? Cell.NOTHING : new Cell.Value(figure);
    }
  }

  /** The table. */
  public static ResultTable<Row> of(SensitivityRun run) {
    return new ResultTable<>(COLUMNS, rows -> run.sides().forEach(side -> rows(run, side, rows)));
  }

  private static void rows(SensitivityRun run, SensitivityRun.OfSide side, Consumer<Row> rows) {
    OptionResults option = run.run().results().options().get(0);
    Message note = Caveats.note(option, run.run().descriptions());
    for (Tornado tornado : side.tornados()) {
      int rank = 0;
      for (Tornado.Bar bar : tornado.bars()) {
        rank++;
        for (Tornado.End end : bar.ends()) {
          rows.accept(
              new Row(
                  option.outcome().option().name(),
                  option.years().get(0).outcome().year(),
                  side.side().word(),
                  tornado.figure(),
                  tornado.asItIs(),
                  rank,
                  bar,
                  end,
                  note));
        }
      }
    }
  }
}
