package org.dsisim.scenario.cell;

import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.table.Row;

/** Reports rows whose id stands in a row before. */
public final class RowTwice {

  private RowTwice() {}

  /** Reports a row. */
  public static void report(Row row, Place first, Problems problems) {
    problems.error(
        row.place(),
        Message.of(
            "table.cell.refused",
            "cell",
            row.cell("id").inWords(),
            "why",
            Message.of("scenario.row.twice", "line", first.line())));
  }
}
