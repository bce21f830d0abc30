package org.dsisim.report.workbook;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.Row;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.report.content.Decimals;
import org.dsisim.report.content.table.Cell;
import org.dsisim.report.workbook.Looks.Look;
import org.jspecify.annotations.Nullable;

/** A number of a table, with the digits that files show, and how a cell shows it. */
record NumberCell(BigDecimal number, Look look) {

  /** A sign, commas between thousands, and some room. */
  private static final int ROOM = 3;

  /** A number that is shown as it is has at most so many characters. */
  private static final int LONGEST = 15;

  /** The number in a cell of a table; null where nobody knows one. */
  static @Nullable NumberCell of(Cell cell, String unit) {
    if (cell instanceof Cell.Whole whole) {
      return new NumberCell(
          BigDecimal.valueOf(whole.number()), unit.equals("people") ? Look.COUNT : Look.NUMBER);
    }
    if (cell instanceof Cell.Share share) {
      return new NumberCell(Decimals.ofShare(share.share()), Look.SHARE);
    }
    if (cell instanceof Cell.Measure measure) {
      return new NumberCell(Decimals.ofMeasure(measure.measure()), Look.NUMBER);
    }
    return cell instanceof Cell.Value value ? of(value.value()) : null;
  }

  private static @Nullable NumberCell of(ResultValue value) {
    BigDecimal number = Decimals.of(value);
    if (number == null) {
      return null;
    }
    if (value instanceof ResultValue.Dollars) {
      return new NumberCell(number, Look.MONEY);
    }
    return new NumberCell(number, value instanceof ResultValue.Count ? Look.COUNT : Look.NUMBER);
  }

  void writeTo(Row row, int column, Looks looks) {
    looks.number(row, column, look, number);
  }

  /** How many characters wide it is. */
  int width() {
    int digits = number.precision() + ROOM;
    return look == Look.MONEY || look == Look.COUNT
        ? digits + digits / 3
        : Math.min(digits, LONGEST);
  }
}
