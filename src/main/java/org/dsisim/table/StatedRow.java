package org.dsisim.table;

import java.util.Collection;

/** A row in which words that say that there is no value are none. */
record StatedRow(Row row, Collection<String> words, Collection<String> countries, Problems problems)
    implements Row {

  @Override
  public Cell cell(String column) {
    return stated(column, row.cell(column));
  }

  private Cell stated(String column, Cell cell) {
    boolean namibia = countries.contains(column) && cell.text().equalsIgnoreCase("NA");
    return namibia || words.contains(column) ? cell : cell.stated(problems);
  }

  @Override
  public boolean has(String column) {
    return row.has(column);
  }

  @Override
  public Place place() {
    return row.place();
  }

  @Override
  public Collection<Cell> cells() {
    return row.cells().stream().map(cell -> stated(cell.column(), cell)).toList();
  }
}
