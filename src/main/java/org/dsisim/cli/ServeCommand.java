package org.dsisim.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.server.PageServer;
import org.dsisim.workspace.Workbench;
import org.dsisim.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code serve}: the workbench in a browser. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Show the workbench in a browser: the text of an option, whose brackets can be",
      "changed, beside what it brings. Only this computer can reach it."
    },
    footerHeading = "%nExample:%n",
    footer = "  ./dsisim serve --open")
final class ServeCommand implements Callable<Integer> {

  private static final int HIGHEST_PORT = 65_535;

  private final Invocation invocation;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "7117",
      description = "The port; 0 takes one that is free. ${DEFAULT-VALUE} if not given.")
  private int port;

  @Option(names = "--open", description = "Open the page in a browser.")
  private boolean open;

  @Option(
      names = "--once",
      hidden = true,
      description =
          "Work the first page out, and stop: what is loaded for it goes into an archive.")
  private boolean once;

  ServeCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (port < 0 || port > HIGHEST_PORT) {
      throw InvalidInput.of(
          Place.ofCommandLine("--port"),
          Message.of("server.no-port", "port", String.valueOf(port), "most", HIGHEST_PORT),
          Message.of("server.port-taken.maybe"));
    }
    int threads = Runtime.getRuntime().availableProcessors();
    Workbench workbench = Workbench.on(Workspace.at(invocation.workspace().home()), threads);
    try (PageServer server = PageServer.start(workbench, port, LocalDate::now)) {
      if (once) {
        return server.openFirstPage() ? Failures.DONE : Failures.INPUT_HAS_PROBLEMS;
      }
      Console console = invocation.console();
      console.say(Message.of("server.started", "address", server.address()));
      console.say(Message.of("server.stops"));
      if (open && !Browser.open(server.address())) {
        console.say(Message.of("server.no-browser"));
      }
      Thread first = new Thread(server::openFirstPage, "first page");
      first.setDaemon(true);
      first.start();
      // Whoever ends the process ends the server: nothing else does.
      new CountDownLatch(1).await();
    }
    return Failures.DONE;
  }
}
