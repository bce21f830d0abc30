package org.dsisim.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.report.content.AllocatedFund;
import org.dsisim.report.content.AssessmentRun;
import org.dsisim.report.content.Run;
import org.dsisim.report.content.about.About;
import org.dsisim.report.content.about.AboutFund;
import org.dsisim.report.content.about.AboutResults;
import org.dsisim.report.content.study.BracketedRun;
import org.dsisim.report.content.study.ComparedRun;
import org.dsisim.report.content.study.DrawnRun;
import org.dsisim.report.content.study.SensitivityRun;
import org.dsisim.report.content.study.SolvedQuestion;
import org.dsisim.report.content.study.StudySubject;
import org.dsisim.report.content.study.SweptGrid;
import org.dsisim.report.content.table.Joined;
import org.dsisim.report.content.table.NamedTable;
import org.dsisim.report.content.table.TablesOfResults;
import org.dsisim.report.file.AllocationFiles;
import org.dsisim.report.file.ComparedFolders;
import org.dsisim.report.file.StudyTables;
import org.dsisim.report.file.table.ResultBytes;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.YearOutcome;

/** The workbooks of results. */
public final class Workbooks {

  /** The name of a workbook in a folder of results. */
  public static final String NAME = "report.xlsx";

  private Workbooks() {}

  /**
   * The workbook of a run: its tables, charts, and of one option the allocation as formulas.
   *
   * @param bySector whether users are joined by sector
   */
  public static ResultBytes of(Run run, boolean bySector) {
    return of(run, bySector ? Joined.BY_SECTOR : Joined.NOT);
  }

  /**
   * The workbook of a run.
   *
   * @param joined by what users are joined, if at all
   */
  public static ResultBytes of(Run run, Joined joined) {
    return of(run, AboutResults.of(run), TablesOfResults.of(run, joined), ResultWorkbook.LONGEST);
  }

  /** The workbook of a comparison. */
  public static ResultBytes of(ComparedRun compared) {
    return of(
        compared.run(),
        AboutResults.of(compared),
        TablesOfResults.of(compared),
        ResultWorkbook.LONGEST);
  }

  /** The workbook of draws. */
  public static ResultBytes of(DrawnRun drawn) {
    return of(drawn.run(), StudyCharts.of(drawn), TablesOfResults.of(drawn));
  }

  /** The workbook of a sensitivity. */
  public static ResultBytes of(SensitivityRun sensitivity) {
    return of(sensitivity.run(), StudyCharts.of(sensitivity), TablesOfResults.of(sensitivity));
  }

  /** The workbook of brackets that were tried. */
  public static ResultBytes of(BracketedRun bracketed) {
    return of(bracketed.run(), StudyCharts.of(bracketed), TablesOfResults.of(bracketed));
  }

  /** The workbook of a grid, and of what it was laid over. */
  public static ResultBytes of(SweptGrid swept) {
    return of(swept.subject(), StudyTables.of(swept));
  }

  /** The workbook of a value that was looked for, and of what it was looked for in. */
  public static ResultBytes of(SolvedQuestion solved) {
    return of(solved.subject(), StudyTables.of(solved));
  }

  private static ResultBytes of(StudySubject subject, List<NamedTable> tables) {
    if (subject instanceof StudySubject.OfOption option) {
      return of(option.run(), List.of(), tables);
    }
    AllocatedFund fund = ((StudySubject.OfFormula) subject).fund();
    return new ResultWorkbook(
        AboutFund.of(fund), List.of(), List.of(), tables, fund.inputs(), ResultWorkbook.LONGEST);
  }

  /** The workbook of a study, whose run is only one of many. */
  private static ResultBytes of(Run run, List<BarChart> charts, List<NamedTable> tables) {
    return new ResultWorkbook(
        AboutResults.of(run), List.of(), charts, tables, run.inputs(), ResultWorkbook.LONGEST);
  }

  /** The workbook of two folders that are held against each other. */
  public static ResultBytes of(ComparedFolders compared) {
    return new ResultWorkbook(
        compared.about(),
        List.of(),
        List.of(),
        List.of(compared.table()),
        Map.of(),
        ResultWorkbook.LONGEST);
  }

  static ResultWorkbook of(Run run, About about, List<NamedTable> tables, int rowsOnSheet) {
    return new ResultWorkbook(
        about, allocations(run), RunCharts.of(run), tables, run.inputs(), rowsOnSheet);
  }

  /** The workbook of an assessment. */
  public static ResultBytes of(AssessmentRun assessment) {
    return new ResultWorkbook(
        AboutResults.of(assessment),
        List.of(),
        List.of(),
        TablesOfResults.of(assessment),
        assessment.run().inputs(),
        ResultWorkbook.LONGEST);
  }

  /** The workbook of a fund that a formula alone gives out. */
  public static ResultBytes of(AllocationFiles files) {
    return new ResultWorkbook(
        files.about(),
        List.of(
            LiveAllocation.of(
                files.fund().formula(),
                files.fund().allocation(),
                files.fund().values(),
                files.fund().language())),
        RunCharts.of(
            files.fund().values().year(),
            files.fund().allocation().parties(),
            files.fund().language()),
        files.tables(),
        files.fund().inputs(),
        ResultWorkbook.LONGEST);
  }

  /** Each year of one option, where anybody has a share of a fund. */
  private static List<LiveAllocation> allocations(Run run) {
    List<LiveAllocation> allocations = new ArrayList<>();
    if (run.outcomes().size() == 1) {
      Outcome outcome = run.outcomes().get(0);
      PolicyOption option = outcome.option();
      for (YearOutcome year : outcome.years()) {
        if (!year.allocation().derivations().isEmpty()) {
          allocations.add(
              LiveAllocation.of(
                  option.formula().id(),
                  year.allocation(),
                  Objects.requireNonNull(year.ruleSetValues().get(option.formula().id())),
                  run.language()));
        }
      }
    }
    return allocations;
  }
}
