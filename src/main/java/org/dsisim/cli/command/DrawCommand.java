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
import org.dsisim.report.content.study.DrawnRun;
import org.dsisim.report.content.table.TablesOfResults;
import org.dsisim.report.file.DrawFiles;
import org.dsisim.report.file.folder.ResultKind;
import org.dsisim.report.screen.study.DrawnText;
import org.dsisim.report.workbook.Workbooks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code draw}: how far figures move with what nobody knows. */
@Command(
    name = "draw",
    mixinStandardHelpOptions = true,
    description = "help.draw",
    footer = "  ./dsisim draw workshop -o cali-fund --uncertain 'assumption.uptake=beta(2,6)'")
public final class DrawCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Mixin private AskedStudy asked = new AskedStudy();

  @Option(
      names = "--draws",
      paramLabel = "N",
      defaultValue = "1000",
      descriptionKey = "help.draw.draws")
  private int draws;

  @Mixin private AskedUncertainty uncertainty = new AskedUncertainty();

  @Mixin private ResultFolder out = new ResultFolder();

  @Mixin private View view = new View();

  @Mixin private ScreenOptions screen = new ScreenOptions();

  /** The command, of what was typed. */
  public DrawCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() {
    out.refuseWithout(view.format(), invocation.console());
    out.refuseForeign(ResultKind.DRAWS, invocation);
    DrawnRun drawn =
        invocation
            .workspace()
            .draw(
                uncertainty.request(
                    asked.request(view.shown(false), invocation.command()), draws, out.isAsked()),
                invocation.console())
            .drawn();
    DrawFiles files = new DrawFiles(drawn);
    out.write(
        ResultKind.DRAWS,
        invocation,
        files::json,
        () -> TablesOfResults.of(drawn),
        () -> Workbooks.of(drawn),
        () -> ChartFiles.of(drawn));
    Console console = invocation.console();
    switch (view.format()) {
      case TABLE -> {
        console.print(new DrawnText(drawn, screen.on(console)).text());
        out.sayWritten(console);
      }
      case CSV -> console.print(files.shown().text());
      case JSON -> console.print(files.jsonWithRanges());
      case XLSX -> console.print(Workbooks.of(drawn));
    }
    return Failures.DONE;
  }
}
