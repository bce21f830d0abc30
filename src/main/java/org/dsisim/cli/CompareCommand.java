package org.dsisim.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dsisim.report.content.ComparedRun;
import org.dsisim.report.content.Selection;
import org.dsisim.report.file.ComparisonFiles;
import org.dsisim.report.file.FileContent;
import org.dsisim.report.file.ResultKind;
import org.dsisim.report.file.RunFiles;
import org.dsisim.report.screen.ComparedText;
import org.dsisim.workspace.BaselineAsked;
import org.dsisim.workspace.CompareRequest;
import org.dsisim.workspace.CompareResult;
import org.dsisim.workspace.RunRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code compare}: hold options against one of them. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = "Hold policy options against a baseline: who gains, who loses, and by how much.",
    footerHeading = "%nExample:%n",
    footer = "  ./dsisim compare use-portfolio -o cali-fund,bilateral-contracts --country KEN")
final class CompareCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Parameters(
      paramLabel = "SCENARIO",
      description = "Id of a scenario, the path of its folder, or a single table: FILE.csv.")
  private String scenarioName = "";

  @Mixin private AskedOptions asked = new AskedOptions();

  @Mixin private OtherValues set = new OtherValues();

  @Option(
      names = "--years",
      paramLabel = "YEARS",
      description = {
        "Years to simulate: 2030, 2025-2035 or 2025,2030; beyond the tables the last",
        "accounts grow by what is assumed."
      })
  private @Nullable String years;

  @Option(
      names = "--baseline",
      paramLabel = "OPTION",
      description = {
        "The option that the others are held against, one of -o or another; the first of -o",
        "if not given."
      })
  private @Nullable String baseline;

  @Mixin private OutFolder out = new OutFolder();

  @Option(
      names = "--names",
      description = "Payers one by one, in csv and json; files have them anyway.")
  private boolean names;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads to use; figures do not depend on it.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Mixin private View view = new View();

  @Mixin private ScreenOptions screen = new ScreenOptions();

  CompareCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() {
    out.refuseForeign(ResultKind.COMPARISON, invocation);
    CompareResult result =
        invocation
            .workspace()
            .compare(
                new CompareRequest(
                    new RunRequest(
                        scenarioName,
                        asked.texts(),
                        set.texts(),
                        years,
                        new BaselineAsked(null, out.isAsked()),
                        threads,
                        view.shown(names),
                        invocation.command()),
                    baseline),
                invocation.console());
    deliver(result.compared(), result.selection());
    return Failures.code(result.isWhole());
  }

  private void deliver(ComparedRun compared, Selection selection) {
    ComparisonFiles files = new ComparisonFiles(compared);
    out.write(
        ResultKind.COMPARISON,
        invocation,
        files::json,
        out.isAsked() ? tables(compared, files) : Map.of());
    Console console = invocation.console();
    switch (view.format()) {
      case TABLE -> {
        console.print(new ComparedText(compared, selection, screen.on(console)).text());
        out.sayWritten(console);
      }
      case CSV -> console.print(files.comparison(selection.names()).text());
      case JSON -> console.print(files.jsonWithChanges(selection));
    }
  }

  private static Map<String, FileContent> tables(ComparedRun compared, ComparisonFiles files) {
    Map<String, FileContent> tables = new LinkedHashMap<>();
    tables.put("comparison.csv", files.comparison(true));
    tables.putAll(RunTables.of(new RunFiles(compared.run()), false));
    return tables;
  }
}
