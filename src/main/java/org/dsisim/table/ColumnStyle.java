package org.dsisim.table;

import org.dsisim.message.Message;
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
            Message.of(
                "table.style.cut-digits",
                "cell",
                cell.inWords(),
                "number",
                reading.value().toPlainString()),
            Message.of("table.style.cut-digits.maybe"));
      } else {
        problems.note(
            cell.place(),
            Message.of(
                "table.style.dressed",
                "column",
                cell.column(),
                "told",
                dressing.told(),
                "text",
                cell.text(),
                "number",
                reading.value().toPlainString()));
      }
    }
  }

  /** Takes notice of a cell that means true or false but has another word for it. */
  static void sawFlag(Cell cell, boolean flag, Problems problems) {
    if (isFirst(cell, Told.FLAG, problems)) {
      problems.note(
          cell.place(),
          Message.of(
              "table.style.flag",
              "column",
              cell.column(),
              "text",
              cell.text(),
              "flag",
              String.valueOf(flag)));
    }
  }

  /** Takes notice of a cell with a word that says that there is no value. */
  static void sawNoValue(Cell cell, Problems problems) {
    if (isFirst(cell, Told.NO_VALUE, problems)) {
      problems.note(
          cell.place(),
          Message.of("table.style.no-value", "column", cell.column(), "text", cell.text()));
    }
  }

  private static boolean isFirst(Cell cell, Object what, Problems problems) {
    return problems.isFirst(cell.place().file(), cell.column(), what);
  }
}
