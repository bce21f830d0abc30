package org.dsisim.cli;

import java.util.concurrent.Callable;
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
    String next =
        copy.isScenario()
            ? "Edit users.csv, scenario.yaml and assumptions.csv; scenarios/README.md explains"
                + " them; then\n"
            : """
              Edit option.yaml (what it is), parameters.csv (figures), the .drl files (rules),
              cases.yaml (worked cases) and README.md (readings); then
              """;
    invocation
        .console()
        .print(
            "Copied %s to %s.\n%s  ./dsisim check %s\n  ./dsisim %s\n"
                .formatted(from, copy.shown(), next, copy.shown(), copy.example()));
    return Failures.DONE;
  }
}
