package org.dsisim.cli;

import java.util.concurrent.Callable;
import org.dsisim.message.Message;
import org.dsisim.workspace.CopyRequest;
import org.dsisim.workspace.CopyResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code new}: a copy to edit. */
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    description = "Copy a rule set or a scenario under a new name, to edit.",
    footerHeading = "%nExample:%n",
    footer = "  ./dsisim new rule-set my-proposal --from cali-fund")
final class NewCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Parameters(index = "0", paramLabel = "rule-set|scenario", description = "What to copy.")
  private String what = "";

  @Parameters(
      index = "1",
      paramLabel = "NAME",
      description = "The new name: small letters, digits, hyphens.")
  private String name = "";

  @Option(names = "--from", required = true, paramLabel = "ID", description = "What to begin with.")
  private String from = "";

  NewCommand(Invocation invocation) {
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
