package org.dsisim.report.file.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.dsisim.report.content.table.ResultTable;
import org.dsisim.table.writing.CsvBytes;

/**
 * Takes rows and writes them to a stream as bytes, many at once. Not for use by several threads.
 */
final class RowStream<R> implements Consumer<R> {

  /** So many bytes are written at once, or a row more. */
  private static final int TOGETHER = 1 << 16;

  private final CsvBytes bytes = new CsvBytes();
  private final RowBytes<R> rows;
  private final OutputStream out;

  /** Rows of a table, without its header. */
  RowStream(ResultTable<R> table, OutputStream out) {
    this.rows = new RowBytes<>(table, bytes);
    this.out = out;
  }

  /**
   * Takes a row.
   *
   * @throws UncheckedIOException when it cannot be written
   */
  @Override
  public void accept(R row) {
    rows.accept(row);
    if (bytes.length() >= TOGETHER) {
      write(bytes, out);
    }
  }

  /**
   * Writes what is left behind the last row.
   *
   * @throws UncheckedIOException when it cannot be written
   */
  void end() {
    write(bytes, out);
  }

  /**
   * Writes all of some bytes.
   *
   * @throws UncheckedIOException when they cannot be written
   */
  static void write(CsvBytes bytes, OutputStream out) {
    try {
      bytes.writeTo(out);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
