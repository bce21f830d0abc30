package org.dsisim.table;

import java.util.Collection;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.table.number.NoValue;

/** A row in which words that say that there is no value are none, save in some columns. */
record StatedRow(Row row, Collection<String> others, Problems problems) implements Row {

  @Override
  public Cell cell(String column) {
    return stated(column, row.cell(column));
  }

  private Cell stated(String column, Cell cell) {
    return others.contains(column) ? cell : cell.stated(problems);
  }

  @Override
  public String text(String column) {
    String text = row.text(column);
    return !NoValue.isMeant(text) || others.contains(column) ? text : cell(column).text();
  }

  /** A number is no word that says that there is no value. */
  @Override
  public long hundredths(String column) {
    return row.hundredths(column);
  }

  @Override
  public Row kept() {
    return new StatedRow(row.kept(), others, problems);
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
