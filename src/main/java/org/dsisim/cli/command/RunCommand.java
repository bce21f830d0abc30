package org.dsisim.cli.command;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.dsisim.cli.asked.AskedRun;
import org.dsisim.cli.output.Console;
import org.dsisim.cli.output.Failures;
import org.dsisim.cli.output.Invocation;
import org.dsisim.cli.output.ResultFolder;
import org.dsisim.cli.output.ResultFormat;
import org.dsisim.cli.output.ScreenOptions;
import org.dsisim.cli.output.View;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Place;
import org.dsisim.report.chart.ChartFiles;
import org.dsisim.report.content.Run;
import org.dsisim.report.content.Selection;
import org.dsisim.report.content.table.Joined;
import org.dsisim.report.content.table.TablesOfResults;
import org.dsisim.report.file.RunFiles;
import org.dsisim.report.file.RunJson;
import org.dsisim.report.file.folder.ListedFile;
import org.dsisim.report.file.folder.ResultKind;
import org.dsisim.report.screen.list.ProposalText;
import org.dsisim.report.screen.run.IplcText;
import org.dsisim.report.screen.run.OriginsText;
import org.dsisim.report.screen.run.RunText;
import org.dsisim.report.workbook.Workbooks;
import org.dsisim.workspace.request.BaselineAsked;
import org.dsisim.workspace.result.RunResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code run}: simulate options on a scenario. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = "help.run",
    footer = "  ./dsisim run workshop -o cali-fund:iusaf@strict --names")
public final class RunCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Mixin private AskedRun asked = new AskedRun();

  @Option(
      names = "--baseline",
      paramLabel = "FORMULA[@PRESET]",
      descriptionKey = "help.run.baseline")
  private @Nullable String baselineText;

  @Mixin private ResultFolder out = new ResultFolder();

  @Option(names = "--names", descriptionKey = "help.run.names")
  private boolean names;

  @Option(names = "--origins", descriptionKey = "help.run.origins")
  private boolean origins;

  @Option(names = "--iplc", descriptionKey = "help.run.iplc")
  private boolean iplc;

  @Option(
      names = "--detail",
      paramLabel = "DETAIL",
      defaultValue = "payers",
      descriptionKey = "help.run.detail")
  private String detail = "payers";

  @Mixin private View view = new View();

  @Mixin private ScreenOptions screen = new ScreenOptions();

  /** The command, of what was typed. */
  public RunCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() {
    out.refuseWithout(view.format(), invocation.console());
    out.refuseForeign(ResultKind.RUN, invocation);
    if (iplc && view.format() != ResultFormat.TABLE) {
      throw InvalidInput.of(
          Place.ofCommandLine("--iplc"),
          Message.of("cli.iplc-table"),
          Message.of("cli.iplc-table.maybe"));
    }
    openText();
    RunResult result =
        invocation
            .workspace()
            .run(
                asked.request(
                    new BaselineAsked(baselineText, areFilesAsked()),
                    view.shown(names),
                    invocation.command()),
                invocation.console());
    deliver(result.run(), joined(result.run()), result.selection());
    return Failures.code(result.isWhole());
  }

  /** Another thread opens what the page is worded with; what fails there fails where it is made. */
  private void openText() {
    if (view.format() == ResultFormat.TABLE) {
      CompletableFuture<Void> unused =
          CompletableFuture.runAsync(() -> RunText.open(view.shown(names).language()));
    }
  }

  /** The usual baseline is read where it goes into a file: a screen need not wait for it. */
  private boolean areFilesAsked() {
    return out.isAsked() || view.format() != ResultFormat.TABLE;
  }

  /** By what users are joined; a column that the scenario has not is refused. */
  private Joined joined(Run run) {
    List<String> words = Joined.words(run);
    String by = detail.toLowerCase(Locale.ROOT);
    if (!words.contains(by)) {
      throw InvalidInput.of(
          Place.ofCommandLine("--detail"),
          Message.of("cli.detail.unknown", "text", detail, "words", words),
          Nearest.guess(detail, words));
    }
    return Joined.of(by);
  }

  private void deliver(Run run, Joined joined, Selection selection) {
    RunJson json = new RunJson(run);
    if (out.isAsked()) {
      json.readAhead();
    }
    List<ListedFile> written =
        out.write(
            ResultKind.RUN,
            invocation,
            tables -> json.text(tables, Selection.NOTHING),
            () -> TablesOfResults.of(run, joined),
            () -> Workbooks.of(run, joined),
            () -> ChartFiles.of(run));
    Console console = invocation.console();
    switch (view.format()) {
      case TABLE -> {
        console.print(ProposalText.of(run.options(), screen.on(console)));
        console.print(
            iplc
                ? new IplcText(run, selection, screen.on(console)).text()
                : new RunText(run, selection, screen.on(console)).text());
        if (origins) {
          console.print(new OriginsText(run, selection, screen.on(console)).text());
        }
        out.sayWritten(console);
      }
      case CSV -> console.print(new RunFiles(run).selected(selection).text());
      case JSON -> console.print(json.text(written, selection));
      case XLSX -> console.print(Workbooks.of(run, joined));
    }
  }
}
