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
 * Takes rows and writes them as bytes. What stands in a column again and again, as the title of a
 * rule does, is looked at once and copied after that. Not for use by several threads.
 */
final class RowBytes<R> implements Consumer<R> {

  /** So many different values of a column are known: a use has a row for each of some burdens. */
  private static final int KNOWN = 4;

  /** A text of so many letters is sooner compared than written. */
  private static final int LONG = 32;

  private final List<Column<R>> columns;
  private final CsvBytes to;
  private final SentenceWords sentences = new SentenceWords();

  /** What stood in each column last, and how it was written; those of a column side by side. */
  private final @Nullable Object[] last;

  private final byte[][] written;

  /** Which of those of a column goes next. */
  private final int[] oldest;

  RowBytes(ResultTable<R> table, CsvBytes to) {
    this.columns = table.columns();
    this.to = to;
    this.last = new Object[KNOWN * columns.size()];
    this.written = new byte[KNOWN * columns.size()][];
    this.oldest = new int[columns.size()];
  }

  /** The header of a table. */
  static byte[] header(ResultTable<?> table) {
    StringBuilder text = new StringBuilder();
    TableWriter.writeHeader(text, table.names());
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void accept(R row) {
    for (int i = 0; i < oldest.length; i++) {
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

  private byte[] written(int column, Object value) {
    int from = KNOWN * column;
    for (int i = from; i < from + KNOWN; i++) {
      if (isSame(value, last[i])) {
        return written[i];
      }
    }
    int at = from + oldest[column];
    oldest[column] = (oldest[column] + 1) % KNOWN;
    last[at] = value;
    written[at] = CsvBytes.cell(value);
    return written[at];
  }

  @SuppressWarnings("ReferenceEquality") // an equal short text, as an id, is soon written anew
  private static boolean isSame(Object value, @Nullable Object before) {
    return value == before
        || (!(value instanceof String text && text.length() < LONG) && value.equals(before));
  }
}
