package org.dsisim.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dsisim.cli.asked.AskedStudy;
import org.dsisim.cli.output.Console;
import org.dsisim.cli.output.Failures;
import org.dsisim.cli.output.Invocation;
import org.dsisim.cli.output.ResultFolder;
import org.dsisim.cli.output.ScreenOptions;
import org.dsisim.cli.output.View;
import org.dsisim.report.chart.ChartFiles;
import org.dsisim.report.content.study.BracketedRun;
import org.dsisim.report.content.table.TablesOfResults;
import org.dsisim.report.file.BracketFiles;
import org.dsisim.report.file.folder.ResultKind;
import org.dsisim.report.screen.study.BracketsText;
import org.dsisim.report.workbook.Workbooks;
import org.dsisim.workspace.request.BracketsRequest;
import org.dsisim.workspace.result.BracketsResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code brackets}: which alternative of a draft matters, and to whom. */
@Command(
    name = "brackets",
    mixinStandardHelpOptions = true,
    description = "help.brackets",
    footer =
        "  ./dsisim brackets rd-leaders-2024 -o cali-fund:iusaf --for KEN"
            + " --bracket 'cali-fund.sales_rate=[0.05][0.1][0.2]'")
public final class BracketsCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Mixin private AskedStudy asked = new AskedStudy();

  @Option(names = "--for", split = ",", paramLabel = "WHOM", descriptionKey = "help.brackets.for")
  private List<String> figures = new ArrayList<>();

  @Option(names = "--bracket", paramLabel = "NAME=[A][B]", descriptionKey = "help.brackets.bracket")
  private List<String> brackets = new ArrayList<>();

  @Option(names = "--text", paramLabel = "FILE", descriptionKey = "help.brackets.text")
  private @Nullable String text;

  @Option(names = "--only", split = ",", paramLabel = "NAME", descriptionKey = "help.brackets.only")
  private List<String> only = new ArrayList<>();

  @Option(names = "--all", descriptionKey = "help.brackets.all")
  private boolean isAll;

  @Mixin private ResultFolder out = new ResultFolder();

  @Mixin private View view = new View();

  @Mixin private ScreenOptions screen = new ScreenOptions();

  /** The command, of what was typed. */
  public BracketsCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() {
    out.refuseWithout(view.format(), invocation.console());
    out.refuseForeign(ResultKind.BRACKETS, invocation);
    BracketsResult result =
        invocation
            .workspace()
            .brackets(
                new BracketsRequest(
                    asked.request(view.shown(false), invocation.command()),
                    figures,
                    brackets,
                    text,
                    only,
                    isAll),
                invocation.console());
    deliver(result);
    return Failures.DONE;
  }

  private void deliver(BracketsResult result) {
    BracketedRun bracketed = result.bracketed();
    BracketFiles files = new BracketFiles(bracketed);
    out.write(
        ResultKind.BRACKETS,
        invocation,
        files::json,
        () -> TablesOfResults.of(bracketed),
        () -> Workbooks.of(bracketed),
        () -> ChartFiles.of(bracketed));
    Console console = invocation.console();
    switch (view.format()) {
      case TABLE -> {
        console.print(new BracketsText(bracketed, result.selection(), screen.on(console)).text());
        out.sayWritten(console);
      }
      case CSV -> console.print(files.brackets().text());
      case JSON -> console.print(files.jsonWithRows(result.selection()));
      case XLSX -> console.print(Workbooks.of(bracketed));
    }
  }
}
