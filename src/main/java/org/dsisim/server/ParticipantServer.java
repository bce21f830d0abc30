package org.dsisim.server;

import io.javalin.config.JavalinConfig;
import java.util.Collection;
import java.util.List;
import java.util.function.LongSupplier;
import org.dsisim.message.InvalidInput;
import org.dsisim.workspace.training.Training;
import org.dsisim.workspace.training.TrainingTables;
import org.eclipse.jetty.server.NetworkConnectionLimit;

/**
 * The server of the participants of a training session: a listener of its own, so that nothing of
 * the workbench stands behind it, and none of its threads is taken from the trainer.
 */
public final class ParticipantServer implements AutoCloseable {

  /** A company, or a score for each criterion. */
  private static final int MOST_BYTES = 16 * 1024;

  private static final int MOST_AT_ONCE = 16;
  private static final int MOST_CONNECTIONS = 400;

  private final Listener listener;

  private ParticipantServer(Listener listener) {
    this.listener = listener;
  }

  /**
   * Starts a server.
   *
   * @param address on which it listens: that of the loopback alone, one of this machine, or all
   * @param port 0 for one that is free
   * @param milliseconds a clock that only goes on
   * @throws InvalidInput when another program has the port
   */
  public static ParticipantServer start(
      Training training,
      TrainingTables tables,
      String address,
      int port,
      LongSupplier milliseconds) {
    return new ParticipantServer(
        Listener.start(
            config -> configure(config, training, tables, milliseconds),
            address,
            port,
            "--session-port"));
  }

  /** What a server is made of: how it listens, and its routes. */
  static void configure(
      JavalinConfig config, Training training, TrainingTables tables, LongSupplier milliseconds) {
    Listener.configure(config);
    config.jetty.modifyServer(
        server -> server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, server)));
    ParticipantRoutes.add(
        config.routes,
        new Answers(MOST_BYTES, MOST_AT_ONCE, new Precedence()),
        training,
        tables,
        milliseconds);
  }

  /**
   * The addresses of the page, as participants type them.
   *
   * @param address on which it listens; for all of this machine each that others reach
   */
  public List<String> addresses(String address) {
    Collection<String> reached =
        address.equals(OwnAddresses.ALL) ? OwnAddresses.found().keySet() : List.of(address);
    return reached.stream().map(one -> "http://" + one + ":" + port() + "/").toList();
  }

  /** The port on which it listens. */
  public int port() {
    return listener.port();
  }

  /** Stops it. */
  @Override
  public void close() {
    listener.close();
  }
}
