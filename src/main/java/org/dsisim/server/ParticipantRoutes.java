package org.dsisim.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.report.page.ProblemsJson;
import org.dsisim.report.page.StartJson;
import org.dsisim.report.page.asked.Question;
import org.dsisim.report.training.HandedInCompany;
import org.dsisim.report.training.ParticipantJson;
import org.dsisim.workspace.training.Rate;
import org.dsisim.workspace.training.Training;
import org.dsisim.workspace.training.TrainingTables;
import org.dsisim.workspace.training.TrainingTables.TypedScore;

/** What participants of a training session can reach: their page, what is asked, and their own. */
final class ParticipantRoutes {

  private static final int LONGEST = 100;

  /** A phone asks some twenty times a minute; a room may come through one address. */
  private static final long STRETCH_MILLISECONDS = 30_000;

  private static final int MOST_OF_ADDRESS = 1200;
  private static final int MOST_OF_ALL = 3000;
  private static final String ALL = "all";

  private final Training training;
  private final TrainingTables tables;
  private final Rate ofAddress;
  private final Rate ofAll;

  private ParticipantRoutes(Training training, TrainingTables tables, LongSupplier milliseconds) {
    this.training = training;
    this.tables = tables;
    this.ofAddress = new Rate(MOST_OF_ADDRESS, STRETCH_MILLISECONDS, milliseconds);
    this.ofAll = new Rate(MOST_OF_ALL, STRETCH_MILLISECONDS, milliseconds);
  }

  private record Joining(String code, String name) {}

  private record Scores(String by, String option, Map<String, TypedScore> typed) {}

  static void add(
      RoutesConfig routes,
      Answers answers,
      Training training,
      TrainingTables tables,
      LongSupplier milliseconds) {
    new ParticipantRoutes(training, tables, milliseconds).addTo(routes, answers);
  }

  private void addTo(RoutesConfig routes, Answers answers) {
    routes.before(
        context -> {
          Guard.mark(context);
          Guard.expectOursInRoom(context);
          expectTime(context);
        });
    routes.get("/", PageFiles.PARTICIPANT::index);
    routes.get("/{file}", PageFiles.PARTICIPANT::file);
    String words = StartJson.words("en", "participant");
    routes.get("/api/words", answers.to(progress -> words));
    Documented.add(routes, "openapi-participant.json");
    routes.post("/api/join", context -> joining(context, answers));
    routes.get("/api/lists", context -> lists(context, answers));
    routes.get(
        "/api/asked",
        context -> answers.to(progress -> training.asked(token(context))).handle(context));
    routes.post(
        "/api/company",
        ofParticipant(
            token ->
                answers.to(
                    ParticipantRoutes::company,
                    (cells, progress) -> ProblemsJson.text(training.handInCompany(token, cells)))));
    routes.post(
        "/api/take-back",
        ofParticipant(
            token ->
                answers.to(
                    (question, problems) -> question.word("what", Training.HANDED_IN),
                    (what, progress) -> {
                      training.takeBack(token, what);
                      return training.asked(token);
                    })));
    routes.post(
        "/api/scores",
        ofParticipant(
            token ->
                answers.to(
                    ParticipantRoutes::scores,
                    (scores, progress) -> {
                      training.handInScores(token, scores.by(), scores.option(), scores.typed());
                      return training.asked(token);
                    })));
  }

  private interface OfParticipant {

    Handler of(String token);
  }

  /** Who is no participant is refused before anything is read. */
  private Handler ofParticipant(OfParticipant answering) {
    return context -> {
      String token = token(context);
      training.expect(token);
      answering.of(token).handle(context);
    };
  }

  private static String token(Context context) {
    String token = context.header("X-Participant");
    return token == null ? "" : token;
  }

  private void expectTime(Context context) {
    if (!ofAddress.allows(context.ip()) || !ofAll.allows(ALL)) {
      throw new Refused(429, Message.of("server.refused.often"));
    }
  }

  private void joining(Context context, Answers answers) throws Exception {
    String address = context.ip();
    answers
        .to(
            (question, problems) -> new Joining(question.text("code"), question.text("name")),
            (joining, progress) ->
                ParticipantJson.joined(training.join(joining.code(), joining.name(), address)))
        .handle(context);
  }

  private void lists(Context context, Answers answers) throws Exception {
    training.expect(token(context));
    String language = PageServer.language(context.queryParam("lang"));
    answers
        .to(progress -> ParticipantJson.lists(tables.countries(training.year()), language))
        .handle(context);
  }

  private static Map<String, String> company(Question question, Problems problems) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (String column : HandedInCompany.COLUMNS) {
      String cell = question.optionalText(column);
      if (cell != null) {
        cells.put(column, within("company." + column, cell, problems));
      }
    }
    return cells;
  }

  private static Scores scores(Question question, Problems problems) {
    Map<String, TypedScore> typed = new LinkedHashMap<>();
    question
        .objects("scores")
        .forEach(
            (criterion, score) -> {
              typed.put(
                  criterion,
                  new TypedScore(
                      within(criterion + ".low", score.text("low"), problems),
                      within(criterion + ".high", score.text("high"), problems)));
              score.end();
            });
    return new Scores(question.text("by"), question.text("option"), typed);
  }

  private static String within(String field, String text, Problems problems) {
    if (text.length() > LONGEST) {
      problems.error(
          Place.ofCommandLine(field), Message.of("server.ask.long-value", "most", LONGEST));
    }
    return text;
  }
}
