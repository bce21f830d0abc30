package org.dsisim.report.file.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.report.content.table.NamedTable;

/** Tables of results as the CSV files of a folder. */
public final class CsvFiles {

  private CsvFiles() {}

  /** The files by their names, in the order of the tables. */
  public static Map<String, FileContent> of(List<NamedTable> tables) {
    Map<String, FileContent> files = new LinkedHashMap<>();
    tables.forEach(table -> files.put(table.name() + ".csv", TableFiles.csv(table.table())));
    return files;
  }
}
