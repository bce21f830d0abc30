package org.dsisim.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dsisim.report.chart.ChartFiles;
import org.dsisim.report.content.BracketedRun;
import org.dsisim.report.content.table.TablesOfResults;
import org.dsisim.report.file.BracketFiles;
import org.dsisim.report.file.ResultKind;
import org.dsisim.report.screen.BracketsText;
import org.dsisim.report.workbook.Workbooks;
import org.dsisim.workspace.BracketsRequest;
import org.dsisim.workspace.BracketsResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code brackets}: which alternative of a draft matters, and to whom. */
@Command(
    name = "brackets",
    mixinStandardHelpOptions = true,
    description = {
      "Try the alternatives in the square brackets of a draft: one at a time, and all",
      "combinations; which of them matters, and to whom."
    },
    footerHeading = "%nExample:%n",
    footer =
        "  ./dsisim brackets rd-leaders-2024 -o cali-fund:iusaf --for KEN"
            + " --bracket 'cali-fund.sales_rate=[0.05][0.1][0.2]'")
final class BracketsCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Mixin private AskedStudy asked = new AskedStudy();

  @Option(
      names = "--for",
      split = ",",
      paramLabel = "WHOM",
      description = {
        "KEN, african-group, payer:ID, home:USA (payers at home there), or an indicator;",
        "several make the groups that no package is to leave worse off. to_share if not",
        "given."
      })
  private List<String> figures = new ArrayList<>();

  @Option(
      names = "--bracket",
      paramLabel = "NAME=[A][B]",
      description = {
        "Alternatives of a parameter, or formula=[iusaf][gdp]; where some are given,",
        "those of the option's own files are not tried."
      })
  private List<String> brackets = new ArrayList<>();

  @Option(
      names = "--text",
      paramLabel = "FILE",
      description = "The text that describe --text prints, its brackets edited.")
  private @Nullable String text;

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "NAME",
      description = "These brackets alone, of all that there are.")
  private List<String> only = new ArrayList<>();

  @Option(names = "--all", description = "All combinations, up to 10,000; otherwise up to 500.")
  private boolean isAll;

  @Mixin private ResultFolder out = new ResultFolder();

  @Mixin private View view = new View();

  @Mixin private ScreenOptions screen = new ScreenOptions();

  BracketsCommand(Invocation invocation) {
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
