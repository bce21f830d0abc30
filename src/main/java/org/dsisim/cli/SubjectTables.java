package org.dsisim.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dsisim.report.content.Selection;
import org.dsisim.report.content.Subject;
import org.dsisim.report.file.AllocationFiles;
import org.dsisim.report.file.FileContent;
import org.dsisim.report.file.RunFiles;

/** The tables of what is tried under many values, as it is, by their names. */
final class SubjectTables {

  private SubjectTables() {}

  /** Those of a study, and beside it those of its subject. */
  static Map<String, FileContent> behind(String name, FileContent study, Subject subject) {
    Map<String, FileContent> tables = new LinkedHashMap<>();
    tables.put(name, study);
    if (subject instanceof Subject.OfOption option) {
      tables.putAll(RunTables.of(new RunFiles(option.run()), false));
    } else if (subject instanceof Subject.OfFormula formula) {
      tables.putAll(of(new AllocationFiles(formula.fund())));
    }
    return tables;
  }

  /** The tables of a fund given out by a formula alone. */
  static Map<String, FileContent> of(AllocationFiles files) {
    Map<String, FileContent> tables = new LinkedHashMap<>();
    tables.put("countries.csv", files.countries(Selection.NOTHING));
    tables.put("summary.csv", files.summary());
    return tables;
  }
}
