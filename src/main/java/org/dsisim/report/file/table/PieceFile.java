package org.dsisim.report.file.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.dsisim.indicator.OptionResults;
import org.dsisim.report.content.Run;
import org.dsisim.report.content.table.PieceRows;
import org.dsisim.report.content.table.ResultTable;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.simulation.asking.PieceOfYear;
import org.dsisim.table.writing.CsvBytes;
import org.dsisim.table.writing.TableWriter;
import org.jspecify.annotations.Nullable;

/**
 * A table of the payers or the uses of a run as CSV: its bytes are made on several threads, and
 * several such tables can be written in one pass over payers and uses.
 */
public final class PieceFile<R> implements FileContent {

  private final ResultTable<R> table;
  private final PieceRows<R> rows;

  PieceFile(ResultTable<R> table, PieceRows<R> rows) {
    this.table = table;
    this.rows = rows;
  }

  /** Whose payers and uses they are. */
  public Run run() {
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
  public static void writeTogether(
      Run run, List<PieceFile<?>> files, List<? extends OutputStream> to) throws IOException {
    for (int i = 0; i < files.size(); i++) {
      to.get(i).write(RowBytes.header(files.get(i).table));
    }
    try {
      PieceRows.forEachYear(run, (results, year) -> writeTogether(results, year, files, to));
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  private static void writeTogether(
      OptionResults results,
      YearOutcome year,
      List<PieceFile<?>> files,
      List<? extends OutputStream> to) {
    List<OfYear<?>> ofYear = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      ofYear.add(files.get(i).of(results, year, to.get(i)));
    }
    year.forEachPiece(
        piece -> ofYear.stream().map(one -> one.ofPiece(piece)).toList(),
        some -> some.forEach(Runnable::run));
    ofYear.forEach(OfYear::writeBehind);
  }

  private OfYear<R> of(OptionResults results, YearOutcome year, OutputStream out) {
    return new OfYear<>(table, rows.tables().apply(results, year), out);
  }

  /** Writes the rows of a year of an option. */
  private static final class OfYear<R> {

    private final ResultTable<R> table;
    private final PieceRows.OfYear<R> rows;
    private final @Nullable PayerBytes<R> payers;
    private final @Nullable UseBytes<R> uses;
    private final OutputStream out;

    /** What has been written, for the next pieces: they need as much room. */
    private final Queue<CsvBytes> spare = new ConcurrentLinkedQueue<>();

    OfYear(ResultTable<R> table, PieceRows.OfYear<R> rows, OutputStream out) {
      this.table = table;
      this.rows = rows;
      this.payers =
          rows instanceof PieceRows.OfPayers<R> ofPayers ? new PayerBytes<>(table, ofPayers) : null;
      this.uses = rows instanceof PieceRows.OfUses<R> ofUses ? new UseBytes<>(table, ofUses) : null;
      this.out = out;
    }

    /** Makes the rows of a piece, on any thread; what it returns writes them. */
    Runnable ofPiece(PieceOfYear piece) {
      if (rows instanceof PieceRows.OfSum<R> sum) {
        return sum.add(piece);
      }
      CsvBytes known = spare.poll();
      CsvBytes bytes = known == null ? new CsvBytes() : known;
      if (payers != null) {
        payers.write(piece.payers(), bytes);
      }
      if (uses != null) {
        uses.write(piece.uses(), bytes);
      }
      return () -> {
        RowStream.write(bytes, out);
        spare.add(bytes);
      };
    }

    void writeBehind() {
      RowStream<R> behind = new RowStream<>(table, out);
      rows.behind(behind);
      behind.end();
    }
  }
}
