package org.dsisim.cli.command;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dsisim.cli.asked.OtherValues;
import org.dsisim.cli.output.Console;
import org.dsisim.cli.output.Failures;
import org.dsisim.cli.output.Invocation;
import org.dsisim.cli.output.OutFolder;
import org.dsisim.cli.output.ScreenOptions;
import org.dsisim.cli.output.View;
import org.dsisim.cli.output.WithWorkbook;
import org.dsisim.report.content.Selection;
import org.dsisim.report.file.AllocationFiles;
import org.dsisim.report.file.folder.ListedFile;
import org.dsisim.report.file.folder.ResultKind;
import org.dsisim.report.workbook.Workbooks;
import org.dsisim.workspace.request.AllocateRequest;
import org.dsisim.workspace.result.AllocateResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code allocate}: a formula alone on a fund of given size. */
@Command(
    name = "allocate",
    mixinStandardHelpOptions = true,
    description = "help.allocate",
    footer = "  ./dsisim allocate iusaf@strict --fund 1000000000 --group african-group")
public final class AllocateCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Parameters(paramLabel = "FORMULA[@PRESET]", descriptionKey = "help.allocate.formula")
  private String formulaText = "";

  @Option(
      names = "--fund",
      required = true,
      paramLabel = "USD",
      descriptionKey = "help.allocate.fund")
  private String fundText = "";

  @Mixin private OtherValues set = new OtherValues();

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      defaultValue = "2026",
      descriptionKey = "help.allocate.year")
  private int year = 2026;

  @Mixin private OutFolder out = new OutFolder();

  @Mixin private WithWorkbook workbook = new WithWorkbook();

  @Mixin private View view = new View();

  @Mixin private ScreenOptions screen = new ScreenOptions();

  /** The command, of what was typed. */
  public AllocateCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() {
    workbook.refuseWithout(out);
    view.format().refuseOn(invocation.console());
    out.refuseForeign(ResultKind.ALLOCATION, invocation);
    deliver(
        invocation
            .workspace()
            .allocate(
                new AllocateRequest(
                    formulaText,
                    fundText,
                    set.texts(),
                    year,
                    view.shown(false),
                    invocation.command()),
                invocation.console()));
    return Failures.DONE;
  }

  private void deliver(AllocateResult result) {
    AllocationFiles files = result.files();
    List<ListedFile> written =
        out.write(
            ResultKind.ALLOCATION,
            invocation,
            listed -> files.json(listed, Selection.NOTHING),
            out.isAsked() ? workbook.beside(files.tables(), () -> Workbooks.of(files)) : Map.of());
    Console console = invocation.console();
    switch (view.format()) {
      case TABLE -> {
        console.print(result.page(screen.on(console)));
        out.sayWritten(console);
      }
      case CSV -> console.print(files.countries(result.selection()).text());
      case JSON -> console.print(files.json(written, result.selection()));
      case XLSX -> console.print(Workbooks.of(files));
    }
  }
}
