package org.dsisim.report.file.table;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.user.UserColumns;
import org.dsisim.reckoning.liability.Liability;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.report.content.table.PieceRows;
import org.dsisim.report.content.table.ResultTable;
import org.dsisim.simulation.payer.PayerColumns;
import org.dsisim.simulation.payer.PiecePayers;
import org.dsisim.simulation.payer.Situation;
import org.dsisim.table.writing.CsvBytes;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** The rows of the payers of a year of an option, as bytes. Safe for use by several threads. */
final class PayerBytes<R> {

  private final ResultTable<R> table;
  private final PieceRows.OfPayers<R> rows;

  /** Rows of users in columns, made once for all pieces. */
  private final Map<Alike, ColumnTemplate> templates = new ConcurrentHashMap<>();

  private final CellWords words = new CellWords();

  PayerBytes(ResultTable<R> table, PieceRows.OfPayers<R> rows) {
    this.table = table;
    this.rows = rows;
  }

  /** Of which users the rows are alike. */
  private record Alike(Situation situation, String type, Set<AssessmentBase> bases) {}

  /** Writes those of a piece, on any thread. */
  void write(PiecePayers payers, CsvBytes to) {
    payers.forEach(new OfPiece(to));
  }

  private ColumnTemplate made(Alike alike) {
    boolean owes = alike.situation().liability() == Liability.YES && !alike.situation().isUntold();
    Money owed = owes ? Money.ofUsd(1) : Money.ZERO;
    R row = rows.row(alike.situation().outcome(alike.type(), alike.bases(), owed));
    return ColumnTemplate.of(table, row, rows.own());
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
              new Alike(payers.situation(user), payers.type(user), bases), PayerBytes.this::made);
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
