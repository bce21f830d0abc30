package org.dsisim.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dsisim.cli.asked.AskedSubject;
import org.dsisim.cli.output.Console;
import org.dsisim.cli.output.Failures;
import org.dsisim.cli.output.Invocation;
import org.dsisim.cli.output.ResultFormat;
import org.dsisim.cli.output.ScreenOptions;
import org.dsisim.cli.output.StudyFolder;
import org.dsisim.cli.output.View;
import org.dsisim.report.content.study.SweptGrid;
import org.dsisim.report.file.StudyTables;
import org.dsisim.report.file.SweepFiles;
import org.dsisim.report.file.folder.ResultKind;
import org.dsisim.report.screen.study.SweptText;
import org.dsisim.report.workbook.Workbooks;
import org.dsisim.workspace.request.SweepRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sweep}: figures over a grid of values. */
@Command(
    name = "sweep",
    mixinStandardHelpOptions = true,
    description = "help.sweep",
    footer = {
      "  ./dsisim sweep rd-leaders-2024 -o cali-fund --grid cali-fund.sales_rate=0.05:0.2:0.05",
      "  ./dsisim sweep --allocate iusaf --fund 1000000000 --grid iusaf.terrestrial_share=0:10:0.5"
    })
public final class SweepCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Mixin private AskedSubject subject = new AskedSubject();

  @Option(
      names = "--grid",
      required = true,
      paramLabel = "NAME=VALUES",
      descriptionKey = "help.sweep.grid")
  private List<String> grids = new ArrayList<>();

  @Option(names = "--figures", paramLabel = "FIGURES", descriptionKey = "help.sweep.figures")
  private @Nullable String figures;

  @Mixin private StudyFolder out = new StudyFolder();

  @Mixin private View view = new View();

  @Mixin private ScreenOptions screen = new ScreenOptions();

  /** The command, of what was typed. */
  public SweepCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() {
    out.refuse(ResultKind.SWEEP, view.format(), invocation);
    SweptGrid swept =
        invocation
            .workspace()
            .sweep(
                new SweepRequest(
                    subject.request(view.shown(false), invocation.command()),
                    grids,
                    figures,
                    out.isAsked() || view.format() != ResultFormat.TABLE),
                invocation.console())
            .swept();
    SweepFiles files = new SweepFiles(swept);
    out.write(
        ResultKind.SWEEP,
        invocation,
        files::json,
        () -> StudyTables.of(swept),
        () -> Workbooks.of(swept));
    Console console = invocation.console();
    switch (view.format()) {
      case TABLE -> {
        console.print(new SweptText(swept, screen.on(console)).text());
        out.sayWritten(console);
      }
      case CSV -> console.print(files.points().text());
      case JSON -> console.print(files.jsonWithPoints());
      case XLSX -> console.print(Workbooks.of(swept));
    }
    return Failures.DONE;
  }
}
