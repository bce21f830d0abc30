package org.dsisim.report.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dsisim.indicator.OptionResults;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.report.content.Run;
import org.dsisim.report.content.table.PayerRows;
import org.dsisim.report.content.table.ResultTable;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.table.TableWriter;

/**
 * A table of the payers of a run as CSV: its bytes are made on several threads, and several such
 * tables can be written in one pass over the payers.
 */
final class PayerFile<R> implements FileContent {

  private final ResultTable<R> table;
  private final PayerRows<R> rows;

  PayerFile(ResultTable<R> table, PayerRows<R> rows) {
    this.table = table;
    this.rows = rows;
  }

  /** Whose payers they are. */
  Run run() {
    return rows.run();
  }

  @Override
  public void writeTo(Appendable out) {
    rows.forEach(TableFiles.rows(table.columns(), new TableWriter(out, table.names())));
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    writeTogether(run(), List.of(this), List.of(out));
  }

  /**
   * Writes several of one run in one pass.
   *
   * @param to one for each of them
   */
  static void writeTogether(Run run, List<PayerFile<?>> files, List<? extends OutputStream> to)
      throws IOException {
    for (int i = 0; i < files.size(); i++) {
      to.get(i).write(files.get(i).header());
    }
    try {
      PayerRows.forEachYear(run, (results, year) -> writeTogether(results, year, files, to));
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  private static void writeTogether(
      OptionResults results,
      YearOutcome year,
      List<PayerFile<?>> files,
      List<? extends OutputStream> to) {
    List<OfYear<?>> ofYear = new ArrayList<>();
    files.forEach(file -> ofYear.add(file.of(results, year)));
    year.payers()
        .forEachPiece(
            payers -> {
              List<byte[]> pieces = new ArrayList<>(ofYear.size());
              ofYear.forEach(one -> pieces.add(one.ofPayers(payers)));
              return pieces;
            },
            pieces -> {
              for (int i = 0; i < pieces.size(); i++) {
                write(pieces.get(i), to.get(i));
              }
            });
    for (int i = 0; i < files.size(); i++) {
      write(ofYear.get(i).behind(), to.get(i));
    }
  }

  private static void write(byte[] bytes, OutputStream out) {
    try {
      out.write(bytes);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private byte[] header() {
    StringBuilder text = new StringBuilder();
    TableWriter.writeHeader(text, table.names());
    return text.toString().getBytes(UTF_8);
  }

  private OfYear<R> of(OptionResults results, YearOutcome year) {
    return new OfYear<>(table, rows.tables().apply(results, year));
  }

  /** The rows of a year of an option, as bytes. */
  private record OfYear<R>(ResultTable<R> table, PayerRows.OfYear<R> rows) {

    byte[] ofPayers(List<PayerOutcome> payers) {
      return bytes(to -> rows.ofPayers(payers, to));
    }

    byte[] behind() {
      return bytes(rows::behind);
    }

    private byte[] bytes(Consumer<Consumer<R>> made) {
      StringBuilder text = new StringBuilder();
      TableWriter writer = TableWriter.goingOn(text, table.names());
      made.accept(TableFiles.rows(table.columns(), writer));
      return text.toString().getBytes(UTF_8);
    }
  }
}
