package org.dsisim.cases;

import org.dsisim.message.Message;
import org.dsisim.table.Cell;

/** The cell of a case that says something of somebody. */
final class CaseCell {

  private CaseCell() {}

  /**
   * The cell under a name that says whose it is, as {@code owes of KEN}.
   *
   * @param key what is said
   * @param who of whom
   */
  static Cell of(String key, String who, Cell cell) {
    String name = Message.of("cases.key-of", "key", key, "who", who).inEnglish();
    return Cell.of(name, cell.text(), cell.place());
  }
}
