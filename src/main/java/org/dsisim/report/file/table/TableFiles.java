package org.dsisim.report.file.table;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.report.content.Decimals;
import org.dsisim.report.content.table.Cell;
import org.dsisim.report.content.table.Column;
import org.dsisim.report.content.table.PieceRows;
import org.dsisim.report.content.table.ResultTable;
import org.dsisim.report.content.table.SentenceWords;
import org.dsisim.table.writing.TableWriter;
import org.jspecify.annotations.Nullable;

/** Tables of results as CSV and as JSON. */
public final class TableFiles {

  private TableFiles() {}

  /** The rows as CSV; what nobody knows is an empty cell. */
  public static <R> FileContent csv(ResultTable<R> table) {
    return table.rows() instanceof PieceRows<R> rows
        ? new PieceFile<>(table, rows)
        : new TableFile<>(table);
  }

  /** Takes rows and writes them. */
  static <R> Consumer<R> rows(List<Column<R>> columns, TableWriter writer) {
    SentenceWords sentences = new SentenceWords();
    @Nullable Object[] values = new Object[columns.size()];
    return row -> {
      for (int i = 0; i < values.length; i++) {
        values[i] = plain(columns.get(i).of(row), sentences);
      }
      writer.row(values);
    };
  }

  /** A cell as something that can be written; null for none. */
  static @Nullable Object plain(Cell cell, SentenceWords sentences) {
    if (cell instanceof Cell.Word word) {
      return word.text();
    }
    if (cell instanceof Cell.Sentence sentence) {
      return sentences.of(sentence.message());
    }
    if (cell instanceof Cell.Whole whole) {
      return whole.number();
    }
    if (cell instanceof Cell.Truth truth) {
      return truth.truth();
    }
    if (cell instanceof Cell.Value value && value.value() instanceof ResultValue.Dollars dollars) {
      return dollars.money();
    }
    return number(cell);
  }

  /** A cell as it stands in a row. */
  static String text(Cell cell) {
    StringBuilder text = new StringBuilder();
    TableWriter.goingOn(text, List.of("")).row(plain(cell, new SentenceWords()));
    return text.substring(0, text.length() - 1);
  }

  /** The rows as objects with the columns as names; numbers are numbers. */
  public static <R> void json(ResultTable<R> table, ArrayNode to) {
    SentenceWords sentences = new SentenceWords();
    table
        .rows()
        .forEach(
            row -> {
              ObjectNode node = to.addObject();
              table
                  .columns()
                  .forEach(column -> put(node, column.name(), column.of(row), sentences));
            });
  }

  private static void put(ObjectNode node, String name, Cell cell, SentenceWords sentences) {
    if (cell instanceof Cell.Word word) {
      node.put(name, word.text());
    } else if (cell instanceof Cell.Sentence sentence) {
      node.put(name, sentences.of(sentence.message()));
    } else if (cell instanceof Cell.Whole whole) {
      node.put(name, whole.number());
    } else if (cell instanceof Cell.Truth truth) {
      node.put(name, truth.truth());
    } else {
      node.put(name, number(cell));
    }
  }

  private static @Nullable BigDecimal number(Cell cell) {
    if (cell instanceof Cell.Share share) {
      return Decimals.ofShare(share.share());
    }
    if (cell instanceof Cell.Measure measure) {
      return Decimals.ofMeasure(measure.measure());
    }
    return cell instanceof Cell.Value value ? Decimals.of(value.value()) : null;
  }
}
