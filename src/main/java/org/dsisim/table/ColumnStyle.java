package org.dsisim.table;

import java.util.EnumSet;
import java.util.Set;

/** Says once for each column of a file what was recognised in its cells. */
final class ColumnStyle {

  private final String column;
  private final Set<Dressing> told = EnumSet.noneOf(Dressing.class);
  private boolean flagTold;
  private boolean noValueTold;

  ColumnStyle(String column) {
    this.column = column;
  }

  /** Takes notice of a cell that was read as a number. */
  void saw(Cell cell, NumberReading.Read reading, Problems problems) {
    for (Dressing dressing : reading.dressings()) {
      if (!told.add(dressing)) {
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
                .formatted(column, dressing.told(), cell.text(), reading.value().toPlainString()));
      }
    }
  }

  /** Takes notice of a cell that means true or false but has another word for it. */
  void sawFlag(Cell cell, boolean flag, Problems problems) {
    if (!flagTold) {
      flagTold = true;
      problems.note(cell.place(), "%s: %s read as %s.".formatted(column, cell.text(), flag));
    }
  }

  /** Takes notice of a cell with a word that says that there is no value. */
  void sawNoValue(Cell cell, Problems problems) {
    if (!noValueTold) {
      noValueTold = true;
      problems.note(
          cell.place(),
          "%s: %s read as no value, as is an empty cell.".formatted(column, cell.text()));
    }
  }
}
