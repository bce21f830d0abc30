package org.dsisim.report.file.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.dsisim.report.content.table.ResultTable;
import org.dsisim.table.writing.TableWriter;

/** A table of results as CSV, each row written as it comes. */
final class TableFile<R> implements FileContent {

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
    out.write(RowBytes.header(table));
    RowStream<R> rows = new RowStream<>(table, out);
    try {
      table.rows().forEach(rows);
      rows.end();
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }
}
