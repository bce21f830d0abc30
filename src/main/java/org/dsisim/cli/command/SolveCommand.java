package org.dsisim.cli.command;

import java.util.concurrent.Callable;
import org.dsisim.cli.asked.AskedSubject;
import org.dsisim.cli.output.AskedFormat;
import org.dsisim.cli.output.Console;
import org.dsisim.cli.output.Failures;
import org.dsisim.cli.output.Invocation;
import org.dsisim.cli.output.ScreenOptions;
import org.dsisim.cli.output.StudyFolder;
import org.dsisim.report.content.study.SolvedQuestion;
import org.dsisim.report.file.SolutionFiles;
import org.dsisim.report.file.StudyTables;
import org.dsisim.report.file.folder.ResultKind;
import org.dsisim.report.screen.study.SolvedText;
import org.dsisim.report.workbook.Workbooks;
import org.dsisim.workspace.request.SolveRequest;
import org.dsisim.workspace.session.ShownCountries;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code solve}: the value of a parameter that brings a figure to a target. */
@Command(
    name = "solve",
    mixinStandardHelpOptions = true,
    description = "help.solve",
    footer = {
      "  ./dsisim solve rd-leaders-2024 -o cali-fund --target net_usd=200000000 \\",
      "    --vary cali-fund.sales_rate",
      "  ./dsisim solve --allocate iusaf --fund 1000000000 --balance band5=band6 \\",
      "    --vary iusaf.terrestrial_share --set iusaf.ocean_share=3"
    })
public final class SolveCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Mixin private AskedSubject subject = new AskedSubject();

  @Option(names = "--target", paramLabel = "FIGURE=VALUE", descriptionKey = "help.solve.target")
  private @Nullable String target;

  @Option(names = "--balance", paramLabel = "FIGURE=FIGURE", descriptionKey = "help.solve.balance")
  private @Nullable String balance;

  @Option(
      names = "--vary",
      required = true,
      paramLabel = "NAME",
      descriptionKey = "help.solve.vary")
  private String vary = "";

  @Option(names = "--from", paramLabel = "VALUE", descriptionKey = "help.solve.from")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "VALUE", descriptionKey = "help.solve.to")
  private @Nullable String to;

  @Mixin private StudyFolder out = new StudyFolder();

  @Mixin private AskedFormat format = new AskedFormat();

  @Mixin private ScreenOptions screen = new ScreenOptions();

  /** The command, of what was typed. */
  public SolveCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() {
    out.refuse(ResultKind.SOLUTION, format.asked(), invocation);
    SolvedQuestion solved =
        invocation
            .workspace()
            .solve(
                new SolveRequest(
                    subject.request(ShownCountries.NONE, invocation.command()),
                    target,
                    balance,
                    vary,
                    from,
                    to),
                invocation.console())
            .solved();
    SolutionFiles files = new SolutionFiles(solved);
    out.write(
        ResultKind.SOLUTION,
        invocation,
        files::json,
        () -> StudyTables.of(solved),
        () -> Workbooks.of(solved));
    Console console = invocation.console();
    switch (format.asked()) {
      case TABLE -> {
        console.print(new SolvedText(solved, screen.on(console)).text());
        out.sayWritten(console);
      }
      case CSV -> console.print(files.values().text());
      case JSON -> console.print(files.jsonWithValues());
      case XLSX -> console.print(Workbooks.of(solved));
    }
    return Failures.DONE;
  }
}
