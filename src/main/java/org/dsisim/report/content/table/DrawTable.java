package org.dsisim.report.content.table;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.indicator.OptionResults;
import org.dsisim.message.Message;
import org.dsisim.message.WordList;
import org.dsisim.report.content.Caveats;
import org.dsisim.report.content.study.DrawnRun;
import org.dsisim.study.uncertainty.Draw;
import org.dsisim.study.uncertainty.Draws;
import org.dsisim.study.uncertainty.Tried;
import org.dsisim.study.uncertainty.UncertainInput;
import org.jspecify.annotations.Nullable;

/** {@code draws.csv}: each draw with its inputs, and with the figures that were asked for. */
public final class DrawTable {

  private DrawTable() {}

  /** The draws of one side. */
  public static ResultTable<Draw> of(DrawnRun drawn, Draws draws) {
    OptionResults option = drawn.run().results().options().get(0);
    Message note = Caveats.note(option, drawn.run().descriptions());
    List<Column<Draw>> columns = new ArrayList<>();
    columns.add(Column.word("option", draw -> option.outcome().option().name()));
    columns.add(Column.whole("year", "year", draw -> option.years().get(0).outcome().year()));
    columns.add(Column.whole("draw", "index", Draw::index));
    for (int i = 0; i < draws.inputs().size(); i++) {
      UncertainInput input = draws.inputs().get(i);
      int at = i;
      columns.add(
          Column.cell(
              input.address(), draw -> UncertaintyTable.cell(input, draw.values().get(at))));
    }
    for (int i = 0; i < Math.min(drawn.shown(), draws.ranges().size()); i++) {
      int at = i;
      columns.add(Column.cell(draws.ranges().get(i).figure().id(), draw -> figure(draw, at)));
    }
    columns.add(Column.sentence("note", draw -> note(draw, note)));
    return new ResultTable<>(columns, rows -> draws.all().forEach(rows));
  }

  private static Cell figure(Draw draw, int at) {
    return draw.tried() instanceof Tried.Answered answered
        ? new Cell.Value(answered.figures().get(at))
        : Cell.NOTHING;
  }

  private static @Nullable Message note(Draw draw, @Nullable Message ofAll) {
    if (!(draw.tried() instanceof Tried.WithoutAnswer none)) {
      return ofAll;
    }
    Message why = Message.of("uncertainty.no-answer", "why", none.why());
    return ofAll == null ? why : WordList.apart(List.of(why, ofAll));
  }
}
