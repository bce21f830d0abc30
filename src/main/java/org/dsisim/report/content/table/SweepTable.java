package org.dsisim.report.content.table;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.report.content.study.SweptGrid;
import org.dsisim.study.sweep.SweptPoint;

/**
 * {@code sweep.csv}: one row for each point of a grid, with the values that were tried, each figure
 * asked for, and what must be known of them. A point without a result has the reason there.
 */
public final class SweepTable {

  private SweepTable() {}

  /** The points in the order of the grid. */
  public static ResultTable<SweptPoint> of(SweptGrid swept) {
    List<Column<SweptPoint>> columns = new ArrayList<>();
    columns.add(Column.word("option", point -> swept.subject().name()));
    columns.add(Column.whole("year", "", point -> swept.subject().year()));
    List<String> varied = swept.varied();
    for (int i = 0; i < varied.size(); i++) {
      int axis = i;
      columns.add(Column.word(varied.get(i), point -> point.values().get(axis)));
    }
    if (swept.hasBands()) {
      columns.add(Column.word("order_of_bands", swept::orderOfBands));
    }
    for (int i = 0; i < swept.sweep().figures().size(); i++) {
      int figure = i;
      columns.add(
          Column.cell(
              swept.sweep().figures().get(i).id(),
              point ->
                  point.hasResult() ? new Cell.Value(point.figures().get(figure)) : Cell.NOTHING));
    }
    columns.add(
        Column.sentence("note", point -> swept.subject().note(swept.varied(), point.why())));
    return new ResultTable<>(columns, rows -> swept.sweep().points().forEach(rows));
  }
}
