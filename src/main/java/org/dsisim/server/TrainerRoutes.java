package org.dsisim.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.config.RoutesConfig;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dsisim.message.Problems;
import org.dsisim.report.page.ExportedFile;
import org.dsisim.report.page.asked.Ask;
import org.dsisim.report.page.asked.Question;
import org.dsisim.report.training.Gathered;
import org.dsisim.report.training.GatheredTables;
import org.dsisim.report.training.TrainerJson;
import org.dsisim.workspace.session.Progress;
import org.jspecify.annotations.Nullable;

/** What the trainer's page asks of a training session, and tells it. */
final class TrainerRoutes {

  private static final String NEW_CODE = "new-code";
  private static final String NOBODY = "nobody";
  private static final List<String> ADMITTED = List.of(NEW_CODE, NOBODY);

  private static final Map<String, Function<Gathered, String>> TABLES =
      Map.of(
          "session", GatheredTables::users,
          "judgements", GatheredTables::judgements,
          "scores", GatheredTables::scores);

  private final OpenTraining open;

  private TrainerRoutes(OpenTraining open) {
    this.open = open;
  }

  private record Asked(boolean companies, int year, @Nullable Scores scores) {}

  private record Scores(String by, String option) {}

  private record Assessed(Ask ask, String by) {}

  static void add(RoutesConfig routes, Answers answers, OpenTraining open) {
    TrainerRoutes trainer = new TrainerRoutes(open);
    routes.get("/api/session", answers.to(progress -> trainer.session()));
    routes.post(
        "/api/session/ask",
        answers.to(TrainerRoutes::asked, (asked, progress) -> trainer.ask(asked)));
    routes.post(
        "/api/session/admit",
        answers.to(
            (question, problems) -> question.word("admit", ADMITTED),
            (whom, progress) -> trainer.admit(whom)));
    routes.post(
        "/api/session/remove",
        answers.to(
            (question, problems) -> question.wholeNumber("participant"),
            (number, progress) -> trainer.remove(number)));
    routes.post(
        "/api/session/table",
        answers.toFile(
            (question, problems) ->
                question.word("table", TABLES.keySet().stream().sorted().toList()),
            (table, progress) -> trainer.table(table)));
    routes.post("/api/session/assess", answers.to(TrainerRoutes::assessed, trainer::assess));
  }

  private static Asked asked(Question question, Problems problems) {
    boolean companies = question.flag("companies");
    int year = question.wholeNumber("year");
    Question inner = question.object("scores");
    if (inner == null) {
      return new Asked(companies, year, null);
    }
    Scores scores = new Scores(inner.text("by"), inner.text("option"));
    inner.end();
    Ask.expectName("scores.by", scores.by(), problems);
    Ask.expectOption("scores.option", scores.option(), problems);
    return new Asked(companies, year, scores);
  }

  private static Assessed assessed(Question question, Problems problems) {
    Assessed assessed = new Assessed(Ask.of(question, problems), question.text("by"));
    Ask.expectName("by", assessed.by(), problems);
    return assessed;
  }

  private String session() {
    return TrainerJson.text(
        open.training().gathered(),
        open.addresses().get(),
        open.isShared(),
        open.tables().frameworks());
  }

  private String ask(Asked asked) {
    Scores scores = asked.scores();
    open.training()
        .ask(
            asked.companies(),
            asked.year(),
            scores == null ? null : scores.by(),
            scores == null ? null : scores.option());
    return session();
  }

  private String admit(String whom) {
    if (whom.equals(NOBODY)) {
      open.training().close();
    } else {
      open.training().open();
    }
    return session();
  }

  private String remove(int number) {
    open.training().remove(number);
    return session();
  }

  private ExportedFile table(String name) {
    String text =
        TABLES.getOrDefault(name, GatheredTables::users).apply(open.training().gathered());
    return ExportedFile.table(name + ".csv", out -> out.write(text.getBytes(UTF_8)));
  }

  /** The option as it is set, held against a framework with what the room thinks of it. */
  private String assess(Assessed asked, Progress progress) {
    String judgements = GatheredTables.judgements(open.training().gathered());
    return TrainerJson.assessed(
        open.tables().assessed(asked.ask(), asked.by(), judgements, progress));
  }
}
