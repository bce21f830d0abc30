package org.dsisim.workspace.training;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dsisim.assessment.Judgement;
import org.dsisim.assessment.JudgementTable;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Place;
import org.dsisim.message.Problem;
import org.dsisim.message.Problems;
import org.dsisim.model.answer.ScoreRange;
import org.dsisim.model.fact.AssessmentCriterion;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.user.User;
import org.dsisim.report.content.AssessmentRun;
import org.dsisim.report.page.asked.Ask;
import org.dsisim.report.training.HandedInCompany;
import org.dsisim.report.training.ScoresAsked;
import org.dsisim.rulebook.RuleFolder;
import org.dsisim.rulebook.description.Description;
import org.dsisim.rulebook.description.NamedOption;
import org.dsisim.rulebook.description.RuleSetKind;
import org.dsisim.scenario.user.UserReader;
import org.dsisim.scenario.user.UserWriter;
import org.dsisim.table.Row;
import org.dsisim.table.Table;
import org.dsisim.table.writing.TableWriter;
import org.dsisim.workspace.Workspace;
import org.dsisim.workspace.page.StartingPage;
import org.dsisim.workspace.request.AssessRequest;
import org.dsisim.workspace.run.Assessing;
import org.dsisim.workspace.session.OptionFolders;
import org.dsisim.workspace.session.Progress;
import org.dsisim.workspace.session.Session;

/**
 * What participants of a training hand in, read by the readers of scenarios and judgements, with
 * their messages: each at the field that it is about. For several threads.
 */
public final class TrainingTables {

  private static final String COMPANY = "company";
  private static final String SCORES = "scores";

  private final Workspace workspace;

  private TrainingTables(Workspace workspace) {
    this.workspace = workspace;
  }

  /** Tables read by what is at hand in a workspace for many requests. */
  public static TrainingTables in(Workspace workspace) {
    return new TrainingTables(workspace);
  }

  /** Low and high as they were typed; either may be empty. */
  public record TypedScore(String low, String high) {}

  /**
   * A company that can be used.
   *
   * @param said what was recognised, and what is hardly true
   */
  public record CheckedCompany(HandedInCompany company, List<Problem> said) {}

  /** The frameworks whose criteria can be scored. */
  public List<Description> frameworks() {
    return workspace.asked(
        Progress.NOBODY, session -> StartingPage.ofKind(RuleSetKind.ASSESSMENT, session));
  }

  /** The countries in which a company can be at home. */
  public Collection<Country> countries(int year) {
    return workspace.asked(
        Progress.NOBODY,
        session -> session.reference(new Problems()).countries().in(year).values());
  }

  /**
   * Reads the company of a participant.
   *
   * @param id of the user that it becomes
   * @param cells as they were typed, by column; what is not in it is unknown
   * @throws InvalidInput with all that is wrong
   */
  public CheckedCompany company(String id, String name, int year, Map<String, String> cells) {
    List<String> columns = new ArrayList<>(UserReader.REQUIRED);
    columns.addAll(UserReader.FIGURES);
    Map<String, String> row = new LinkedHashMap<>();
    columns.forEach(column -> row.put(column, ""));
    row.put("id", id);
    row.put("name", name);
    row.put("type", COMPANY);
    row.put("year", String.valueOf(year));
    HandedInCompany.COLUMNS.forEach(
        column -> row.put(column, cells.getOrDefault(column, "").strip()));
    StringBuilder text = new StringBuilder();
    new TableWriter(text, columns).row(List.copyOf(row.values()));
    return workspace.asked(
        Progress.NOBODY,
        session -> {
          Problems problems = new Problems();
          List<User> users =
              session
                  .reference(problems)
                  .users(Table.readFrom(text.toString(), COMPANY, problems), problems);
          Problems atFields = new Problems();
          problems.all().forEach(one -> atFields.add(at(field(one.place(), columns), one)));
          atFields.throwIfErrors();
          User user = users.get(0);
          return new CheckedCompany(new HandedInCompany(user, plain(user)), atFields.all());
        });
  }

  private static String field(Place place, List<String> columns) {
    return place.column() == 0 ? COMPANY : COMPANY + "." + columns.get(place.column() - 1);
  }

  private static Problem at(String field, Problem problem) {
    return new Problem(
        problem.severity(), Place.ofCommandLine(field), problem.text(), problem.hint());
  }

  /** The cells as a table has them. */
  private static Map<String, String> plain(User user) {
    StringBuilder text = new StringBuilder();
    new UserWriter(text).write(user);
    Row row = Table.readFrom(text.toString(), COMPANY, new Problems()).rows().get(0);
    Map<String, String> cells = new LinkedHashMap<>();
    for (String column : HandedInCompany.COLUMNS) {
      if (!row.isEmpty(column)) {
        cells.put(column, row.text(column));
      }
    }
    return cells;
  }

