package org.dsisim.report.content.table;

import java.util.List;
import java.util.function.Consumer;

/**
 * A table of results.
 *
 * @param columns in their order
 * @param rows hands on its rows one by one, in their order
 * @param <R> what a row is made of
 */
public record ResultTable<R>(List<Column<R>> columns, Rows<R> rows) {

  /** Where rows come from. */
  public interface Rows<R> {

    /** Hands on each row; none is kept. */
    void forEach(Consumer<R> row);
  }

  /** Copies the columns. */
  public ResultTable {
    columns = List.copyOf(columns);
  }

  /** The names of the columns. */
  public List<String> names() {
    return columns.stream().map(Column::name).toList();
  }
}
