package org.dsisim.table;

import java.util.List;
import java.util.function.Consumer;

/** Where the rows of a table come from. */
interface RowSource {

  /** Hands on each row, in their order; one may be another as soon as the next comes. */
  void forEach(Consumer<? super Row> reader);

  /** Rows that are in memory. */
  static RowSource of(List<Row> rows) {
    return rows::forEach;
  }
}
