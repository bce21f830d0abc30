package org.dsisim.cli;

import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dsisim.workspace.Home;
import org.dsisim.workspace.Workspace;
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
    description =
        "Run, explain, and work out the first page of the workbench, and show nothing of it.")
final class RehearseCommand implements Callable<Integer> {

  private static final List<List<String>> ASKED_FIRST =
      List.of(
          List.of("run", "workshop", "-o", "cali-fund"),
          List.of("explain", "workshop", "-o", "cali-fund", "--payer", "workshop-seeds"),
          List.of("serve", "--port", "0", "--once"));

  private final Invocation invocation;

  @Option(
      names = "--rules",
      paramLabel = "JAR",
      description = "Put the compiled rules that were asked into a jar, and beside it their names.")
  private @Nullable Path rules;

  RehearseCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() {
    int width = invocation.console().width();
    int worst = Failures.DONE;
    Home home = invocation.workspace().home();
    for (List<String> command : ASKED_FIRST) {
      String[] words = command.toArray(String[]::new);
      Console unseen = new Console(Writer.nullWriter(), Writer.nullWriter(), width, false);
      // The rules themselves, and then what whoever asks a second time finds in their place.
      for (Workspace workspace :
          List.of(Workspace.askingAnew(home), Workspace.forOneRequest(home))) {
        worst = Math.max(worst, Dsisim.begun(workspace, unseen, words));
      }
    }
    if (rules != null) {
      invocation.workspace().keepOpenedRules(rules);
    }
    return worst;
  }
}
