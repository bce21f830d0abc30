package org.dsisim.cli.command;

import java.util.concurrent.Callable;
import org.dsisim.cli.output.Failures;
import org.dsisim.cli.output.Invocation;
import org.dsisim.message.Message;
import org.dsisim.workspace.request.CopyRequest;
import org.dsisim.workspace.result.CopyResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code new}: a copy to edit. */
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    description = "help.new",
    footer = "  ./dsisim new rule-set my-proposal --from cali-fund")
public final class NewCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Parameters(index = "0", paramLabel = "rule-set|scenario", descriptionKey = "help.new.what")
  private String what = "";

  @Parameters(index = "1", paramLabel = "NAME", descriptionKey = "help.new.name")
  private String name = "";

  @Option(names = "--from", required = true, paramLabel = "ID", descriptionKey = "help.new.from")
  private String from = "";

  /** The command, of what was typed. */
  public NewCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() {
    CopyResult copy =
        invocation.workspace().copy(new CopyRequest(what, name, from), invocation.console());
    invocation
        .console()
        .print(
            Message.of(
                copy.isScenario() ? "cli.new.scenario" : "cli.new.rule-set",
                "from",
                from,
                "copy",
                copy.shown(),
                "example",
                copy.example()));
    return Failures.DONE;
  }
}
