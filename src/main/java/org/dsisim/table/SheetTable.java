package org.dsisim.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.table.spreadsheet.SheetRow;
import org.dsisim.table.spreadsheet.Workbook;

/** Reads a table from a sheet of a workbook, looked at row by row as a table of a text is. */
final class SheetTable {

  private static final String ENDING = ".xlsx";

  private SheetTable() {}

  /** Whether a file is a workbook, by its name. */
  static boolean isMeant(Path path) {
    return name(path).toLowerCase(Locale.ROOT).endsWith(ENDING);
  }

  /** Reads the table, and holds all of it in memory. */
  static Table read(Path path, String shownAs, Problems problems) {
    if (!TextFile.isFile(path, shownAs, problems)) {
      return Table.unreadable(shownAs);
    }
    String name = name(path).substring(0, name(path).length() - ENDING.length());
    Workbook.Sheet sheet = Workbook.read(path, shownAs, name, problems);
    if (sheet == null) {
      return Table.unreadable(shownAs);
    }
    RowCheck check = new RowCheck(sheet.place(), problems);
    List<Row> rows = new ArrayList<>();
    for (SheetRow one : sheet.rows()) {
      Row row = check.row(Place.of(sheet.place(), one.number()), one.texts());
      if (row != null) {
        rows.add(row);
      } else if (check.isOver()) {
        break;
      }
    }
    Layout layout = check.layout();
    if (layout == null) {
      if (sheet.rows().isEmpty()) {
        problems.error(Place.ofFile(sheet.place()), Message.of("table.file.empty"));
      }
      return Table.unreadable(sheet.place());
    }
    return new Table(check.header(), layout.columns(), RowSource.of(rows), rows.isEmpty());
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
