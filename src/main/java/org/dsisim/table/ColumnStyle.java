package org.dsisim.table;

import org.dsisim.message.Problems;
import org.dsisim.table.number.Dressing;
import org.dsisim.table.number.NumberReading;

/** Says once for each column of a file what was recognised in its cells. */
final class ColumnStyle {

  private enum Told {
    FLAG,
    NO_VALUE
  }

  private ColumnStyle() {}

  /** Takes notice of a cell that was read as a number. */
  static void saw(Cell cell, NumberReading.Read reading, Problems problems) {
    for (Dressing dressing : reading.dressings()) {
      if (!isFirst(cell, dressing, problems)) {
        continue;
      }
      if (dressing == Dressing.CUT_DIGITS) {
        problems.warning(
            cell.place(),
            "%s, of which a spreadsheet has cut digits: %s is read."
                .formatted(cell, reading.value().toPlainString()),
            "give the column a format that shows whole numbers, and save it again.");
      } else {
        problems.note(
            cell.place(),
            "%s: %s, %s read as %s."
                .formatted(
                    cell.column(), dressing.told(), cell.text(), reading.value().toPlainString()));
      }
    }
  }

  /** Takes notice of a cell that means true or false but has another word for it. */
  static void sawFlag(Cell cell, boolean flag, Problems problems) {
    if (isFirst(cell, Told.FLAG, problems)) {
      problems.note(cell.place(), "%s: %s read as %s.".formatted(cell.column(), cell.text(), flag));
    }
  }

  /** Takes notice of a cell with a word that says that there is no value. */
  static void sawNoValue(Cell cell, Problems problems) {
    if (isFirst(cell, Told.NO_VALUE, problems)) {
      problems.note(
          cell.place(),
          "%s: %s read as no value, as is an empty cell.".formatted(cell.column(), cell.text()));
    }
  }

  private static boolean isFirst(Cell cell, Object what, Problems problems) {
    return problems.isFirst(cell.place().file(), cell.column(), what);
  }
}
