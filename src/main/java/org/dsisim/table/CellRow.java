package org.dsisim.table;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import org.dsisim.message.Place;

/** A row that holds its cells. */
record CellRow(Place place, Map<String, Cell> byColumn) implements Row {

  @Override
  public Cell cell(String column) {
    Cell cell = byColumn.get(column);
    return cell == null ? Cell.of(column, "", place) : cell;
  }

  @Override
  public boolean has(String column) {
    return byColumn.containsKey(column);
  }

  @Override
  public Collection<Cell> cells() {
    return Collections.unmodifiableCollection(byColumn.values());
  }
}
