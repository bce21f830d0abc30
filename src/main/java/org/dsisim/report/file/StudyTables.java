package org.dsisim.report.file;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.message.Message;
import org.dsisim.report.content.study.SolvedQuestion;
import org.dsisim.report.content.study.StudySubject;
import org.dsisim.report.content.study.SweptGrid;
import org.dsisim.report.content.table.NamedTable;
import org.dsisim.report.content.table.SolutionTable;
import org.dsisim.report.content.table.SweepTable;
import org.dsisim.report.content.table.TablesOfResults;

/** The tables of what an option or a formula was tried under, and those of it as it is. */
public final class StudyTables {

  private StudyTables() {}

  /** The points of a grid. */
  public static List<NamedTable> of(SweptGrid swept) {
    return before(
        swept.subject(),
        new NamedTable("sweep", Message.of("about.table.sweep"), SweepTable.of(swept)));
  }

  /** The values that were looked at for a target. */
  public static List<NamedTable> of(SolvedQuestion solved) {
    return before(
        solved.subject(),
        new NamedTable("solution", Message.of("about.table.solution"), SolutionTable.of(solved)));
  }

  private static List<NamedTable> before(StudySubject subject, NamedTable study) {
    List<NamedTable> tables = new ArrayList<>(List.of(study));
    if (subject instanceof StudySubject.OfOption option) {
      tables.addAll(TablesOfResults.of(option.run(), false));
    } else if (subject instanceof StudySubject.OfFormula formula) {
      tables.addAll(new AllocationFiles(formula.fund()).tables());
    }
    return List.copyOf(tables);
  }
}
