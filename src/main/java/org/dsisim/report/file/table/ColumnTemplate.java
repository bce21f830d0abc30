package org.dsisim.report.file.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dsisim.model.world.user.UserColumns;
import org.dsisim.report.content.table.Cell;
import org.dsisim.report.content.table.Column;
import org.dsisim.report.content.table.PayerCell;
import org.dsisim.report.content.table.ResultTable;
import org.dsisim.simulation.payer.PayerColumns;
import org.dsisim.table.writing.CsvBytes;

/**
 * The row of users who are in one situation, or of uses of one kind, as bytes: what is the same for
 * all of them stands between what is each one's own.
 */
final class ColumnTemplate {

  /** What stands before the first cell that is each one's own, and behind each. */
  private final byte[][] same;

  private final PayerCell[] own;

  private ColumnTemplate(List<byte[]> same, List<PayerCell> own) {
    this.same = same.toArray(byte[][]::new);
    this.own = own.toArray(PayerCell[]::new);
  }

  /**
   * The row.
   *
   * @param row of one of them
   * @param cells those that are each one's own, by the name of their column
   */
  static <R> ColumnTemplate of(ResultTable<R> table, R row, Map<String, PayerCell> cells) {
    List<byte[]> same = new ArrayList<>();
    List<PayerCell> own = new ArrayList<>();
    CsvBytes text = new CsvBytes();
    for (int i = 0; i < table.columns().size(); i++) {
      Column<R> column = table.columns().get(i);
      if (i > 0) {
        text.separate();
      }
      Cell cell = column.of(row);
      PayerCell ofUser = cells.get(column.name());
      if (ofUser == null || cell == Cell.NOTHING) {
        text.append(TableFiles.text(cell).getBytes(UTF_8));
      } else {
        same.add(text.taken());
        own.add(ofUser);
      }
    }
    text.endRow();
    same.add(text.taken());
    return new ColumnTemplate(same, own);
  }

  /**
   * Writes the row of something that has nothing of its own but its id. For any thread.
   *
   * @param id as it stands in a cell
   */
  void write(byte[] id, CsvBytes to) {
    for (int i = 0; i < own.length; i++) {
      to.append(same[i]);
      to.append(id);
    }
    to.append(same[own.length]);
  }

  /**
   * Writes the row of one of the users. For any thread.
   *
   * @param words those of the users of the piece
   * @param text writes a text as a cell
   * @param to where all of it is written
   */
  void write(
      PayerColumns payers, int user, CellWords.OfPiece words, UserColumns.Bytes text, CsvBytes to) {
    for (int i = 0; i < own.length; i++) {
      to.append(same[i]);
      switch (own[i]) {
        case ID -> payers.id(user, text);
        case NAME -> payers.name(user, text);
        case SECTOR -> to.append(words.sector(user));
        case HOME -> to.append(words.home(user));
        case OWED -> to.dollars(payers.owed(user));
        case EXPECTED -> to.dollars(payers.expected(user));
      }
    }
    to.append(same[own.length]);
  }
}
