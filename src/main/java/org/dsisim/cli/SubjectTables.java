package org.dsisim.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dsisim.report.content.Subject;
import org.dsisim.report.content.table.TablesOfResults;
import org.dsisim.report.file.AllocationFiles;
import org.dsisim.report.file.CsvFiles;
import org.dsisim.report.file.FileContent;

/** The tables of what is tried under many values, as it is, by their names. */
final class SubjectTables {

  private SubjectTables() {}

  /** Those of a study, and beside it those of its subject. */
  static Map<String, FileContent> behind(String name, FileContent study, Subject subject) {
    Map<String, FileContent> tables = new LinkedHashMap<>();
    tables.put(name, study);
    if (subject instanceof Subject.OfOption option) {
      tables.putAll(CsvFiles.of(TablesOfResults.of(option.run(), false)));
    } else if (subject instanceof Subject.OfFormula formula) {
      tables.putAll(CsvFiles.of(new AllocationFiles(formula.fund()).tables()));
    }
    return tables;
  }
}
