package org.dsisim.table;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.table.number.PlainNumber;

/** Cells that belong together: a line of a table, or a flat map of a YAML document. */
public interface Row {

  /** Returns the cell of a column; an empty one, at the place of the row, if there is none. */
  Cell cell(String column);

  /** Returns the text of the cell of a column; empty if there is none. */
  default String text(String column) {
    return cell(column).text();
  }

  /** Returns whether the cell of a column is empty, or is not there. */
  default boolean isEmpty(String column) {
    return text(column).isEmpty();
  }

  /**
   * Returns the number in a cell in hundredths, where it is written plainly and that is known at
   * once; {@link PlainNumber#NONE} where {@link #cell} has to be read.
   */
  default long hundredths(String column) {
    return PlainNumber.NONE;
  }

  /** Returns the row as it stays when the next one is read. */
  default Row kept() {
    return this;
  }

  /** Returns whether the row has a cell, empty or not, for a column. */
  boolean has(String column);

  /** Returns where the row begins. */
  Place place();

  /** Returns all cells, in their order. */
  Collection<Cell> cells();

  /**
   * Returns the row as a table of data means it: a word that says that there is no value is one.
   *
   * @param others columns whose words their readers know better, as names and countries
   */
  default Row stated(Collection<String> others, Problems problems) {
    return new StatedRow(this, others, problems);
  }

  /** Returns a row of the given cells; of cells with the same column only the first counts. */
  static Row of(Place place, List<Cell> cells) {
    Map<String, Cell> byColumn = new LinkedHashMap<>();
    cells.forEach(cell -> byColumn.putIfAbsent(cell.column(), cell));
    return new CellRow(place, byColumn);
  }
}
