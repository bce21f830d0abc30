package org.dsisim.scenario;

import org.dsisim.table.Cell;
import org.dsisim.table.Problems;
import org.jspecify.annotations.Nullable;

/** Reads calendar years. */
final class Years {

  private static final int FIRST = 1900;
  private static final int LAST = 2200;

  private Years() {}

  /** The year in a cell; null where the cell is empty, or bad, which is reported. */
  static @Nullable Integer read(Cell cell, Problems problems) {
    Long year = cell.wholeNumber(problems);
    if (year == null) {
      return null;
    }
    if (year < FIRST || year > LAST) {
      problems.error(
          cell.place(), cell + ", which is not a year from " + FIRST + " to " + LAST + ".");
      return null;
    }
    return Math.toIntExact(year);
  }
}
