package org.dsisim.report.content.table;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dsisim.indicator.OptionResults;
import org.dsisim.message.Message;
import org.dsisim.report.content.Caveats;
import org.dsisim.report.content.study.SensitivityRun;
import org.dsisim.study.uncertainty.Sobol;
import org.dsisim.study.uncertainty.UncertainInput;
import org.jspecify.annotations.Nullable;

/** {@code indices.csv}: which part of the variance of each figure comes of which input. */
public final class SobolTable {

  private static final List<Column<Row>> COLUMNS =
      List.of(
          Column.word("option", Row::option),
          Column.whole("year", "year", Row::year),
          Column.word("about", Row::about),
          Column.word("kind", row -> FigureKind.word(row.of().figure())),
          Column.word("name", row -> FigureKind.name(row.of().figure())),
          Column.whole("rows", "count", row -> row.of().rows()),
          Column.whole("rows_left_out", "count", row -> row.of().leftOut()),
          Column.word("input", Row::inputs),
          Column.cell(
              "first_order", row -> UncertaintyTable.cell(row.index().firstOrder().value())),
          Column.cell(
              "first_order_5", row -> UncertaintyTable.cell(row.index().firstOrder().low())),
          Column.cell(
              "first_order_95", row -> UncertaintyTable.cell(row.index().firstOrder().high())),
          Column.cell("total", row -> UncertaintyTable.cell(row.index().total().value())),
          Column.cell("total_5", row -> UncertaintyTable.cell(row.index().total().low())),
          Column.cell("total_95", row -> UncertaintyTable.cell(row.index().total().high())),
          Column.sentence("note", Row::note));

  private SobolTable() {}

  /** An input, or correlated inputs, of a figure. */
  public record Row(
      String option, int year, String about, Sobol of, Sobol.Index index, @Nullable Message note) {

    private String inputs() {
      return index.inputs().stream().map(UncertainInput::address).collect(Collectors.joining(";"));
    }
  }

  /** The table; figures that do not vary have no rows. */
  public static ResultTable<Row> of(SensitivityRun run) {
    return new ResultTable<>(COLUMNS, rows -> run.sides().forEach(side -> rows(run, side, rows)));
  }

  private static void rows(SensitivityRun run, SensitivityRun.OfSide side, Consumer<Row> rows) {
    OptionResults option = run.run().results().options().get(0);
    Message note = Caveats.note(option, run.run().descriptions());
    for (Sobol sobol : side.indices()) {
      for (Sobol.Index index : sobol.indices()) {
        rows.accept(
            new Row(
                option.outcome().option().name(),
                option.years().get(0).outcome().year(),
                side.side().word(),
                sobol,
                index,
                note));
      }
    }
  }
}
