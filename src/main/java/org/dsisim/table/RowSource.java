package org.dsisim.table;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dsisim.message.Problems;
import org.jspecify.annotations.Nullable;

/** Where the rows of a table come from. */
interface RowSource {

  /** Hands on each row, in their order; one may be another as soon as the next comes. */
  void forEach(Consumer<? super Row> reader);

  /**
   * Works on the rows in parts that stand together, on any thread.
   *
   * @param then takes what came of each part, in their order, on the thread of the caller
   */
  <R> void inParts(Function<RowPart, R> work, Consumer<R> then);

  /**
   * The same rows in the order of a column, put in order outside memory; see {@link
   * Table#inOrderOf}.
   */
  default @Nullable OrderedTable inOrderOf(String column, int few, Problems problems) {
    return null;
  }

  /** Rows that are in memory. */
  static RowSource of(List<Row> rows) {
    return new RowSource() {
      @Override
      public void forEach(Consumer<? super Row> reader) {
        rows.forEach(reader);
      }

      @Override
      public <R> void inParts(Function<RowPart, R> work, Consumer<R> then) {
        then.accept(work.apply(rows::forEach));
      }
    };
  }
}
