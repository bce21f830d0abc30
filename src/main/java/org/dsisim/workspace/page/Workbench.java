package org.dsisim.workspace.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.dsisim.indicator.YearResults;
import org.dsisim.indicator.figure.Indicator;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.report.page.Answered;
import org.dsisim.report.page.Provided;
import org.dsisim.report.page.Ruled;
import org.dsisim.report.page.Started;
import org.dsisim.report.page.Taken;
import org.dsisim.report.page.asked.Ask;
import org.dsisim.report.page.asked.AskedRuler;
import org.dsisim.report.page.asked.Given;
import org.dsisim.rulebook.Rulebook;
import org.dsisim.scenario.ScenarioFolder;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.workspace.Workspace;
import org.dsisim.workspace.request.StudyRequest;
import org.dsisim.workspace.session.Cancelled;
import org.dsisim.workspace.session.Progress;
import org.dsisim.workspace.session.Session;
import org.dsisim.workspace.session.ShownCountries;
import org.jspecify.annotations.Nullable;

/**
 * What a page works at: options that stay open, so that a changed rate asks no rule again. What has
 * changed on disk is opened anew. For several threads.
 *
 * <p>Each method throws {@link InvalidInput} with all that is wrong, and {@link Cancelled} when the
 * answer is no longer wanted.
 */
public final class Workbench {

  /** Options that stay open: what a page compares, for a few pages. */
  private static final int MOST_OPEN = 8;

  private final Workspace workspace;
  private final int threads;

  /** The one used last behind all others. */
  private final Map<Wanted, WarmOption> open = new LinkedHashMap<>(MOST_OPEN, 1, true);

  /** What is being opened, each with what others wait at. */
  private final Map<Wanted, Object> doors = new ConcurrentHashMap<>();

  private record Wanted(String scenario, String option, @Nullable Integer year) {}

  private Workbench(Workspace workspace, int threads) {
    this.workspace = workspace;
    this.threads = threads;
  }

  /**
   * A workbench on which nothing is open yet.
   *
   * @param workspace one for many requests
   * @param threads figures do not depend on it
   */
  public static Workbench on(Workspace workspace, int threads) {
    return new Workbench(workspace, threads);
  }

  /** What takes longer than an answer. */
  public PageStudies studies() {
    return new PageStudies(workspace, this);
  }

  /** Writes down what rules were asked until now, so that the next program need not ask them. */
  public void rememberAnswers() {
    workspace.rememberAnswers();
  }

  /** What there is to be looked at. */
  public Started start(Progress progress) {
    return workspace.asked(progress, StartingPage::of);
  }

  /**
   * Takes a scenario, which stays in memory and can be asked about until it has to make room for
   * others.
   */
  public Taken give(Given given, Progress progress) {
    return workspace.asked(
        progress,
        session -> {
          Taken taken = new Giving(given, session).result();
          synchronized (open) {
            open.keySet().removeIf(wanted -> taken.forgotten().containsKey(wanted.scenario()));
          }
          return taken;
        });
  }

  /** What the option says, with the values that are set. */
  public Provided text(Ask ask, Progress progress) {
    return workspace.asked(
        progress, session -> new ProvidingText(ask, option(ask, session), session).result());
  }

  /**
   * What a page asks while brackets of the text are moved over their ranges, one after the other.
   *
   * @param many how many questions
   */
  public List<Ask> moved(Ask ask, int many, Progress progress) {
    return MovedBrackets.of(ask, text(ask, progress), many);
  }

  /** What the option brings. */
  public Answered answer(Ask ask, Progress progress) {
    return workspace.asked(
        progress,
        session -> answer(ask, name -> option(ask.scenario(), name, ask, session), session));
  }

  /**
   * The same while a finger moves a bracket: of options that are open already, with their rules.
   * Whether they have changed on disk is looked at when it rests, for to look takes a tenth of the
   * time.
   */
  public Answered answerOfOpen(Ask ask, Progress progress) {
    return workspace.asked(
        progress,
        session -> {
          WarmOption known = open(new Wanted(ask.scenario(), ask.option(), ask.year()));
          if (known != null) {
            session.take(known.rules());
          }
          return answer(ask, name -> opened(name, ask, session), session);
        });
  }

