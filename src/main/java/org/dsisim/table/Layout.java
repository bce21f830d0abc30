package org.dsisim.table;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.message.Place;
import org.dsisim.table.number.ColumnNumbers;
import org.jspecify.annotations.Nullable;

/** The columns that all rows of a table share. */
final class Layout {

  private final String file;
  private final List<String> columns;
  private final List<ColumnNumbers> numbers;

  /** The columns once more, to be seen at once. */
  private final String[] names;

  /** The columns by their hashes, as readers ask a dozen times for each row; mostly empty. */
  private final @Nullable String[] hashed;

  /** Where each of them stands, counted from 0; of columns with the same name the first. */
  private final int[] at;

  /**
   * The columns of a table.
   *
   * @param file as it is shown in problems
   * @param columns in their order
   * @param numbers how numbers are written in each
   */
  Layout(String file, List<String> columns, List<ColumnNumbers> numbers) {
    this.file = file;
    // Readers ask by literals, which are the same texts then.
    this.columns = columns.stream().map(String::intern).toList();
    this.numbers = new ArrayList<>(numbers);
    this.names = this.columns.toArray(String[]::new);
    int places = Integer.highestOneBit(Math.max(16, columns.size())) * 8;
    this.hashed = new String[places];
    this.at = new int[places];
    for (int i = columns.size() - 1; i >= 0; i--) {
      int place = place(columns.get(i));
      hashed[place] = this.columns.get(i);
      at[place] = i;
    }
  }

  /** The place of a column, or the free one where it would be. */
  private int place(String column) {
    int hash = column.hashCode();
    int place = (hash ^ (hash >>> 7)) & (hashed.length - 1);
    for (String name = hashed[place]; name != null; name = hashed[place]) {
      if (name.equals(column)) {
        return place;
      }
      place = (place + 1) & (hashed.length - 1);
    }
    return place;
  }

  /** The file as it is shown in problems. */
  String file() {
    return file;
  }

  /** The columns in their order. */
  List<String> columns() {
    return columns;
  }

  /** Whether a column is the one that is asked for by the very text; of another nothing is said. */
  @SuppressWarnings("ReferenceEquality") // readers ask by literals
  boolean is(int index, String column) {
    return names[index] == column;
  }

  /** The index of a column; -1 where there is none. */
  int indexOf(String column) {
    int place = place(column);
    return hashed[place] == null ? -1 : at[place];
  }

  /** A cell of a line. */
  Cell cell(int index, String text, int line) {
    return Cell.ofWritten(
        columns.get(index), text, new Place(file, line, index + 1), numbers.get(index));
  }
}
