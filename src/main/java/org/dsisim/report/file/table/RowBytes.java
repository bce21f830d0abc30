package org.dsisim.report.file.table;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.dsisim.report.content.table.Column;
import org.dsisim.report.content.table.ResultTable;
import org.dsisim.report.content.table.SentenceWords;
import org.dsisim.table.writing.CsvBytes;
import org.dsisim.table.writing.TableWriter;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * Takes rows and writes them as bytes. What stands in a column row after row, as the title of a
 * rule does, is looked at once and copied after that. Not for use by several threads.
 */
final class RowBytes<R> implements Consumer<R> {

  private final List<Column<R>> columns;
  private final CsvBytes to;
  private final SentenceWords sentences = new SentenceWords();

  /** What stood in each column last, and how it was written. */
  private final @Nullable Object[] last;

  private final byte[][] written;

  RowBytes(ResultTable<R> table, CsvBytes to) {
    this.columns = table.columns();
    this.to = to;
    this.last = new Object[columns.size()];
    this.written = new byte[columns.size()][];
  }

  /** The header of a table. */
  static byte[] header(ResultTable<?> table) {
    StringBuilder text = new StringBuilder();
    TableWriter.writeHeader(text, table.names());
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void accept(R row) {
    for (int i = 0; i < last.length; i++) {
      if (i > 0) {
        to.separate();
      }
      Object value = TableFiles.plain(columns.get(i).of(row), sentences);
      if (value instanceof Money money && money.cents() >= 0) {
        to.dollars(money.cents());
      } else if (value != null) {
        to.append(written(i, value));
      }
    }
    to.endRow();
  }

  @SuppressWarnings("ReferenceEquality") // an equal text is written anew
  private byte[] written(int column, Object value) {
    Object before = last[column];
    if (value != before && !(value instanceof Long && value.equals(before))) {
      last[column] = value;
      written[column] = CsvBytes.cell(value);
    }
    return written[column];
  }
}
