package org.dsisim.cli.command;

import java.util.concurrent.Callable;
import org.dsisim.cli.output.Console;
import org.dsisim.cli.output.Failures;
import org.dsisim.cli.output.Invocation;
import org.dsisim.report.layout.Screen;
import org.dsisim.workspace.result.OptionListResult;
import org.dsisim.workspace.result.OptionsResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code options}: what can be run. */
@Command(
    name = "options",
    mixinStandardHelpOptions = true,
    description = "help.options",
    footer = "  ./dsisim options --list secretariat")
public final class OptionsCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Option(names = "--list", paramLabel = "LIST", descriptionKey = "help.options.list")
  private @Nullable String list;

  /** The command, of what was typed. */
  public OptionsCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() {
    return list == null ? all() : ofList(list);
  }

  private int all() {
    Console console = invocation.console();
    OptionsResult result = invocation.workspace().options(console);
    console.print(result.page(Screen.of(console.width())));
    // The list is whole; what is wrong with a rule set keeps only that one from being run.
    console.problems(result.problems());
    return Failures.DONE;
  }

  private int ofList(String name) {
    Console console = invocation.console();
    OptionListResult result = invocation.workspace().optionList(name, console);
    console.print(result.page(Screen.of(console.width())));
    console.problems(result.problems());
    return result.isKnown() ? Failures.DONE : Failures.code(result.problems());
  }
}
