package org.dsisim.scenario;

import java.util.Collection;
import org.dsisim.message.Place;
import org.dsisim.table.Cell;
import org.dsisim.table.Row;

/**
 * The use in a row of a single table, with the columns of {@code uses.csv}; its cells keep the
 * names that they have in the table.
 *
 * @param row of the table
 * @param id of the user
 * @param year of the row
 */
record UseOfRow(Row row, Cell id, Cell year) implements Row {

  @Override
  public Cell cell(String column) {
    return switch (column) {
      case "user" -> id;
      case "year" -> year;
      default -> row.cell(SingleTable.PREFIX + column);
    };
  }

  @Override
  public boolean has(String column) {
    return column.equals("user") || column.equals("year") || row.has(SingleTable.PREFIX + column);
  }

  @Override
  public Place place() {
    return row.place();
  }

  @Override
  public Collection<Cell> cells() {
    return row.cells().stream()
        .filter(cell -> cell.column().startsWith(SingleTable.PREFIX))
        .toList();
  }
}
