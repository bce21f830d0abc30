package org.dsisim.cli.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dsisim.cli.output.Console;
import org.dsisim.cli.output.Failures;
import org.dsisim.cli.output.Invocation;
import org.dsisim.report.layout.Screen;
import org.dsisim.workspace.request.GenerateRequest;
import org.dsisim.workspace.result.GenerateResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code generate}: a synthetic population on a real head. */
@Command(
    name = "generate",
    mixinStandardHelpOptions = true,
    description = "help.generate",
    footer = "  ./dsisim generate my-population --users 2000 --uses 100")
public final class GenerateCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Parameters(paramLabel = "NAME", descriptionKey = "help.generate.name")
  private String name = "";

  @Option(
      names = "--users",
      required = true,
      paramLabel = "N",
      descriptionKey = "help.generate.users")
  private int users;

  @Option(
      names = "--head",
      paramLabel = "SCENARIO",
      defaultValue = "rd-leaders-2024",
      descriptionKey = "help.generate.head")
  private String head = "";

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      descriptionKey = "help.generate.seed")
  private long seed;

  @Option(names = "--years", paramLabel = "YEARS", descriptionKey = "help.generate.years")
  private @Nullable String years;

  @Option(
      names = "--uses",
      paramLabel = "K",
      defaultValue = "0",
      descriptionKey = "help.generate.uses")
  private int uses;

  @Option(
      names = "--groups",
      paramLabel = "PERCENT",
      defaultValue = "0",
      descriptionKey = "help.generate.groups")
  private int groups;

  @Option(names = "--smallest", paramLabel = "USD", descriptionKey = "help.generate.smallest")
  private @Nullable Long smallest;

  @Option(names = "--largest", paramLabel = "USD", descriptionKey = "help.generate.largest")
  private @Nullable Long largest;

  @Option(
      names = "--assumptions",
      paramLabel = "SCENARIO",
      descriptionKey = "help.generate.assumptions")
  private @Nullable String assumptions;

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "help.generate.out")
  private @Nullable Path in;

  /** The command, of what was typed. */
  public GenerateCommand(Invocation invocation) {
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