  /**
   * Finds what scores are asked for.
   *
   * @param by the id of a framework
   * @param option as after {@code -o}; never a file
   * @throws InvalidInput with all that is not there
   */
  public ScoresAsked scoresAsked(String by, String option) {
    return workspace.asked(
        Progress.NOBODY,
        session -> {
          Problems problems = new Problems();
          List<String> frameworks = session.rulebook(problems).ids(RuleSetKind.ASSESSMENT);
          if (!frameworks.contains(by)) {
            problems.error(
                Place.ofCommandLine(SCORES + ".by"),
                Message.of("training.no-framework", "name", by),
                Nearest.guess(by, frameworks));
          }
          session.option(option, Place.ofCommandLine(SCORES + ".option"), problems);
          problems.throwIfErrors();
          RuleFolder framework = session.rulebook(problems).folder(by, problems);
          problems.throwIfErrors();
          return new ScoresAsked(
              by,
              option,
              title(option, session),
              framework == null ? List.of() : framework.description().criteria());
        });
  }

  /** The name of a named option, or the titles of its parts. */
  private static String title(String option, Session session) {
    Problems known = new Problems();
    NamedOption named = session.rulebook(known).named().get(option);
    if (named != null) {
      return named.title();
    }
    return OptionFolders.of(option, session, known).folders().stream()
        .map(folder -> folder.description().title())
        .collect(Collectors.joining(" · "));
  }

  /**
   * Reads the scores of a participant.
   *
   * @param typed by criterion; what is not in it, or empty, is no score
   * @return a range for each criterion that was scored
   * @throws InvalidInput with all that is wrong
   */
  public Map<String, ScoreRange> scores(ScoresAsked asked, Map<String, TypedScore> typed) {
    List<String> criteria = asked.criteria().stream().map(AssessmentCriterion::id).toList();
    Problems problems = new Problems();
    for (String criterion : typed.keySet()) {
      if (!criteria.contains(criterion)) {
        problems.error(
            Place.ofCommandLine(SCORES),
            Message.of("training.no-criterion", "name", criterion, "by", asked.by()),
            Nearest.guess(criterion, criteria));
      }
    }
    StringBuilder text = new StringBuilder();
    TableWriter table = new TableWriter(text, JudgementTable.COLUMNS);
    for (String criterion : criteria) {
      TypedScore score = typed.getOrDefault(criterion, new TypedScore("", ""));
      table.row(criterion, asked.option(), score.low().strip(), score.high().strip(), "");
    }
    Problems ofTable = new Problems();
    JudgementTable judgements =
        JudgementTable.of(
            Table.readFrom(text.toString(), SCORES, ofTable),
            criteria,
            List.of(asked.option()),
            ofTable);
    ofTable.all().forEach(one -> problems.add(at(cell(one.place(), criteria), one)));
    problems.throwIfErrors();
    Map<String, ScoreRange> scores = new LinkedHashMap<>();
    for (String criterion : criteria) {
      Judgement judgement = judgements.of(criterion, asked.option());
      if (judgement != null) {
        scores.put(criterion, judgement.range());
      }
    }
    return scores;
  }

  private static String cell(Place place, List<String> criteria) {
    boolean isCell = place.line() > 1 && place.column() > 0;
    return isCell
        ? criteria.get(place.line() - 2) + "." + JudgementTable.COLUMNS.get(place.column() - 1)
        : SCORES;
  }

  /**
   * Holds an option against a framework, with judgements of a room.
   *
   * @param judgements a table as {@code assess --judgements} reads it
   */
  public AssessmentRun assessed(Ask ask, String by, String judgements, Progress progress) {
    List<String> settings = ask.set();
    List<String> command =
        new ArrayList<>(
            List.of(
                "assess",
                workspace.called(ask.scenario()),
                "-o",
                ask.option(),
                "--by",
                by,
                "--judgements",
                AssessRequest.JUDGEMENTS));
    Integer year = ask.year();
    if (year != null) {
      command.addAll(List.of("--year", year.toString()));
    }
    settings.forEach(one -> command.addAll(List.of("--set", one)));
    AssessRequest request =
        new AssessRequest(
            ask.scenario(),
            List.of(ask.option()),
            by,
            new AssessRequest.OwnFiles(null, null, null),
            year == null ? null : year.toString(),
            settings,
            List.copyOf(command));
    return workspace
        .asked(progress, session -> new Assessing(request, judgements, session).result())
        .assessment();
  }
}
