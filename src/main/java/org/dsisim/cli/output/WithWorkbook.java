package org.dsisim.cli.output;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.report.content.table.NamedTable;
import org.dsisim.report.file.table.CsvFiles;
import org.dsisim.report.file.table.ResultBytes;
import org.dsisim.report.workbook.Workbooks;
import picocli.CommandLine.Option;

/** Whether results that go into a folder go into a workbook there, too. */
public final class WithWorkbook {

  private static final String NAME = "--workbook";

  @Option(names = NAME, descriptionKey = "help.shared.workbook")
  private boolean asked;

  /**
   * Says before any work that there is no folder for it.
   *
   * @throws InvalidInput when it is asked for without one
   */
  public void refuseWithout(OutFolder out) {
    if (asked && !out.isAsked()) {
      throw InvalidInput.of(
          Place.ofCommandLine(NAME), Message.of("cli.workbook"), Message.of("cli.workbook.maybe"));
    }
  }

  /** The tables as files, and the workbook where it is asked for. */
  public Map<String, ResultBytes> beside(List<NamedTable> tables, Supplier<ResultBytes> workbook) {
    Map<String, ResultBytes> files = new LinkedHashMap<>(CsvFiles.of(tables));
    if (asked) {
      files.put(Workbooks.NAME, workbook.get());
    }
    return files;
  }
}
