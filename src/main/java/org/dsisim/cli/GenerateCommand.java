package org.dsisim.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dsisim.report.layout.Screen;
import org.dsisim.workspace.GenerateRequest;
import org.dsisim.workspace.GenerateResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code generate}: a synthetic population on a real head. */
@Command(
    name = "generate",
    mixinStandardHelpOptions = true,
    description = {
      "Draw a synthetic population on a real head: a scenario with the users of another as they"
          + " are, and synthetic ones beside them, above and below the thresholds.",
      "",
      "Sales follow Zipf's law (Pareto with index 1: of companies twice as large there are half as"
          + " many). Sector and margin are those of a company of the head, homes follow gross"
          + " domestic product, assets are half to one and a half times sales. The same seed gives"
          + " the same bytes on every machine; a larger population begins with the smaller. All"
          + " that is assumed stands in the scenario.yaml that is written.",
      ""
    },
    footerHeading = "%nExample:%n",
    footer = "  ./dsisim generate my-population --users 2000 --uses 100")
final class GenerateCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Parameters(
      paramLabel = "NAME",
      description = "The new scenario: small letters, digits, hyphens.")
  private String name = "";

  @Option(
      names = "--users",
      required = true,
      paramLabel = "N",
      description = "How many users in all, those of the head among them.")
  private int users;

  @Option(
      names = "--head",
      paramLabel = "SCENARIO",
      defaultValue = "rd-leaders-2024",
      description = "The scenario whose users are kept; ${DEFAULT-VALUE} if not given.")
  private String head = "";

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "Where chance begins, a whole number; ${DEFAULT-VALUE} if not given.")
  private long seed;

  @Option(
      names = "--years",
      paramLabel = "YEARS",
      description =
          "Years of the synthetic accounts, as 2022-2024, up to the last of the head; its last"
              + " three if not given.")
  private @Nullable String years;

  @Option(
      names = "--uses",
      paramLabel = "K",
      defaultValue = "0",
      description = "How many synthetic uses, one each for the first K users; none if not given.")
  private int uses;

  @Option(
      names = "--groups",
      paramLabel = "PERCENT",
      defaultValue = "0",
      description =
          "Of a hundred synthetic users so many are parents of a group of companies, each of one to"
              + " four others; none if not given.")
  private int groups;

  @Option(
      names = "--smallest",
      paramLabel = "USD",
      description = "Least sales of a synthetic user in the last year; 25000000 if not given.")
  private @Nullable Long smallest;

  @Option(
      names = "--largest",
      paramLabel = "USD",
      description = "Most sales of a synthetic user in the last year; 1000000000 if not given.")
  private @Nullable Long largest;

  @Option(
      names = "--assumptions",
      paramLabel = "SCENARIO",
      description =
          "The scenario whose assumptions are taken, as for options that ask for those on permits;"
              + " the head if not given.")
  private @Nullable String assumptions;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "The folder in which NAME is made; scenarios/ if not given.")
  private @Nullable Path in;

  GenerateCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() {
    Console console = invocation.console();
    GenerateResult result =
        invocation
            .workspace()
            .generate(
                new GenerateRequest(
                    name,
                    head,
                    users,
                    seed,
                    years,
                    uses,
                    groups,
                    new GenerateRequest.Sizes(smallest, largest),
                    assumptions,
                    in),
                console);
    console.print(result.page(Screen.of(console.width())));
    return Failures.DONE;
  }
}
