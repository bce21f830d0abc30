package org.dsisim.cli.command;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.dsisim.cli.asked.AskedSession;
import org.dsisim.cli.output.Console;
import org.dsisim.cli.output.Failures;
import org.dsisim.cli.output.Invocation;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.server.OpenTraining;
import org.dsisim.server.PageServer;
import org.dsisim.server.ParticipantServer;
import org.dsisim.workspace.Workspace;
import org.dsisim.workspace.page.Workbench;
import org.dsisim.workspace.training.Training;
import org.dsisim.workspace.training.TrainingTables;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code serve}: the workbench in a browser. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "help.serve",
    footer = "  ./dsisim serve --open")
public final class ServeCommand implements Callable<Integer> {

  private static final int HIGHEST_PORT = 65_535;

  private final Invocation invocation;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "7117",
      descriptionKey = "help.serve.port")
  private int port;

  @Option(names = "--open", descriptionKey = "help.serve.open")
  private boolean open;

  @Option(names = "--once", hidden = true, descriptionKey = "help.serve.once")
  private boolean once;

  @Mixin private AskedSession asked = new AskedSession();

  /** The command, of what was typed. */
  public ServeCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws InterruptedException {
    expectPort("--port", port);
    expectPort("--session-port", asked.port());
    asked.expectSession();
    Workspace workspace = Workspace.recalling(invocation.workspace().home());
    if (!asked.isAsked()) {
      return serve(workspace, null);
    }
    TrainingTables tables = TrainingTables.in(workspace);
    // The figures of a company are those of its last whole year.
    Training training =
        Training.begin(
            tables,
            new SecureRandom(),
            ServeCommand::now,
            LocalDate.now(ZoneId.systemDefault()).getYear() - 1);
    String address = asked.address();
    try (ParticipantServer participants =
        ParticipantServer.start(training, tables, address, asked.port(), ServeCommand::now)) {
      return serve(
          workspace,
          new OpenTraining(
              training, tables, () -> participants.addresses(address), asked.isShared()));
    }
  }

  private static long now() {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
  }

  private static void expectPort(String option, int port) {
    if (port < 0 || port > HIGHEST_PORT) {
      throw InvalidInput.of(
          Place.ofCommandLine(option),
          Message.of("server.no-port", "port", String.valueOf(port), "most", HIGHEST_PORT),
          Message.of("server.no-port.maybe", "option", option));
    }
  }

  private int serve(Workspace workspace, @Nullable OpenTraining training)
      throws InterruptedException {
    int threads = Runtime.getRuntime().availableProcessors();
    Workbench workbench = Workbench.on(workspace, threads);
    try (PageServer server = start(workbench, training)) {
      if (once) {
        return server.openFirstPage() ? Failures.DONE : Failures.INPUT_HAS_PROBLEMS;
      }
      Console console = invocation.console();
      console.say(Message.of("server.started", "address", server.address()));
      if (training != null) {
        sayOpen(training, console);
      }
      console.say(Message.of("server.stops"));
      if (open && !Browser.open(server.address())) {
        console.say(Message.of("server.no-browser"));
      }
      Thread first = new Thread(() -> prepare(server), "first-page");
      first.setDaemon(true);
      first.start();
      // Whoever ends the process ends the server: nothing else does.
      new CountDownLatch(1).await();
    }
    return Failures.DONE;
  }

  /**
   * Starts the server. A second double click finds the port taken by the first: whoever has the
   * page opened and names no port gets one that is free, and a page that reads this program's
   * rules.
   */
  private PageServer start(Workbench workbench, @Nullable OpenTraining training) {
    try {
      return listen(workbench, port, training);
    } catch (InvalidInput taken) {
      if (!open || isPortTyped()) {
        throw taken;
      }
      return listen(workbench, 0, training);
    }
  }

  private static PageServer listen(Workbench workbench, int port, @Nullable OpenTraining training) {
    return PageServer.start(workbench, port, LocalDate::now, ServeCommand::now, training);
  }

  private boolean isPortTyped() {
    return spec != null && spec.commandLine().getParseResult().hasMatchedOption("--port");
  }

  /** Works the first page out, and what follows it: nobody waits for either. */
  private static void prepare(PageServer server) {
    try {
      if (server.openFirstPage()) {
        server.practise();
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  private static void sayOpen(OpenTraining training, Console console) {
    List<String> addresses = training.addresses().get();
    if (addresses.isEmpty()) {
      console.say(Message.of("server.session.no-network"));
    }
    for (String address : addresses) {
      console.say(Message.of("server.session.started", "address", address));
    }
    console.say(Message.of("server.session.code", "code", training.training().gathered().code()));
    console.say(
        training.isShared()
            ? Message.of("server.session.shared")
            : Message.of("server.session.here-alone"));
  }
}
