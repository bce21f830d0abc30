package org.dsisim.report.file.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.dsisim.report.content.table.ResultTable;
import org.dsisim.table.writing.CsvBytes;
import org.dsisim.table.writing.TableWriter;

/** A table of results as CSV, each row written as it comes. */
final class TableFile<R> implements FileContent {

  /** So many bytes are written at once, or a row more. */
  private static final int TOGETHER = 1 << 16;

  private final ResultTable<R> table;

  TableFile(ResultTable<R> table) {
    this.table = table;
  }

  @Override
  public void writeTo(Appendable out) {
    table.rows().forEach(TableFiles.rows(table.columns(), new TableWriter(out, table.names())));
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    CsvBytes bytes = new CsvBytes();
    RowBytes<R> rows = new RowBytes<>(table, bytes);
    bytes.append(RowBytes.header(table));
    try {
      table
          .rows()
          .forEach(
              row -> {
                rows.accept(row);
                if (bytes.length() >= TOGETHER) {
                  write(bytes, out);
                }
              });
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
    bytes.writeTo(out);
  }

  private static void write(CsvBytes bytes, OutputStream out) {
    try {
      bytes.writeTo(out);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
