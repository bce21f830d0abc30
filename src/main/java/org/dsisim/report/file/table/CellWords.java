package org.dsisim.report.file.table;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dsisim.simulation.payer.PayerColumns;
import org.dsisim.table.writing.CsvBytes;
import org.jspecify.annotations.Nullable;

/**
 * Words that stand in many cells of a table, as they are written. Safe for use by several threads.
 */
final class CellWords {

  private final Map<String, byte[]> written = new ConcurrentHashMap<>();

  /** No words yet. */
  CellWords() {}

  private byte[] written(String word) {
    byte[] known = written.get(word);
    if (known == null) {
      CsvBytes cell = new CsvBytes();
      cell.text(word);
      known = cell.taken();
      written.put(word, known);
    }
    return known;
  }

  /** The words of users in columns, looked up once for all of these. */
  OfPiece of(PayerColumns payers) {
    return new OfPiece(payers);
  }

  /** The words of the users of a piece, by their numbers there. For one thread. */
  final class OfPiece {

    private final PayerColumns payers;

    /** Apart from each other: a sector can be called as a country is. */
    private final byte[] @Nullable [] sectors;

    private final byte[] @Nullable [] homes;

    private OfPiece(PayerColumns payers) {
      this.payers = payers;
      this.sectors = new byte[payers.words()][];
      this.homes = new byte[payers.words()][];
    }

    /** The word for a user's sector, as it stands in a cell. */
    byte[] sector(int user) {
      int number = payers.numberOfSector(user);
      byte[] known = sectors[number];
      if (known == null) {
        known = written(payers.sector(user));
        sectors[number] = known;
      }
      return known;
    }

    /** The code of a user's home, as it stands in a cell. */
    byte[] home(int user) {
      int number = payers.numberOfHome(user);
      byte[] known = homes[number];
      if (known == null) {
        known = written(payers.home(user).code().iso3());
        homes[number] = known;
      }
      return known;
    }
  }
}
