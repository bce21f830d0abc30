package org.dsisim.cli;

import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dsisim.cli.output.Console;
import org.dsisim.cli.output.Failures;
import org.dsisim.cli.output.Invocation;
import org.dsisim.workspace.Workspace;
import org.dsisim.workspace.session.Home;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code rehearse}: does what people ask first, and shows it to nobody; the launcher makes an
 * archive of the classes that were loaded.
 */
@Command(
    name = "rehearse",
    hidden = true,
    mixinStandardHelpOptions = true,
    description = "help.rehearse")
final class RehearseCommand implements Callable<Integer> {

  private static final List<List<String>> ASKED_FIRST =
      List.of(
          List.of("run", "workshop", "-o", "cali-fund"),
          List.of("explain", "workshop", "-o", "cali-fund", "--payer", "workshop-seeds"));

  private static final List<String> FIRST_PAGE = List.of("serve", "--port", "0", "--once");

  private final Invocation invocation;

  @Option(names = "--rules", paramLabel = "JAR", descriptionKey = "help.rehearse.rules")
  private @Nullable Path rules;

  RehearseCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() {
    Home home = invocation.workspace().home();
    int worst = Failures.DONE;
    for (List<String> command : ASKED_FIRST) {
      // The rules themselves, and then what whoever asks a second time finds in their place.
      worst = Math.max(worst, unseen(Workspace.askingAnew(home), command));
      worst = Math.max(worst, unseen(Workspace.forOneRequest(home), command));
    }
    worst = Math.max(worst, unseen(Workspace.forOneRequest(home), FIRST_PAGE));
    RehearsedTable.with(table -> large(home, table));
    if (rules != null) {
      invocation.workspace().keepOpenedRules(rules);
    }
    return worst;
  }

  /** A large table, of which nothing is expected but that it is looked at. */
  private void large(Home home, Path table) {
    List<String> run = List.of("run", table.toString(), "-o", "cali-fund:iusaf");
    List<String> toFiles = new ArrayList<>(run);
    toFiles.addAll(List.of("--out", table.resolveSibling("out").toString()));
    unseen(Workspace.askingAnew(home), run);
    unseen(Workspace.forOneRequest(home), toFiles);
  }

  private int unseen(Workspace workspace, List<String> command) {
    int width = invocation.console().width();
    Console unseen = new Console(Writer.nullWriter(), Writer.nullWriter(), width, false);
    return Dsisim.begun(workspace, unseen, command.toArray(String[]::new));
  }
}
