package org.dsisim.server;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.report.page.AnswerJson;
import org.dsisim.report.page.Ask;
import org.dsisim.report.page.AskedRuler;
import org.dsisim.report.page.Given;
import org.dsisim.report.page.ProblemsJson;
import org.dsisim.report.page.RulerJson;
import org.dsisim.report.page.StartJson;
import org.dsisim.report.page.TakenJson;
import org.dsisim.report.page.TextJson;
import org.dsisim.workspace.Workbench;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The server of the workbench, on the loopback address. */
public final class PageServer implements AutoCloseable {

  private static final String ADDRESS = "127.0.0.1";
  private static final int THREADS = 24;
  private static final int FEWEST_THREADS = 4;
  private static final int HEADERS = 8 * 1024;
  private static final long IDLE_MILLISECONDS = 20_000;

  private final Javalin javalin;

  private PageServer(Javalin javalin) {
    this.javalin = javalin;
  }

  /**
   * Starts a server.
   *
   * @param port 0 for one that is free
   * @param today the date that a file of the page bears
   * @throws InvalidInput when another program has the port
   */
  public static PageServer start(Workbench workbench, int port, Supplier<LocalDate> today) {
    Javalin javalin = Javalin.create(config -> configure(config, workbench, today));
    try {
      return new PageServer(javalin.start(ADDRESS, port));
    } catch (JavalinException notStarted) {
      throw isTaken(notStarted)
          ? InvalidInput.of(
              Place.ofCommandLine("--port"),
              Message.of("server.port-taken", "port", String.valueOf(port)),
              Message.of("server.port-taken.maybe"))
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

  /** What a server is made of: how it listens, and its routes. */
  static void configure(JavalinConfig config, Workbench workbench, Supplier<LocalDate> today) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.prefer405over404 = true;
    config.http.generateEtags = false;
    // What stays on the machine is sent sooner than it is packed.
    config.http.compressionStrategy = CompressionStrategy.NONE;
    QueuedThreadPool threads = new QueuedThreadPool(THREADS, FEWEST_THREADS);
    threads.setDaemon(true);
    config.jetty.threadPool = threads;
    config.jetty.modifyHttpConfiguration(PageServer::bound);
    routes(config.routes, workbench, today);
  }

  private static void bound(HttpConfiguration http) {
    http.setSendServerVersion(false);
    http.setSendDateHeader(false);
    http.setRequestHeaderSize(HEADERS);
    http.setIdleTimeout(IDLE_MILLISECONDS);
  }

  private static void routes(RoutesConfig routes, Workbench workbench, Supplier<LocalDate> today) {
    Answers answers = new Answers();
    routes.before(
        context -> {
          Guard.mark(context);
          Guard.expectOurs(context);
        });
    routes.get("/", PageFiles::index);
    routes.get("/{file}", PageFiles::file);
    routes.get(
        "/api/start",
        context -> {
          String language = language(context.queryParam("lang"));
          answers
              .to(progress -> StartJson.text(workbench.start(progress), language))
              .handle(context);
        });
    Map<String, String> words = new HashMap<>();
    StartJson.languages().forEach(one -> words.put(one, StartJson.words(one)));
    routes.get(
        "/api/words",
        context -> {
          String asked = words.get(language(context.queryParam("lang")));
          String inLanguage = asked == null ? words.getOrDefault("en", "{}") : asked;
          answers.to(progress -> inLanguage).handle(context);
        });
    routes.get("/api/openapi", context -> context.contentType("application/json").result(text()));
    routes.post(
        "/api/text",
        answers.to(Ask::of, (ask, progress) -> TextJson.text(workbench.text(ask, progress))));
    routes.post(
        "/api/answer",
        answers.first(
            Ask::of, (ask, progress) -> AnswerJson.text(workbench.answer(ask, progress))));
    routes.post(
        "/api/ruler",
        answers.to(
            AskedRuler::of, (asked, progress) -> RulerJson.text(workbench.ruler(asked, progress))));
    routes.post(
        "/api/scenarios",
        answers.toGiven(
            Given::of, (given, progress) -> TakenJson.text(workbench.give(given, progress))));
    StudyRoutes.add(routes, answers, workbench.studies(), today);
    routes.exception(
        HttpResponseException.class,
        (failure, context) -> {
          context.status(failure.getStatus()).contentType("application/json; charset=utf-8");
          context.result(ProblemsJson.text(Message.of("server.refused.nothing")));
        });
    routes.exception(Exception.class, Answers::failed);
  }

  private static String language(@org.jspecify.annotations.Nullable String asked) {
    return asked != null && asked.matches("[a-z]{2}") ? asked : "en";
  }

  private static String text() {
    try (InputStream stream = PageServer.class.getResourceAsStream("openapi.json")) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The port on which it listens. */
  public int port() {
    return javalin.port();
  }

  /** The address of the page. */
  public String address() {
    return "http://" + ADDRESS + ":" + port() + "/";
  }

  /**
   * Works out what the page shows first, so that nobody waits for it.
   *
   * @return whether it could; where it could not, the page says why
   */
  public boolean openFirstPage() {
    try {
      FirstPage.open(address());
      return true;
    } catch (IOException refused) {
      return false;
    }
  }

  /** Stops it. */
  @Override
  public void close() {
    javalin.stop();
  }
}
