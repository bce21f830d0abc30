package org.dsisim.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dsisim.cli.asked.AskedOneYear;
import org.dsisim.cli.asked.AskedOptions;
import org.dsisim.cli.asked.OtherValues;
import org.dsisim.cli.output.AskedFormat;
import org.dsisim.cli.output.Console;
import org.dsisim.cli.output.Failures;
import org.dsisim.cli.output.Invocation;
import org.dsisim.cli.output.OutFolder;
import org.dsisim.cli.output.WithWorkbook;
import org.dsisim.message.Message;
import org.dsisim.report.content.AssessmentRun;
import org.dsisim.report.content.table.TablesOfResults;
import org.dsisim.report.file.AssessmentFiles;
import org.dsisim.report.file.folder.ListedFile;
import org.dsisim.report.file.folder.ResultKind;
import org.dsisim.report.layout.Screen;
import org.dsisim.report.screen.AssessmentText;
import org.dsisim.report.screen.list.ProposalText;
import org.dsisim.report.workbook.Workbooks;
import org.dsisim.workspace.request.AssessRequest;
import org.dsisim.workspace.result.AssessResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assess}: options under the criteria of a framework. */
@Command(
    name = "assess",
    mixinStandardHelpOptions = true,
    description = "help.assess",
    footer = "  ./dsisim assess use-portfolio -o cali-fund,bilateral-contracts")
public final class AssessCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Parameters(paramLabel = "SCENARIO", descriptionKey = "help.shared.scenario")
  private String scenarioName = "";

  @Mixin private AskedOptions asked = new AskedOptions();

  @Option(
      names = "--by",
      paramLabel = "FRAMEWORK",
      defaultValue = "decision-15-9",
      descriptionKey = "help.assess.by")
  private String framework = "decision-15-9";

  @Option(names = "--judgements", paramLabel = "FILE", descriptionKey = "help.assess.judgements")
  private @Nullable Path judgements;

  @Option(names = "--weights", paramLabel = "FILE", descriptionKey = "help.assess.weights")
  private @Nullable Path weights;

  @Option(names = "--template", paramLabel = "FILE", descriptionKey = "help.assess.template")
  private @Nullable Path template;

  @Mixin private AskedOneYear year = new AskedOneYear();

  @Mixin private OtherValues set = new OtherValues();

  @Mixin private OutFolder out = new OutFolder();

  @Mixin private WithWorkbook workbook = new WithWorkbook();

  @Mixin private AskedFormat format = new AskedFormat();

  @Option(names = "--exact", descriptionKey = "help.shared.exact")
  private boolean exact;

  /** The command, of what was typed. */
  public AssessCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() {
    workbook.refuseWithout(out);
    format.asked().refuseOn(invocation.console());
    out.refuseForeign(ResultKind.ASSESSMENT, invocation);
    AssessResult result =
        invocation
            .workspace()
            .assess(
                new AssessRequest(
                    scenarioName,
                    asked.texts(),
                    framework,
                    new AssessRequest.OwnFiles(judgements, weights, template),
                    year.text(),
                    set.texts(),
                    invocation.command()),
                invocation.console());
    deliver(result.assessment());
    return Failures.code(result.isWhole());
  }

  private void deliver(AssessmentRun assessment) {
    AssessmentFiles files = new AssessmentFiles(assessment);
    List<ListedFile> written =
        out.write(
            ResultKind.ASSESSMENT,
            invocation,
            files::json,
            out.isAsked()
                ? workbook.beside(TablesOfResults.of(assessment), () -> Workbooks.of(assessment))
                : Map.of());
    Console console = invocation.console();
    switch (format.asked()) {
      case TABLE -> {
        console.print(ProposalText.of(assessment.run().options(), Screen.of(console.width())));
        console.print(
            new AssessmentText(assessment, new Screen(console.width(), exact, false)).text());
        if (template != null) {
          console.paragraph(Message.of("cli.assess.to-fill-in", "file", template.toString()));
        }
        out.sayWritten(console);
      }
      case CSV -> console.print(files.csv().text());
      case JSON -> console.print(files.json(written));
      case XLSX -> console.print(Workbooks.of(assessment));
    }
  }
}
