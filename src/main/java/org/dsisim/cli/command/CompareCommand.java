package org.dsisim.cli.command;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dsisim.cli.asked.AskedComparison;
import org.dsisim.cli.output.Console;
import org.dsisim.cli.output.Failures;
import org.dsisim.cli.output.Invocation;
import org.dsisim.cli.output.ResultFolder;
import org.dsisim.cli.output.ScreenOptions;
import org.dsisim.cli.output.View;
import org.dsisim.message.Message;
import org.dsisim.report.chart.ChartFiles;
import org.dsisim.report.content.Selection;
import org.dsisim.report.content.study.ComparedRun;
import org.dsisim.report.content.table.TablesOfResults;
import org.dsisim.report.file.ComparedFolders;
import org.dsisim.report.file.ComparisonFiles;
import org.dsisim.report.file.folder.ResultKind;
import org.dsisim.report.screen.list.ComparedFoldersText;
import org.dsisim.report.screen.study.ComparedText;
import org.dsisim.report.workbook.Workbooks;
import org.dsisim.workspace.request.BaselineAsked;
import org.dsisim.workspace.request.CompareRequest;
import org.dsisim.workspace.result.CompareResult;
import org.dsisim.workspace.session.ProgramVersion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code compare}: hold options against one of them. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = "help.compare",
    footer = "  ./dsisim compare use-portfolio -o cali-fund,bilateral-contracts --country KEN")
public final class CompareCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Mixin private AskedComparison asked = new AskedComparison();

  @Option(names = "--baseline", paramLabel = "OPTION", descriptionKey = "help.compare.baseline")
  private @Nullable String baseline;

  @Option(names = "--by", paramLabel = "WHAT", descriptionKey = "help.compare.by")
  private CompareRequest.@Nullable By by;

  @Mixin private ResultFolder out = new ResultFolder();

  @Option(names = "--names", descriptionKey = "help.compare.names")
  private boolean names;

  @Mixin private View view = new View();

  @Mixin private ScreenOptions screen = new ScreenOptions();

  /** The command, of what was typed. */
  public CompareCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() {
    out.refuseWithout(view.format(), invocation.console());
    List<String> folders = asked.folders();
    if (!folders.isEmpty()) {
      out.refuseCharts(Message.of("cli.compare.runs-charts"));
      out.refuseForeign(ResultKind.DIFFERENCES, invocation);
      return compareFolders(folders.get(0), folders.get(1));
    }
    out.refuseForeign(ResultKind.COMPARISON, invocation);
    CompareResult result =
        invocation
            .workspace()
            .compare(
                new CompareRequest(
                    asked.request(
                        new BaselineAsked(null, out.isAsked()),
                        view.shown(names),
                        invocation.command()),
                    baseline,
                    by),
                invocation.console());
    deliver(result.compared(), result.selection());
    return Failures.code(result.isWhole());
  }

  private int compareFolders(String first, String second) {
    ComparedFolders compared =
        invocation.workspace().compareFolders(first, second, invocation.console());
    out.write(
        ResultKind.DIFFERENCES,
        invocation,
        files -> compared.json(ProgramVersion.text(), invocation.command(), files),
        () -> List.of(compared.table()),
        () -> Workbooks.of(compared),
        Map::of);
    Console console = invocation.console();
    switch (view.format()) {
      case TABLE -> {
        console.print(new ComparedFoldersText(compared, names, screen.on(console)).text());
        out.sayWritten(console);
      }
      case CSV -> console.print(compared.csv().text());
      case JSON -> console.print(compared.json());
      case XLSX -> console.print(Workbooks.of(compared));
    }
    return Failures.DONE;
  }

  private void deliver(ComparedRun compared, Selection selection) {
    ComparisonFiles files = new ComparisonFiles(compared);
    out.write(
        ResultKind.COMPARISON,
        invocation,
        files::json,
        () -> TablesOfResults.of(compared),
        () -> Workbooks.of(compared),
        () -> ChartFiles.of(compared));
    Console console = invocation.console();
    switch (view.format()) {
      case TABLE -> {
        console.print(new ComparedText(compared, selection, screen.on(console)).text());
        out.sayWritten(console);
      }
      case CSV ->
          console.print(
              files.hasAttributions()
                  ? files.provisions().text()
                  : files.comparison(selection.names()).text());
      case JSON -> console.print(files.jsonWithChanges(selection));
      case XLSX -> console.print(Workbooks.of(compared));
    }
  }
}
