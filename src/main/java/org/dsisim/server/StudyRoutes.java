package org.dsisim.server;

import io.javalin.config.RoutesConfig;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.message.Wording;
import org.dsisim.report.page.BracketsJson;
import org.dsisim.report.page.ExportedFile;
import org.dsisim.report.page.RangesJson;
import org.dsisim.report.page.SolvedJson;
import org.dsisim.report.page.WhyJson;
import org.dsisim.report.page.YearsJson;
import org.dsisim.report.page.asked.Ask;
import org.dsisim.report.page.asked.Question;
import org.dsisim.workspace.page.PageStudies;
import org.dsisim.workspace.request.ExplainRequest;
import org.jspecify.annotations.Nullable;

/** What a page asks that takes longer than an answer, and the files that it can have. */
final class StudyRoutes {

  private static final int USUAL_DRAWS = 1000;
  private static final int MOST_DRAWS = 2000;

  private static final int MOST_YEARS = 30;
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;

  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,60}");
  private static final Pattern ADDRESS = Pattern.compile("[a-z0-9-]{1,100}\\.[a-z0-9_]{1,100}");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,12})?");

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,99}");

  private static final Map<String, ExplainRequest.Kind> KINDS =
      Map.of(
          "total", ExplainRequest.Kind.TOTAL,
          "fund", ExplainRequest.Kind.FUND,
          "party", ExplainRequest.Kind.COUNTRY,
          "payer", ExplainRequest.Kind.PAYER,
          "use", ExplainRequest.Kind.USE,
          "group", ExplainRequest.Kind.GROUP,
          "sector", ExplainRequest.Kind.SECTOR,
          "home", ExplainRequest.Kind.HOME);

  private static final Map<String, ExplainRequest.Part> PARTS =
      Map.of("state", ExplainRequest.Part.STATE, "iplc", ExplainRequest.Part.IPLC);

  private StudyRoutes() {}

  private record Whose(Ask ask, String figure) {}

  private record Target(Ask ask, String figure, String target, String bracket) {}

  private record Drawing(Ask ask, int draws, int seed) {}

  private record Span(Ask ask, int from, int to) {}

  /** One to be explained, or by how much it is more or less than under the baseline. */
  private record Figure(Ask ask, ExplainRequest.Whose of, boolean change) {}

  private record Text(Ask ask, String text) {}

  static void add(
      RoutesConfig routes,
      Answers answers,
      PageStudies studies,
      Supplier<LocalDate> today,
      LongSupplier clock) {
    routes.post(
        "/api/why",
        answers.to(
            StudyRoutes::figure,
            (one, progress) ->
                WhyJson.text(
                    one.change()
                        ? studies.whyOtherwise(one.ask(), one.of(), progress)
                        : studies.why(one.ask(), one.of(), progress),
                    studies::recorded)));
    Jobs jobs = new Jobs(answers, clock);
    jobs.add(
        routes,
        "/api/brackets",
        StudyRoutes::whose,
        (whose, progress) ->
            BracketsJson.text(studies.brackets(whose.ask(), whose.figure(), progress)));
    jobs.add(
        routes,
        "/api/solve",
        StudyRoutes::target,
        (one, progress) ->
            SolvedJson.text(
                studies.solve(one.ask(), one.figure(), one.target(), one.bracket(), progress)));
    jobs.add(
        routes,
        "/api/draw",
        StudyRoutes::drawing,
        (one, progress) ->
            RangesJson.text(studies.draw(one.ask(), one.draws(), one.seed(), progress)));
    jobs.add(
        routes,
        "/api/years",
        StudyRoutes::span,
        (span, progress) ->
            YearsJson.text(studies.years(span.ask(), span.from(), span.to(), progress)));
    routes.post(
        "/api/read",
        answers.to(
            (question, problems) -> new Text(Ask.of(question, problems), question.text("text")),
            (one, progress) -> studies.read(one.ask(), one.text(), progress).json()));
    routes.post(
        "/api/export/proposal",
        answers.toFile(
            Ask::of,
            (ask, progress) -> {
              // What cannot be run is refused, and not written down.
              studies.expectRunnable(ask, progress);
              return ExportedFile.proposal(ask, today.get());
            }));
    routes.post(
        "/api/export/xlsx",
        answers.toFile(
            Ask::of, (ask, progress) -> ExportedFile.workbook(studies.run(ask, progress))));
    routes.post(
        "/api/export/csv",
        answers.toFile(Ask::of, (ask, progress) -> ExportedFile.table(studies.run(ask, progress))));
    routes.post(
        "/api/export/svg",
        answers.toFile(
            Ask::of, (ask, progress) -> ExportedFile.picture(studies.run(ask, progress))));
  }

  /** Parties are asked about as countries; there is one total and one fund, whatever its id. */
  private static Figure figure(Question question, Problems problems) {
    Ask ask = Ask.of(question, problems);
    Question of = question.object("of");
    if (of == null) {
      problems.error(Place.ofCommandLine("of"), Message.of("server.ask.missing", "field", "of"));
      return new Figure(ask, new ExplainRequest.Whose(ExplainRequest.Kind.TOTAL, ""), false);
    }
    String word = of.text("kind");
    String id = of.optionalText("id");
    String part = of.optionalText("part");
    boolean change = of.flag("change");
    of.end();
    if (change && ask.baseline() == null) {
      problems.error(
          Place.ofCommandLine("baseline"), Message.of("server.ask.missing", "field", "baseline"));
    }
    if (part != null && !PARTS.containsKey(part)) {
      problems.error(
          Place.ofCommandLine("of.part"),
          Message.of(
              "server.ask.other-word",
              "word",
              Wording.shortened(part),
              "known",
              List.of("state", "iplc")),
          Nearest.guess(part, PARTS.keySet()));
    }
    ExplainRequest.Kind kind = KINDS.get(word);
    boolean single = kind == ExplainRequest.Kind.TOTAL || kind == ExplainRequest.Kind.FUND;
    if (kind == null && !word.isEmpty()) {
      problems.error(
          Place.ofCommandLine("of.kind"),
          Message.of("server.ask.no-kind", "kind", Wording.shortened(word)),
          Nearest.guess(word, KINDS.keySet()));
    } else if (!single && (id == null || !ID.matcher(id).matches())) {
      problems.error(
          Place.ofCommandLine("of.id"), Message.of("server.ask.no-name", "field", "of.id"));
    }
    return new Figure(
        ask,
        new ExplainRequest.Whose(
            kind == null ? ExplainRequest.Kind.TOTAL : kind,
            single || id == null ? "" : id,
            part == null ? null : PARTS.get(part)),
        change);
  }

  private static Whose whose(Question question, Problems problems) {
    Ask ask = Ask.of(question, problems);
    String mine = ask.mine();
    return new Whose(ask, mine == null ? "to_share" : mine);
  }

  private static Target target(Question question, Problems problems) {
    return new Target(
        Ask.of(question, problems),
        of(NAME, "of", question, problems),
        of(NUMBER, "target", question, problems),
        of(ADDRESS, "bracket", question, problems));
  }

  private static String of(Pattern form, String field, Question question, Problems problems) {
    String text = question.text(field);
    if (!text.isEmpty() && !form.matcher(text).matches()) {
      problems.error(Place.ofCommandLine(field), Message.of("server.ask.no-name", "field", field));
    }
    return text;
  }

  private static Drawing drawing(Question question, Problems problems) {
    Ask ask = Ask.of(question, problems);
    int draws = Objects.requireNonNullElse(question.number("draws"), USUAL_DRAWS);
    if (draws < 1 || draws > MOST_DRAWS) {
      problems.error(
          Place.ofCommandLine("draws"), Message.of("server.ask.draws", "most", MOST_DRAWS));
    }
    return new Drawing(ask, draws, orOne(question.number("seed")));
  }

  /** A span of years; whether a scenario has them its own tables tell. */
  private static Span span(Question question, Problems problems) {
    Ask ask = Ask.of(question, problems);
    boolean hasBoth = question.number("from") != null && question.number("to") != null;
    int from = question.wholeNumber("from");
    int to = question.wholeNumber("to");
    if (hasBoth && (from > to || to - from >= MOST_YEARS || from < FIRST_YEAR || to > LAST_YEAR)) {
      problems.error(
          Place.ofCommandLine("to"),
          Message.of(
              "server.ask.years", "most", MOST_YEARS, "first", FIRST_YEAR, "last", LAST_YEAR));
    }
    return new Span(ask, from, to);
  }

  private static int orOne(@Nullable Integer seed) {
    return seed == null ? 1 : seed;
  }
}
