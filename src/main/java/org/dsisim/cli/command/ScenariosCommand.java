package org.dsisim.cli.command;

import java.util.concurrent.Callable;
import org.dsisim.cli.output.Console;
import org.dsisim.cli.output.Failures;
import org.dsisim.cli.output.Invocation;
import org.dsisim.report.layout.Screen;
import org.dsisim.workspace.result.ScenariosResult;
import picocli.CommandLine.Command;

/** {@code scenarios}: on what options can be run. */
@Command(
    name = "scenarios",
    mixinStandardHelpOptions = true,
    description = "help.scenarios",
    footer = "  ./dsisim scenarios")
public final class ScenariosCommand implements Callable<Integer> {

  private final Invocation invocation;

  /** The command, of what was typed. */
  public ScenariosCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() {
    Console console = invocation.console();
    ScenariosResult result = invocation.workspace().scenarios(console);
    console.print(result.page(Screen.of(console.width())));
    console.problems(result.problems());
    return Failures.code(result.problems());
  }
}
