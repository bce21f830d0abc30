package org.dsisim.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinException;
import java.net.BindException;
import java.time.Duration;
import java.util.function.Consumer;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.report.page.ProblemsJson;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Listens on a port: within bounds, and without a word about what it is made of. */
final class Listener implements AutoCloseable {

  private static final int THREADS = 40;
  private static final int FEWEST_THREADS = 4;
  private static final int HEADERS = 8 * 1024;

  /** So long a connection stays on which nobody asks. */
  static final Duration IDLE = Duration.ofSeconds(20);

  private final Javalin javalin;

  private Listener(Javalin javalin) {
    this.javalin = javalin;
  }

  /**
   * Begins to listen.
   *
   * @param port 0 for one that is free
   * @param option of the command line that says the port
   * @throws InvalidInput when another program has the port
   */
  static Listener start(
      Consumer<JavalinConfig> configure, String address, int port, String option) {
    Javalin javalin = Javalin.create(configure);
    try {
      return new Listener(javalin.start(address, port));
    } catch (JavalinException notStarted) {
      throw isTaken(notStarted)
          ? InvalidInput.of(
              Place.ofCommandLine(option),
              Message.of("server.port-taken", "port", String.valueOf(port)),
              Message.of("server.port-taken.maybe", "option", option))
          : notStarted;
    }
  }

  private static boolean isTaken(Throwable failure) {
    for (Throwable one = failure; one != null; one = one.getCause()) {
      if (one instanceof BindException) {
        return true;
      }
    }
    return String.valueOf(failure.getMessage()).contains("already in use");
  }

  /** Bounds of all that listens. */
  static void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.prefer405over404 = true;
    config.http.generateEtags = false;
    QueuedThreadPool threads = new QueuedThreadPool(THREADS, FEWEST_THREADS);
    threads.setDaemon(true);
    config.jetty.threadPool = threads;
    config.jetty.modifyHttpConfiguration(Listener::bound);
    failures(config.routes);
  }

  private static void bound(HttpConfiguration http) {
    http.setSendServerVersion(false);
    http.setSendDateHeader(false);
    http.setRequestHeaderSize(HEADERS);
    http.setIdleTimeout(IDLE.toMillis());
  }

  private static void failures(RoutesConfig routes) {
    routes.exception(
        HttpResponseException.class,
        (failure, context) -> {
          context.status(failure.getStatus()).contentType("application/json; charset=utf-8");
          context.result(ProblemsJson.text(Message.of("server.refused.nothing")));
        });
    routes.exception(Exception.class, Answers::failed);
  }

  int port() {
    return javalin.port();
  }

  @Override
  public void close() {
    javalin.stop();
  }
}
