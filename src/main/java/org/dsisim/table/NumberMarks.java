package org.dsisim.table;

import java.util.List;
import java.util.stream.IntStream;
import org.dsisim.message.Place;
import org.dsisim.table.number.ColumnNumbers;

/** How the rows of a part write numbers, in each column. Not for use by several threads. */
final class NumberMarks {

  private static final int MARKS = ByteRows.POINT | ByteRows.MORE_MARKS;

  private final String shownAs;
  private final List<ColumnNumbers> numbers;

  /** In which columns a number with one point tells nothing new, a bit each where these are few. */
  private long pointed;

  /** Nothing told yet of so many columns of a table. */
  NumberMarks(String shownAs, int columns) {
    this.shownAs = shownAs;
    this.numbers = IntStream.range(0, columns).mapToObj(column -> new ColumnNumbers()).toList();
  }

  /** Whether a row tells what no row of its part told before. */
  boolean tells(ByteRows row) {
    // Of nearly all rows this is all that is looked at.
    if ((row.marked() & ~pointed) == 0 && !row.has(ByteRows.MORE_MARKS)) {
      return false;
    }
    boolean tells = false;
    for (int i = 0; i < row.cells(); i++) {
      int found = row.signs(i) & MARKS;
      if (found != 0 && !(found == ByteRows.POINT && numbers.get(i).hasDecimalPoint())) {
        String text = Cell.written(CellTexts.raw(row, i));
        tells |= numbers.get(i).see(text, new Place(shownAs, row.line(), i + 1));
        if (numbers.get(i).hasDecimalPoint() && numbers.size() <= Long.SIZE) {
          pointed |= 1L << i;
        }
      }
    }
    return tells;
  }
}
