package org.dsisim.cli.command;

import java.util.concurrent.Callable;
import org.dsisim.cli.output.Console;
import org.dsisim.cli.output.Failures;
import org.dsisim.cli.output.Invocation;
import org.dsisim.message.Message;
import org.dsisim.workspace.result.CheckResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code check}: all problems of rules and scenarios at once. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "help.check",
    footer = "  ./dsisim check scenarios/workshop")
public final class CheckCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Parameters(arity = "0..1", paramLabel = "PATH", descriptionKey = "help.check.path")
  private @Nullable String path;

  /** The command, of what was typed. */
  public CheckCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() {
    Console console = invocation.console();
    CheckResult result = invocation.workspace().check(path, console);
    console.problems(result.problems());
    if (!result.checked().isEmpty()) {
      console.print(checked(result));
    }
    return Failures.code(result.problems());
  }

  private static Message checked(CheckResult result) {
    long errors = result.errors();
    long warnings = result.warnings();
    return errors + warnings == 0
        ? Message.of("cli.check.sound", "checked", result.checked())
        : Message.of(
            "cli.check.problems",
            "checked",
            result.checked(),
            "errors",
            errors,
            "warnings",
            warnings);
  }
}
