package org.dsisim.report.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.Map;
import org.dsisim.report.chart.ChartFiles;
import org.dsisim.report.content.Run;
import org.dsisim.report.file.RunFiles;
import org.dsisim.report.file.table.FileContent;
import org.dsisim.report.file.table.ResultBytes;
import org.dsisim.report.page.asked.Ask;
import org.dsisim.report.workbook.Workbooks;

/**
 * A file of what a page shows, with its name and its type.
 *
 * @param name as a browser saves it
 */
public record ExportedFile(String name, String type, ResultBytes bytes) {

  private static final String CSV = "text/csv; charset=utf-8";
  private static final String TEXT = "text/plain; charset=utf-8";

  /** The workbook of a run, in which no payer is named. */
  public static ExportedFile workbook(Run run) {
    return new ExportedFile(
        "dsisim.xlsx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        Workbooks.of(run, true));
  }

  /** What each Party receives. */
  public static ExportedFile table(Run run) {
    return table("countries.csv", new RunFiles(run).countries());
  }

  /** A table. */
  public static ExportedFile table(String name, ResultBytes bytes) {
    return new ExportedFile(name, CSV, bytes);
  }

  /** The picture of the flows. */
  public static ExportedFile picture(Run run) {
    Map.Entry<String, FileContent> first = ChartFiles.of(run).entrySet().iterator().next();
    return new ExportedFile(first.getKey(), "image/svg+xml", first.getValue());
  }

  /** A proposal that gives the same figures on the command line. */
  public static ExportedFile proposal(Ask ask, LocalDate today) {
    String text = ProposalYaml.of(ask, today);
    return new ExportedFile("proposal.yaml", TEXT, out -> out.write(text.getBytes(UTF_8)));
  }
}
