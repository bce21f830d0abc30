package org.dsisim.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dsisim.report.file.FileContent;
import org.dsisim.report.file.RunFiles;

/** The tables of a run directory by their names. */
final class RunTables {

  private RunTables() {}

  /**
   * The tables.
   *
   * @param bySector whether users are joined by sector
   */
  static Map<String, FileContent> of(RunFiles files, boolean bySector) {
    Map<String, FileContent> tables = new LinkedHashMap<>();
    if (bySector) {
      tables.put("flows.csv", files.flowsBySector());
    } else {
      tables.put("flows.csv", files.flows());
      tables.put("payers.csv", files.payers());
    }
    tables.put("countries.csv", files.countries());
    tables.put("burdens.csv", files.burdens());
    tables.put("benefits.csv", files.benefits());
    tables.put("summary.csv", files.summary());
    return tables;
  }
}
