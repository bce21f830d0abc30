package org.dsisim.server;

import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.dsisim.message.InvalidInput;
import org.dsisim.report.page.AnswerJson;
import org.dsisim.report.page.IndicatorsJson;
import org.dsisim.report.page.RulerJson;
import org.dsisim.report.page.StartJson;
import org.dsisim.report.page.TakenJson;
import org.dsisim.report.page.TextJson;
import org.dsisim.report.page.asked.Ask;
import org.dsisim.report.page.asked.AskedRuler;
import org.dsisim.report.page.asked.Given;
import org.dsisim.workspace.page.Workbench;
import org.dsisim.workspace.session.Progress;
import org.jspecify.annotations.Nullable;

/** The server of the workbench, on the loopback address. */
public final class PageServer implements AutoCloseable {

  private static final String ADDRESS = "127.0.0.1";

  /** Bodies are small: what is set, and a text that was pasted. */
  private static final int MOST_BYTES = 64 * 1024;

  private static final int MOST_AT_ONCE = 8;

  /** Changes that nobody sees, while a browser starts and its page is read. */
  private static final int PRACTISED = 250;

  private final Listener listener;
  private final Workbench workbench;
  private final Precedence precedence;

  private PageServer(Listener listener, Workbench workbench, Precedence precedence) {
    this.listener = listener;
    this.workbench = workbench;
    this.precedence = precedence;
  }

  /**
   * Starts a server.
   *
   * @param port 0 for one that is free
   * @param today the date that a file of the page bears
   * @param clock milliseconds that never go back
   * @param training null for none
   * @throws InvalidInput when another program has the port
   */
  public static PageServer start(
      Workbench workbench,
      int port,
      Supplier<LocalDate> today,
      LongSupplier clock,
      @Nullable OpenTraining training) {
    Precedence precedence = new Precedence();
    return new PageServer(
        Listener.start(
            config -> configure(config, workbench, today, clock, training, precedence),
            ADDRESS,
            port,
            "--port"),
        workbench,
        precedence);
  }

  /** What a server is made of: how it listens, and its routes. */
  static void configure(
      JavalinConfig config,
      Workbench workbench,
      Supplier<LocalDate> today,
      LongSupplier clock,
      @Nullable OpenTraining training,
      Precedence precedence) {
    Listener.configure(config);
    // What stays on the machine is sent sooner than it is packed.
    config.http.compressionStrategy = CompressionStrategy.NONE;
    Answers answers = new Answers(MOST_BYTES, MOST_AT_ONCE, precedence);
    routes(config.routes, answers, workbench, training != null);
    MovingLine.add(config, answers, workbench, MOST_BYTES, Listener.IDLE);
    StudyRoutes.add(config.routes, answers, workbench.studies(), today, clock);
    if (training != null) {
      TrainerRoutes.add(config.routes, answers, training);
    }
  }

  private static void routes(
      RoutesConfig routes, Answers answers, Workbench workbench, boolean hasTraining) {
    routes.before(
        context -> {
          Guard.mark(context);
          Guard.expectOurs(context);
        });
    routes.get("/", PageFiles.WORKBENCH::index);
    routes.get("/{file}", PageFiles.WORKBENCH::file);
    routes.get(
        "/api/start",
        context -> {
          String language = language(context.queryParam("lang"));
          answers
              .to(progress -> StartJson.text(workbench.start(progress), hasTraining, language))
              .handle(context);
        });
    words(routes, answers);
    Documented.add(routes, "openapi.json");
    routes.post(
        "/api/text",
        answers.first(Ask::of, (ask, progress) -> TextJson.text(workbench.text(ask, progress))));
    routes.post(
        "/api/answer",
        answers.first(
            Ask::of, (ask, progress) -> AnswerJson.text(workbench.answer(ask, progress))));
    routes.post(
        "/api/moved",
        answers.first(
            Ask::of, (ask, progress) -> AnswerJson.moved(workbench.answerOfOpen(ask, progress))));
    routes.post(
        "/api/indicators",
        answers.to(
            Ask::of, (ask, progress) -> IndicatorsJson.text(workbench.indicators(ask, progress))));
    routes.post(
        "/api/ruler",
        answers.to(
            AskedRuler::of, (asked, progress) -> RulerJson.text(workbench.ruler(asked, progress))));
    routes.post(
        "/api/scenarios",
        answers.toGiven(
            Given::of, (given, progress) -> TakenJson.text(workbench.give(given, progress))));
  }

  private static void words(RoutesConfig routes, Answers answers) {
    // Words do not change while the program runs.
    Map<String, String> words = new HashMap<>();
    StartJson.languages().forEach(one -> words.put(one, StartJson.words(one, "page")));
    routes.get(
        "/api/words",
        context -> {
          String asked = words.get(language(context.queryParam("lang")));
          String inLanguage = asked == null ? words.getOrDefault("en", "{}") : asked;
          answers.to(progress -> inLanguage).handle(context);
        });
  }

  /** A language as it is asked for; English where it is none. */
  static String language(@Nullable String asked) {
    return asked != null && asked.matches("[a-z]{2}") ? asked : "en";
  }

  /** The port on which it listens. */
  public int port() {
    return listener.port();
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
      FirstPage.open(address(), StartJson.first(workbench.start(Progress.NOBODY)));
      workbench.rememberAnswers();
      return true;
    } catch (IOException | InvalidInput refused) {
      return false;
    }
  }

  /** Moves brackets that nobody sees, so that those which somebody moves are answered sooner. */
  public void practise() throws InterruptedException {
    Ask first = StartJson.first(workbench.start(Progress.NOBODY));
    new Practice(workbench, precedence).on(first, PRACTISED);
  }

  /** Stops it. */
  @Override
  public void close() {
    listener.close();
  }
}
