package org.dsisim.table;

import java.util.function.Consumer;

/** Rows of a table that stand together and can be read by themselves, on any thread. */
public interface RowPart {

  /**
   * Hands on the rows that could be read one by one, in their order. A row is another as soon as
   * the next one comes; see {@link Row#kept}.
   */
  void forEachRow(Consumer<? super Row> reader);
}
