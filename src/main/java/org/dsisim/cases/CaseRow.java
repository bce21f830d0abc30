package org.dsisim.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dsisim.message.Problems;
import org.dsisim.table.Cell;
import org.dsisim.table.Row;
import org.dsisim.table.yaml.YamlMap;

/** A row of a table, as a case writes it: flat, and without what need not be said. */
public final class CaseRow {

  private CaseRow() {}

  /**
   * The row.
   *
   * @param filled by column: what holds where the case does not say it
   */
  public static Row of(YamlMap map, Map<String, String> filled, Problems problems) {
    return of(List.of(map), filled, problems);
  }

  /**
   * A row that is written in several pieces.
   *
   * @param pieces of which the first says where the row stands, and counts before the others
   */
  public static Row of(List<YamlMap> pieces, Map<String, String> filled, Problems problems) {
    List<Cell> cells = new ArrayList<>();
    pieces.forEach(piece -> cells.addAll(piece.toRow(problems).cells()));
    YamlMap last = pieces.get(pieces.size() - 1);
    // The first cell of a name counts.
    filled.forEach((name, text) -> cells.add(Cell.of(name, text, last.place())));
    return Row.of(pieces.get(0).place(), cells);
  }
}
