package org.dsisim.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.dsisim.cli.asked.AskedOneYear;
import org.dsisim.cli.asked.CountryNames;
import org.dsisim.cli.asked.OtherValues;
import org.dsisim.cli.asked.Whose;
import org.dsisim.cli.output.Console;
import org.dsisim.cli.output.Failures;
import org.dsisim.cli.output.Invocation;
import org.dsisim.report.content.Explained;
import org.dsisim.report.file.ExplanationJson;
import org.dsisim.report.layout.Screen;
import org.dsisim.report.screen.ExplanationText;
import org.dsisim.report.screen.list.ProposalText;
import org.dsisim.workspace.request.ExplainRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code explain}: from a figure back to rule, paragraph, parameter and row. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "help.explain",
    footer = "  ./dsisim explain workshop -o cali-fund --payer workshop-seeds")
public final class ExplainCommand implements Callable<Integer> {

  /** How an explanation is written. */
  enum Format {
    TABLE,
    JSON
  }

  private final Invocation invocation;

  @Parameters(paramLabel = "SCENARIO", descriptionKey = "help.shared.scenario")
  private String scenarioName = "";

  @Option(
      names = {"-o", "--option"},
      required = true,
      paramLabel = "OPTION",
      descriptionKey = "help.shared.option")
  private String optionName = "";

  @Option(names = "--baseline", paramLabel = "OPTION", descriptionKey = "help.explain.baseline")
  private @Nullable String baseline;

  @ArgGroup(multiplicity = "1")
  private Whose whose = new Whose();

  @Option(names = "--part", paramLabel = "PART", descriptionKey = "help.explain.part")
  private ExplainRequest.@Nullable Part part;

  @Mixin private AskedOneYear year = new AskedOneYear();

  @Mixin private OtherValues set = new OtherValues();

  @Option(names = "--names", descriptionKey = "help.explain.names")
  private boolean payerNames;

  @Mixin private CountryNames names = new CountryNames();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      descriptionKey = "help.explain.format")
  private Format format = Format.TABLE;

  /** The command, of what was typed. */
  public ExplainCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  /** A screen says what to type next on this machine; a document is the same on every one. */
  private List<String> command() {
    return format == Format.TABLE ? invocation.arguments() : invocation.command();
  }

  @Override
  public Integer call() {
    Explained result =
        invocation
            .workspace()
            .explain(
                new ExplainRequest(
                    scenarioName,
                    optionName,
                    baseline,
                    whose.asked(part),
                    year.text(),
                    set.texts(),
                    payerNames,
                    names.language(),
                    command()),
                invocation.console());
    Console console = invocation.console();
    console.print(
        switch (format) {
          case TABLE ->
              ProposalText.of(result.options(), Screen.of(console.width()))
                  + new ExplanationText(result, Screen.of(console.width())).text();
          case JSON -> new ExplanationJson(result, invocation.workspace().home()::recorded).text();
        });
    return Failures.DONE;
  }
}
