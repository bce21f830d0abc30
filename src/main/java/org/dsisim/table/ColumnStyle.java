package org.dsisim.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How cells are written in one column of one file: says once what was recognised there, and notices
 * where one number makes another one doubtful.
 */
final class ColumnStyle {

  private final String column;
  private final Set<Dressing> told = EnumSet.noneOf(Dressing.class);
  private final List<Cell> doubtful = new ArrayList<>();
  private @Nullable Place thousandsPoint;
  private boolean flagTold;

  ColumnStyle(String column) {
    this.column = column;
  }

  /** Takes notice of a cell that was read as a number. */
  void saw(Cell cell, NumberReading.Read reading, Problems problems) {
    for (Dressing dressing : reading.dressings()) {
      if (told.add(dressing)) {
        problems.note(
            cell.place(),
            "%s: %s, %s read as %s."
                .formatted(column, dressing.told(), cell.text(), reading.value().toPlainString()));
      }
    }
    switch (reading.point()) {
      case THOUSANDS -> {
        if (thousandsPoint == null) {
          thousandsPoint = cell.place();
        }
      }
      case LOOKS_LIKE_THOUSANDS -> doubtful.add(cell);
      case UNREMARKABLE -> {}
    }
    // Where 1.234.567 or 12,5 stands in the same column, 1.234 is off by a factor of a thousand in
    // one of its two readings, and nothing else would ever show it.
    if (thousandsPoint != null) {
      for (Cell each : doubtful) {
        problems.error(
            each.place(),
            "%s is %s, which can be read two ways, as line %d has no decimal point."
                .formatted(column, Wording.quoted(each.text()), thousandsPoint.line()),
            "%s or %s: write numbers without thousands separators and with a point."
                .formatted(each.text().replace(".", ""), each.text()));
      }
      doubtful.clear();
    }
  }

  /** Takes notice of a cell that means true or false but has another word for it. */
  void sawFlag(Cell cell, boolean flag, Problems problems) {
    if (!flagTold) {
      flagTold = true;
      problems.note(cell.place(), "%s: %s read as %s.".formatted(column, cell.text(), flag));
    }
  }
}
