package org.dsisim.scenario.user;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.table.Row;
import org.dsisim.table.number.PlainNumber;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is written plainly in a row of users, of which nothing has to be said; all else is
 * left to its cell. Not for use by several threads.
 */
final class PlainFigures {

  static final int FIRST_YEAR = 1900;
  static final int LAST_YEAR = 2200;

  /** The shares of whole percents, which most are. */
  static final List<Fraction> PERCENTS =
      IntStream.rangeClosed(0, 100)
          .mapToObj(percent -> Fraction.of(BigDecimal.valueOf(percent, 2)))
          .toList();

  private final Figures.Collector collector = new Figures.Collector();

  /** Takes a figure; whether it is written plainly, or unknown. */
  boolean take(AssessmentBase base, String column, Row row) {
    long hundredths = row.hundredths(column);
    if (hundredths == PlainNumber.NONE) {
      return row.isEmpty(column);
    }
    if (hundredths < 0 && base != AssessmentBase.PROFIT) {
      return false;
    }
    if (base.isMoney()) {
      collector.put(base, hundredths);
      return true;
    }
    if (hundredths % 100 == 0) {
      collector.put(base, hundredths / 100);
      return true;
    }
    return false;
  }

  /** Where figures that are not written plainly are put. */
  Figures.Collector collector() {
    return collector;
  }

  /** The figures that were taken since it was asked for the last time. */
  Figures figures() {
    return collector.figures();
  }

  /** The year in a column; 0 where it is none that is written plainly. */
  static int year(Row row, String column) {
    long hundredths = row.hundredths(column);
    boolean isYear =
        hundredths >= 100 * FIRST_YEAR && hundredths <= 100 * LAST_YEAR && hundredths % 100 == 0;
    return isYear ? Math.toIntExact(hundredths / 100) : 0;
  }

  /** The share in a column, in hundredths; null where none is written plainly. */
  static @Nullable Fraction share(Row row, String column) {
    long hundredths = row.hundredths(column);
    return hundredths >= 0 && hundredths <= 100 ? PERCENTS.get((int) hundredths) : null;
  }
}
