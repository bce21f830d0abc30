package org.dsisim.cli.output;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dsisim.report.content.table.NamedTable;
import org.dsisim.report.file.folder.ListedFile;
import org.dsisim.report.file.folder.ResultKind;
import org.dsisim.report.file.table.ResultBytes;
import picocli.CommandLine.Mixin;

/** The folder that somebody wants results in, with a workbook where it is wanted. */
public final class StudyFolder {

  @Mixin private OutFolder out = new OutFolder();

  @Mixin private WithWorkbook workbook = new WithWorkbook();

  /**
   * Says before any work what is asked for and cannot be given: a workbook without a folder or on a
   * terminal, a folder that cannot be written.
   *
   * @throws org.dsisim.message.InvalidInput in these cases
   */
  public void refuse(ResultKind kind, ResultFormat format, Invocation invocation) {
    workbook.refuseWithout(out);
    format.refuseOn(invocation.console());
    out.refuseForeign(kind, invocation);
  }

  /**
   * Writes the results, where they are wanted in a folder; nothing of them is made otherwise.
   *
   * @param json makes the document, which lists the files
   */
  public void write(
      ResultKind kind,
      Invocation invocation,
      Function<List<ListedFile>, String> json,
      Supplier<List<NamedTable>> tables,
      Supplier<ResultBytes> book) {
    out.write(
        kind, invocation, json, out.isAsked() ? workbook.beside(tables.get(), book) : Map.of());
  }

  /** Whether results are wanted in a folder. */
  public boolean isAsked() {
    return out.isAsked();
  }

  /** Says at the end of a page where the results are. */
  public void sayWritten(Console console) {
    out.sayWritten(console);
  }
}
