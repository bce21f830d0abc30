package org.dsisim.cli.command;

import java.util.concurrent.Callable;
import org.dsisim.cli.output.Console;
import org.dsisim.cli.output.Failures;
import org.dsisim.cli.output.Invocation;
import org.dsisim.report.layout.Screen;
import org.dsisim.workspace.result.ParametersResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parameters}: the figures of an option. */
@Command(
    name = "parameters",
    mixinStandardHelpOptions = true,
    description = "help.parameters",
    footer = "  ./dsisim parameters cali-fund:iusaf")
public final class ParametersCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Parameters(paramLabel = "OPTION", descriptionKey = "help.parameters.option")
  private String option = "";

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      defaultValue = "2026",
      descriptionKey = "help.shared.year")
  private int year = 2026;

  /** The command, of what was typed. */
  public ParametersCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() {
    Console console = invocation.console();
    ParametersResult result = invocation.workspace().parameters(option, year, console);
    console.print(result.page(Screen.of(console.width())));
    console.problems(result.notes());
    return Failures.DONE;
  }
}