  /** An option that is open, however long since; any other is opened. */
  private WarmOption opened(String name, Ask ask, Session session) {
    WarmOption known = open(new Wanted(ask.scenario(), name, ask.year()));
    return known == null ? option(ask.scenario(), name, ask, session) : known;
  }

  private static Answered answer(Ask ask, Function<String, WarmOption> opened, Session session) {
    WarmOption option = opened.apply(ask.option());
    Ask.Baseline baseline = ask.baseline();
    WarmOption held = baseline == null ? null : opened.apply(baseline.option());
    return new Answering(ask, option, held, session).result();
  }

  /** All that is known of what the option brings: more than an answer to a moved bracket has. */
  public List<Indicator> indicators(Ask ask, Progress progress) {
    return results(ask, progress).indicators();
  }

  /** The option in its year, with what is in force there. */
  YearOutcome year(Ask ask, Progress progress) {
    return results(ask, progress).outcome();
  }

  private YearResults results(Ask ask, Progress progress) {
    return workspace.asked(
        progress,
        session -> {
          Problems problems = new Problems();
          WarmOption option = option(ask, session);
          List<ParameterOverride> settings = option.settings(ask.settings(), session, problems);
          problems.throwIfErrors();
          return option.results(settings, session).years().get(0);
        });
  }

  /** What the option brings over the range of one bracket. */
  public Ruled ruler(AskedRuler asked, Progress progress) {
    return workspace.asked(
        progress, session -> new Ruler(asked, option(asked.ask(), session), session).result());
  }

  private WarmOption option(Ask ask, Session session) {
    return option(ask.scenario(), ask.option(), ask, session);
  }

  /** The option, open; whatever of it has changed on disk is read again. */
  private WarmOption option(String scenario, String option, Ask ask, Session session) {
    Problems problems = new Problems();
    boolean isOwn = session.shelf().own().find(scenario) != null;
    if (!isOwn && !session.scenarios().ids().contains(scenario)) {
      problems.error(
          Place.ofCommandLine("scenario"),
          Message.of("workspace.no-scenario", "name", scenario),
          Nearest.guess(scenario, session.scenarios().ids()));
    }
    problems.throwIfErrors();
    ScenarioFolder folder = session.scenarios(threads).read(scenario, problems);
    Rulebook rules = session.rulebook(problems);
    Wanted wanted = new Wanted(scenario, option, ask.year());
    WarmOption known = kept(wanted, folder, rules);
    if (known != null) {
      return known;
    }
    problems.throwIfErrors();
    StudyRequest request =
        new StudyRequest(
            scenario,
            option,
            List.of(),
            ask.year() == null ? null : ask.year().toString(),
            threads,
            ShownCountries.NONE,
            ask.command(session.shelf().own().called(scenario)));
    // A page asks for its text and its figures at once: who comes second waits for what is opened.
    Object door = doors.computeIfAbsent(wanted, closed -> new Object());
    try {
      synchronized (door) {
        WarmOption meanwhile = kept(wanted, folder, rules);
        return meanwhile != null
            ? meanwhile
            : keep(wanted, WarmOption.open(request, folder, rules, session));
      }
    } finally {
      doors.remove(wanted, door);
    }
  }

  private @Nullable WarmOption kept(
      Wanted wanted, @Nullable ScenarioFolder folder, Rulebook rules) {
    WarmOption kept = open(wanted);
    return kept != null && kept.isOf(folder, rules) ? kept : null;
  }

  private @Nullable WarmOption open(Wanted wanted) {
    synchronized (open) {
      return open.get(wanted);
    }
  }

  private WarmOption keep(Wanted wanted, WarmOption opened) {
    synchronized (open) {
      open.put(wanted, opened);
      if (open.size() > MOST_OPEN) {
        open.remove(open.keySet().iterator().next());
      }
    }
    return opened;
  }
}
