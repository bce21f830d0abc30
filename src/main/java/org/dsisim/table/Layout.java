package org.dsisim.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.message.Place;
import org.dsisim.table.number.ColumnNumbers;
import org.jspecify.annotations.Nullable;

/** The columns that all rows of a table share. */
final class Layout {

  /** A power of two, so large that the columns of a table rarely share a place. */
  private static final int PLACES = 1 << 7;

  private final String file;
  private final List<String> columns;
  private final List<ColumnNumbers> numbers;

  /** Where each column stands, counted from 0; of columns with the same name the first. */
  private final Map<String, Integer> at = new HashMap<>();

  /** Most columns by a part of their hash, for readers ask a dozen times for each row. */
  private final @Nullable String[] quick = new String[PLACES];

  private final int[] quickAt = new int[PLACES];

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
    for (int i = 0; i < columns.size(); i++) {
      if (at.putIfAbsent(columns.get(i), i) == null) {
        quick[place(columns.get(i))] = this.columns.get(i);
        quickAt[place(columns.get(i))] = i;
      }
    }
  }

  private static int place(String column) {
    int hash = column.hashCode();
    return (hash ^ (hash >>> 7)) & (PLACES - 1);
  }

  /** The file as it is shown in problems. */
  String file() {
    return file;
  }

  /** The columns in their order. */
  List<String> columns() {
    return columns;
  }

  /** The index of a column; -1 where there is none. */
  @SuppressWarnings("ReferenceEquality") // any other text is looked for in the map
  int indexOf(String column) {
    int place = place(column);
    if (quick[place] == column) {
      return quickAt[place];
    }
    return at.getOrDefault(column, -1);
  }

  /** A cell of a line. */
  Cell cell(int index, String text, int line) {
    return Cell.ofWritten(
        columns.get(index), text, new Place(file, line, index + 1), numbers.get(index));
  }
}
