package org.dsisim.report.file;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import org.dsisim.table.TableWriter;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** Where the rows of a table go: into a file, or into a document. */
interface Rows {

  /** Adds a row of as many values as there are columns; null is what nobody knows. */
  void row(@Nullable Object... values);

  /** What puts rows somewhere. */
  interface Source {
    void writeTo(Rows rows);
  }

  /** The rows as CSV. */
  static String csv(List<String> columns, Source source) {
    StringBuilder text = new StringBuilder();
    TableWriter table = new TableWriter(text, columns);
    source.writeTo(table::row);
    return text.toString();
  }

  /** The rows as objects with the columns as names; numbers are numbers. */
  static void json(List<String> columns, Source source, ArrayNode to) {
    source.writeTo(
        values -> {
          ObjectNode node = to.addObject();
          for (int i = 0; i < values.length; i++) {
            put(node, columns.get(i), values[i]);
          }
        });
  }

  private static void put(ObjectNode node, String column, @Nullable Object value) {
    if (value == null) {
      node.putNull(column);
    } else if (value instanceof Money money) {
      node.put(column, money.toUsd());
    } else if (value instanceof BigDecimal number) {
      node.put(column, number);
    } else if (value instanceof Integer number) {
      node.put(column, number);
    } else if (value instanceof Boolean truth) {
      node.put(column, truth);
    } else {
      node.put(column, value.toString());
    }
  }
}
