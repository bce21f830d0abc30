package org.dsisim.table;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;

/** Cells that belong together: a line of a table, or a flat map of a YAML document. */
public interface Row {

  /** Returns the cell of a column; an empty one, at the place of the row, if there is none. */
  Cell cell(String column);

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
