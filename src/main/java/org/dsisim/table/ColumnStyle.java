package org.dsisim.table;

import org.dsisim.message.Message;
import org.dsisim.message.Problem;
import org.dsisim.message.Problems;
import org.dsisim.message.Severity;
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
      problems.once(cell.place(), cell.column(), dressing, () -> dressed(cell, dressing, reading));
    }
  }

  private static Problem dressed(Cell cell, Dressing dressing, NumberReading.Read reading) {
    String number = reading.value().toPlainString();
    return dressing == Dressing.CUT_DIGITS
        ? new Problem(
            Severity.WARNING,
            cell.place(),
            Message.of("table.style.cut-digits", "cell", cell.inWords(), "number", number),
            Message.of("table.style.cut-digits.maybe"))
        : note(
            cell,
            Message.of(
                "table.style.dressed",
                "column",
                cell.column(),
                "told",
                dressing.told(),
                "text",
                cell.text(),
                "number",
                number));
  }

  private static Problem note(Cell cell, Message text) {
    return new Problem(Severity.NOTE, cell.place(), text, null);
  }

  /** Takes notice of a cell that means true or false but has another word for it. */
  static void sawFlag(Cell cell, boolean flag, Problems problems) {
    problems.once(
        cell.place(),
        cell.column(),
        Told.FLAG,
        () ->
            note(
                cell,
                Message.of(
                    "table.style.flag",
                    "column",
                    cell.column(),
                    "text",
                    cell.text(),
                    "flag",
                    String.valueOf(flag))));
  }

  /** Takes notice of a cell with a word that says that there is no value. */
  static void sawNoValue(Cell cell, Problems problems) {
    problems.once(
        cell.place(),
        cell.column(),
        Told.NO_VALUE,
        () ->
            note(
                cell,
                Message.of("table.style.no-value", "column", cell.column(), "text", cell.text())));
  }
}
