package org.dsisim.report.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dsisim.report.content.table.Cell;
import org.dsisim.report.content.table.Column;
import org.dsisim.report.content.table.PayerCell;
import org.dsisim.report.content.table.ResultTable;
import org.dsisim.simulation.PayerColumns;
import org.dsisim.table.CsvBytes;

/**
 * The row of users who are in one situation, as bytes: what is the same for all of them stands
 * between what is each one's own.
 */
final class ColumnTemplate {

  /** What stands before the first cell that is a user's own, and behind each. */
  private final List<byte[]> same;

  private final List<PayerCell> own;

  /** Words that stand in cells, as they are written. */
  private final Map<String, byte[]> words = new ConcurrentHashMap<>();

  private ColumnTemplate(List<byte[]> same, List<PayerCell> own) {
    this.same = same;
    this.own = own;
  }

  /**
   * The row.
   *
   * @param row of one of the users
   * @param cells those that are a user's own, by the name of their column
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

  /** A word that comes again and again, as it stands in a cell. */
  private byte[] written(String word) {
    byte[] known = words.get(word);
    if (known == null) {
      CsvBytes cell = new CsvBytes();
      cell.text(word);
      known = cell.taken();
      words.put(word, known);
    }
    return known;
  }

  /** Writes the row of one of the users. For any thread. */
  void write(PayerColumns payers, int user, CsvBytes to) {
    for (int i = 0; i < own.size(); i++) {
      to.append(same.get(i));
      switch (own.get(i)) {
        case ID -> payers.id(user, to::text);
        case NAME -> payers.name(user, to::text);
        case SECTOR -> to.append(written(payers.sector(user)));
        case HOME -> to.append(written(payers.home(user).code().iso3()));
        case OWED -> to.dollars(payers.owed(user));
        case EXPECTED -> to.dollars(payers.expected(user));
      }
    }
    to.append(same.get(own.size()));
  }
}
