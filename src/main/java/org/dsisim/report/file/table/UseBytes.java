package org.dsisim.report.file.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dsisim.report.content.table.PieceRows;
import org.dsisim.report.content.table.ResultTable;
import org.dsisim.simulation.asking.UseOutcome;
import org.dsisim.table.writing.CsvBytes;

/** The rows of the uses of a year of an option, as bytes. Safe for use by several threads. */
final class UseBytes<R> {

  /** Hardly ever are there so many; where every use is of another kind, little is remembered. */
  private static final int MOST_KINDS = 2_000;

  private final ResultTable<R> table;
  private final PieceRows.OfUses<R> rows;

  /** The rows of the uses of a kind, made once for all pieces. */
  private final Map<Object, List<ColumnTemplate>> kinds = new ConcurrentHashMap<>();

  UseBytes(ResultTable<R> table, PieceRows.OfUses<R> rows) {
    this.table = table;
    this.rows = rows;
  }

  /** Writes those of a piece, on any thread. */
  void write(List<UseOutcome> uses, CsvBytes to) {
    RowBytes<R> others = new RowBytes<>(table, to);
    for (UseOutcome use : uses) {
      Object kind = rows.kind(use);
      List<ColumnTemplate> known = kind == null ? null : kinds.get(kind);
      if (known == null && kind != null && kinds.size() < MOST_KINDS) {
        known = of(use);
        kinds.put(kind, known);
      }
      if (known == null) {
        rows.ofUse(use, others);
      } else if (!known.isEmpty()) {
        byte[] id = CsvBytes.cell(use.row().id());
        for (int i = 0; i < known.size(); i++) {
          known.get(i).write(id, to);
        }
      }
    }
  }

  private List<ColumnTemplate> of(UseOutcome use) {
    List<ColumnTemplate> templates = new ArrayList<>();
    rows.ofUse(use, row -> templates.add(ColumnTemplate.of(table, row, rows.own())));
    return templates;
  }
}
