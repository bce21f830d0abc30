package org.dsisim.cli.output;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dsisim.message.Message;
import org.dsisim.report.content.table.NamedTable;
import org.dsisim.report.file.folder.ListedFile;
import org.dsisim.report.file.folder.ResultKind;
import org.dsisim.report.file.table.FileContent;
import org.dsisim.report.file.table.ResultBytes;
import picocli.CommandLine.Mixin;

/**
 * The folder that somebody wants results in, with a workbook and pictures where they are wanted.
 */
public final class ResultFolder {

  @Mixin private OutFolder out = new OutFolder();

  @Mixin private WithWorkbook workbook = new WithWorkbook();

  @Mixin private Charts charts = new Charts();

  /** Whether a folder for results was named. */
  public boolean isAsked() {
    return out.isAsked();
  }

  /**
   * Says before any work what is asked for and cannot be given: a workbook or pictures without a
   * folder, a workbook on a terminal.
   *
   * @throws org.dsisim.message.InvalidInput in these cases
   */
  public void refuseWithout(ResultFormat format, Console console) {
    workbook.refuseWithout(out);
    format.refuseOn(console);
    charts.refuseWithout(out);
  }

  /**
   * Says before any work that there are no pictures of this.
   *
   * @param why in a sentence
   * @throws org.dsisim.message.InvalidInput when they are wanted
   */
  public void refuseCharts(Message why) {
    charts.refuse(why);
  }

  /** Says before any work when the folder cannot be written. */
  public void refuseForeign(ResultKind kind, Invocation invocation) {
    out.refuseForeign(kind, invocation);
  }

  /**
   * Writes the results, where they are wanted in a folder; nothing of them is made otherwise.
   *
   * @param json makes the document, which lists the files
   * @return the files as they are written
   */
  public List<ListedFile> write(
      ResultKind kind,
      Invocation invocation,
      Function<List<ListedFile>, String> json,
      Supplier<List<NamedTable>> tables,
      Supplier<ResultBytes> book,
      Supplier<Map<String, FileContent>> pictures) {
    return out.write(
        kind,
        invocation,
        json,
        out.isAsked() ? charts.behind(workbook.beside(tables.get(), book), pictures) : Map.of());
  }

  /** Says at the end of a page where the results are. */
  public void sayWritten(Console console) {
    out.sayWritten(console);
  }
}
