package org.dsisim.cli.command;

import java.util.concurrent.Callable;
import org.dsisim.cli.asked.AskedStudy;
import org.dsisim.cli.asked.AskedUncertainty;
import org.dsisim.cli.output.Console;
import org.dsisim.cli.output.Failures;
import org.dsisim.cli.output.Invocation;
import org.dsisim.cli.output.ResultFolder;
import org.dsisim.cli.output.ScreenOptions;
import org.dsisim.cli.output.View;
import org.dsisim.report.chart.ChartFiles;
import org.dsisim.report.content.study.SensitivityRun;
import org.dsisim.report.content.table.TablesOfResults;
import org.dsisim.report.file.SensitivityFiles;
import org.dsisim.report.file.folder.ResultKind;
import org.dsisim.report.screen.study.SensitivityText;
import org.dsisim.report.workbook.Workbooks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sensitivity}: which of what is uncertain moves figures. */
@Command(
    name = "sensitivity",
    mixinStandardHelpOptions = true,
    description = "help.sensitivity",
    footer = "  ./dsisim sensitivity workshop -o cali-fund --with-brackets --country KEN")
public final class SensitivityCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Mixin private AskedStudy asked = new AskedStudy();

  @Option(
      names = "--draws",
      paramLabel = "N",
      defaultValue = "256",
      descriptionKey = "help.sensitivity.draws")
  private int draws;

  @Mixin private AskedUncertainty uncertainty = new AskedUncertainty();

  @Mixin private ResultFolder out = new ResultFolder();

  @Mixin private View view = new View();

  @Mixin private ScreenOptions screen = new ScreenOptions();

  /** The command, of what was typed. */
  public SensitivityCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() {
    out.refuseWithout(view.format(), invocation.console());
    out.refuseForeign(ResultKind.SENSITIVITY, invocation);
    SensitivityRun found =
        invocation
            .workspace()
            .sensitivity(
                uncertainty.request(
                    asked.request(view.shown(false), invocation.command()), draws, false),
                invocation.console())
            .sensitivity();
    SensitivityFiles files = new SensitivityFiles(found);
    out.write(
        ResultKind.SENSITIVITY,
        invocation,
        files::json,
        () -> TablesOfResults.of(found),
        () -> Workbooks.of(found),
        () -> ChartFiles.of(found));
    Console console = invocation.console();
    switch (view.format()) {
      case TABLE -> {
        console.print(new SensitivityText(found, screen.on(console)).text());
        out.sayWritten(console);
      }
      case CSV -> console.print(files.tornado().text());
      case JSON -> console.print(files.jsonWithTables());
      case XLSX -> console.print(Workbooks.of(found));
    }
    return Failures.DONE;
  }
}
