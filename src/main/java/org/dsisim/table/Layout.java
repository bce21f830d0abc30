package org.dsisim.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.message.Place;
import org.dsisim.table.number.ColumnNumbers;

/**
 * The columns that all rows of a table share.
 *
 * @param file as it is shown in problems
 * @param columns in their order
 * @param at where each column stands, counted from 0; of columns with the same name the first
 * @param numbers how numbers are written in each
 */
record Layout(
    String file, List<String> columns, Map<String, Integer> at, List<ColumnNumbers> numbers) {

  static Layout of(String file, List<String> columns, List<ColumnNumbers> numbers) {
    Map<String, Integer> at = new LinkedHashMap<>();
    List<String> names = columns.stream().map(String::intern).toList();
    for (int i = 0; i < names.size(); i++) {
      at.putIfAbsent(names.get(i), i);
    }
    return new Layout(file, names, at, new ArrayList<>(numbers));
  }

  /** The index of a column; -1 where there is none. */
  @SuppressWarnings("ReferenceEquality") // readers ask by literals, a dozen times for each row
  int indexOf(String column) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i) == column) {
        return i;
      }
    }
    Integer index = at.get(column);
    return index == null ? -1 : index;
  }

  /** A cell of a line. */
  Cell cell(int index, String text, int line) {
    return Cell.ofWritten(
        columns.get(index), text, new Place(file, line, index + 1), numbers.get(index));
  }
}
