package org.dsisim.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dsisim.cli.output.Failures;
import org.dsisim.cli.output.Invocation;
import org.dsisim.message.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code warm-up}: compiles all rule sets into a folder; the build of the archive uses it. */
@Command(
    name = "warm-up",
    hidden = true,
    mixinStandardHelpOptions = true,
    description = "help.warm-up")
public final class WarmUpCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Parameters(paramLabel = "FOLDER", descriptionKey = "help.warm-up.folder")
  private Path folder = Path.of("");

  /** The command, of what was typed. */
  public WarmUpCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() {
    List<Problem> problems = invocation.workspace().warmUp(folder, invocation.console());
    invocation.console().problems(problems);
    return Failures.code(problems);
  }
}
