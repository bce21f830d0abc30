package org.dsisim.report.file.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.dsisim.indicator.OptionResults;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.user.UserColumns;
import org.dsisim.reckoning.liability.Liability;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.report.content.Run;
import org.dsisim.report.content.table.PayerCell;
import org.dsisim.report.content.table.PayerRows;
import org.dsisim.report.content.table.ResultTable;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.simulation.payer.PayerColumns;
import org.dsisim.simulation.payer.PiecePayers;
import org.dsisim.simulation.payer.Situation;
import org.dsisim.table.writing.CsvBytes;
import org.dsisim.table.writing.TableWriter;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * A table of the payers of a run as CSV: its bytes are made on several threads, and several such
 * tables can be written in one pass over the payers.
 */
public final class PayerFile<R> implements FileContent {

  private final ResultTable<R> table;
  private final PayerRows<R> rows;

  PayerFile(ResultTable<R> table, PayerRows<R> rows) {
    this.table = table;
    this.rows = rows;
  }

  /** Whose payers they are. */
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
      Run run, List<PayerFile<?>> files, List<? extends OutputStream> to) throws IOException {
    for (int i = 0; i < files.size(); i++) {
      to.get(i).write(RowBytes.header(files.get(i).table));
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
              List<CsvBytes> pieces = new ArrayList<>(ofYear.size());
              ofYear.forEach(one -> pieces.add(one.ofPayers(payers)));
              return pieces;
            },
            pieces -> {
              for (int i = 0; i < pieces.size(); i++) {
                write(pieces.get(i), to.get(i));
                ofYear.get(i).spare.add(pieces.get(i));
              }
            });
    for (int i = 0; i < files.size(); i++) {
      write(ofYear.get(i).behind(), to.get(i));
    }
  }

  private static void write(CsvBytes bytes, OutputStream out) {
    try {
      bytes.writeTo(out);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private OfYear<R> of(OptionResults results, YearOutcome year) {
    return new OfYear<>(table, rows.own(), rows.tables().apply(results, year));
  }

  /** The rows of a year of an option, as bytes. Safe for use by several threads. */
  private static final class OfYear<R> {

    private final ResultTable<R> table;
    private final Map<String, PayerCell> own;
    private final PayerRows.OfYear<R> rows;

    /** Rows of users in columns, made once for all pieces. */
    private final Map<Alike, ColumnTemplate> templates = new ConcurrentHashMap<>();

    private final CellWords words = new CellWords();

    /** What has been written, for the next pieces: they need as much room. */
    private final Queue<CsvBytes> spare = new ConcurrentLinkedQueue<>();

    OfYear(ResultTable<R> table, Map<String, PayerCell> own, PayerRows.OfYear<R> rows) {
      this.table = table;
      this.own = own;
      this.rows = rows;
    }

    /** Of which users the rows are alike. */
    private record Alike(Situation situation, String type, Set<AssessmentBase> bases) {}

    CsvBytes ofPayers(PiecePayers payers) {
      CsvBytes known = spare.poll();
      OfPiece piece = new OfPiece(known == null ? new CsvBytes() : known);
      payers.forEach(piece);
      return piece.bytes;
    }

    CsvBytes behind() {
      OfPiece none = new OfPiece(new CsvBytes());
      rows.behind(none.writer);
      return none.bytes;
    }

    private ColumnTemplate made(Alike alike) {
      boolean owes =
          alike.situation().liability() == Liability.YES && !alike.situation().isUntold();
      Money owed = owes ? Money.ofUsd(1) : Money.ZERO;
      R row = rows.row(alike.situation().outcome(alike.type(), alike.bases(), owed));
      return ColumnTemplate.of(table, row, own);
    }

    /** The rows of a piece. */
    private final class OfPiece implements PiecePayers.Taker {

      private final CsvBytes bytes;
      private final UserColumns.Bytes cell;
      private final Consumer<R> writer;

      /** Of users in columns, of which a piece has but one set. */
      private CellWords.@Nullable OfPiece known;

      /** By the numbers of situations in the piece. */
      private @Nullable Made[] made = new Made[0];

      OfPiece(CsvBytes bytes) {
        this.bytes = bytes;
        this.cell = bytes::text;
        this.writer = new RowBytes<>(table, bytes);
      }

      @Override
      public void take(PayerOutcome payer) {
        rows.ofPayer(payer, writer);
      }

      @Override
      public void take(PayerColumns payers, int user) {
        if (rows.has(payers.home(user), payers.expected(user))) {
          CellWords.OfPiece ofPiece = known;
          if (ofPiece == null) {
            ofPiece = words.of(payers);
            known = ofPiece;
            made = new Made[payers.situations()];
          }
          template(payers, user).write(payers, user, ofPiece, cell, bytes);
        }
      }

      @SuppressWarnings("ReferenceEquality") // of an equal one the template is looked up
      private ColumnTemplate template(PayerColumns payers, int user) {
        int situation = payers.numberOfSituation(user);
        int type = payers.numberOfType(user);
        Set<AssessmentBase> bases = payers.bases(user);
        Made first = made[situation];
        for (Made one = first; one != null; one = one.next()) {
          if (one.type() == type && one.bases() == bases) {
            return one.template();
          }
        }
        ColumnTemplate template =
            templates.computeIfAbsent(
                new Alike(payers.situation(user), payers.type(user), bases), OfYear.this::made);
        made[situation] = new Made(type, bases, template, first);
        return template;
      }
    }

    /**
     * A template that was used in a piece.
     *
     * @param type the number of the word for what its users are
     */
    private record Made(
        int type, Set<AssessmentBase> bases, ColumnTemplate template, @Nullable Made next) {}
  }
}
