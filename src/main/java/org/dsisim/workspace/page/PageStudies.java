package org.dsisim.workspace.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsisim.message.Message;
import org.dsisim.message.Problems;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Value;
import org.dsisim.report.content.Explained;
import org.dsisim.report.content.Run;
import org.dsisim.report.content.draft.DraftBracket;
import org.dsisim.report.content.draft.DraftText;
import org.dsisim.report.content.option.OptionInForce;
import org.dsisim.report.content.study.BracketedRun;
import org.dsisim.report.content.study.DrawnRun;
import org.dsisim.report.content.study.SolvedQuestion;
import org.dsisim.report.page.Pasted;
import org.dsisim.report.page.YearByYear;
import org.dsisim.report.page.asked.Ask;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.workspace.Workspace;
import org.dsisim.workspace.request.BaselineAsked;
import org.dsisim.workspace.request.BracketsRequest;
import org.dsisim.workspace.request.DescribeRequest;
import org.dsisim.workspace.request.ExplainRequest;
import org.dsisim.workspace.request.RunRequest;
import org.dsisim.workspace.request.SolveRequest;
import org.dsisim.workspace.request.StudyRequest;
import org.dsisim.workspace.request.SubjectRequest;
import org.dsisim.workspace.request.UncertaintyRequest;
import org.dsisim.workspace.session.Progress;
import org.dsisim.workspace.session.ShownCountries;

/**
 * What a page asks that takes longer than an answer: the same requests that the commands make, on
 * one thread, so that answers go on beside them. For several threads.
 */
public final class PageStudies {

  private static final int THREADS = 1;

  private static final String ASSUMPTION = ParameterOverride.ASSUMPTION + ".";

  /** On a page the marked alternative is the one that is chosen, and what is set is seen. */
  private static final Set<String> SAID_BY_THE_PAGE =
      Set.of("brackets.text.other-mark", "brackets.text.without-brackets");

  private final Workspace workspace;
  private final Workbench workbench;

  /**
   * Studies beside answers.
   *
   * @param workspace one for many requests
   * @param workbench what is open there need not be worked out again
   */
  PageStudies(Workspace workspace, Workbench workbench) {
    this.workspace = workspace;
    this.workbench = workbench;
  }

  /** The option in the year, as {@code run} works it out. */
  public Run run(Ask ask, Progress progress) {
    return workspace
        .run(
            new RunRequest(
                ask.scenario(),
                List.of(ask.option()),
                ask.set(),
                ask.yearAsked(),
                new BaselineAsked(null, true),
                THREADS,
                ShownCountries.NONE,
                ask.command(workspace.called(ask.scenario()))),
            progress)
        .run();
  }

  /**
   * The option in one year after another, as {@code run --years} works them out: a year by itself
   * brings what it brings among others.
   */
  public YearByYear years(Ask ask, int from, int to, Progress progress) {
    List<Run> years = new ArrayList<>();
    Message what = Message.of("workspace.year-by-year");
    for (int year = from; year <= to; year++) {
      progress.done(what, year - (long) from, to - (long) from + 1);
      years.add(run(ask.in(year), progress));
    }
    String called = workspace.called(ask.scenario());
    return new YearByYear(
        ask, ask.command("run", called, List.of("--years", from + "-" + to)), List.copyOf(years));
  }

  /** What can be run as it is set; what cannot is refused, as an answer is. */
  public void expectRunnable(Ask ask, Progress progress) {
    workbench.year(ask, progress);
  }

  /**
   * Why a figure is what it is, as {@code explain} says it.
   *
   * @param of whose figure it is
   */
  public Explained why(Ask ask, ExplainRequest.Whose of, Progress progress) {
    return new PageReasons(workspace, ask).of(ask.option(), null, ask.set(), of, progress);
  }

  /**
   * Why it is larger or smaller than under the baseline.
   *
   * @throws IllegalArgumentException when nothing is held against a baseline
   */
  public Explained whyOtherwise(Ask ask, ExplainRequest.Whose of, Progress progress) {
    Ask.Baseline baseline = ask.baseline();
    if (baseline == null) {
      throw new IllegalArgumentException("There is no baseline.");
    }
    return new PageReasons(workspace, ask).of(ask.text(), baseline.text(), List.of(), of, progress);
  }

  private static List<String> yearOf(Ask ask) {
    String year = ask.yearAsked();
    return year == null ? List.of() : List.of("--year", year);
  }

  /** A file's name in results, by its name in messages. */
  public String recorded(String file) {
    return workspace.home().recorded(file);
  }

  /**
   * Every bracket of the option, one at a time: its alternatives, or the ends of its range.
   *
   * @param figure as {@code --for} has it
   */
  public BracketedRun brackets(Ask ask, String figure, Progress progress) {
    YearOutcome year = workbench.year(ask, progress);
    List<ParameterValues> inForce = new ArrayList<>(year.ruleSetValues().values());
    inForce.add(year.assumptions());
    List<String> brackets = new ArrayList<>();
    for (ParameterValues values : inForce) {
      for (ParameterValue parameterValue : values.all()) {
        String tried = tried(parameterValue);
        if (!tried.isEmpty()) {
          brackets.add(values.owner() + "." + parameterValue.name() + "=" + tried);
        }
      }
    }
    return workspace
        .brackets(
            new BracketsRequest(
                study(ask, "brackets"), List.of(figure), brackets, null, List.of(), false),
            progress)
        .bracketed();
  }

  /** The alternatives in brackets, or the ends of the range to try; empty for neither. */
  private static String tried(ParameterValue parameterValue) {
    StringBuilder tried = new StringBuilder();
    for (Value one : parameterValue.alternatives()) {
      tried.append('[').append(one.text()).append(']');
    }
    Value low = parameterValue.dated().low();
    Value high = parameterValue.dated().high();
    if (tried.length() == 0 && low != null && high != null) {
      tried.append('[').append(low.text()).append("][").append(high.text()).append(']');
    }
    return tried.toString();
  }

  /**
   * The value of a bracket that brings a figure to a target.
   *
   * @param figure as {@code --target} has it
   */
  public SolvedQuestion solve(
      Ask ask, String figure, String target, String bracket, Progress progress) {
    return workspace
        .solve(
            new SolveRequest(
                SubjectRequest.of(study(ask, "solve")),
                figure + "=" + target,
                null,
                bracket,
                null,
                null),
            progress)
        .solved();
  }

  /**
   * Draws what nobody knows about the option: an assumption by the distribution of its table, or
   * else over its range with the value in force as the most likely one.
   */
  public DrawnRun draw(Ask ask, int draws, long seed, Progress progress) {
    ParameterValues assumptions = workbench.year(ask, progress).assumptions();
    List<String> uncertain = new ArrayList<>();
    for (ParameterValue parameterValue : assumptions.all()) {
      Value low = parameterValue.dated().low();
      Value high = parameterValue.dated().high();
      boolean isNumber = parameterValue.value().unit().isNumeric();
      if (isNumber
          && low != null
          && high != null
          && parameterValue.dated().distribution() == null) {
        uncertain.add(
            "%s.%s=triangular(%s,%s,%s)"
                .formatted(
                    assumptions.owner(),
                    parameterValue.name(),
                    low.text(),
                    parameterValue.value().text(),
                    high.text()));
      }
    }
    return workspace
        .draw(
            new UncertaintyRequest(
                study(ask, "draw"), uncertain, List.of(), false, null, draws, seed, true),
            progress)
        .drawn();
  }

  /** What a text says that was copied from the page and edited. */
  public Pasted read(Ask ask, String text, Progress progress) {
    YearOutcome year = workbench.year(ask, progress);
    List<String> ofRules = ask.set().stream().filter(one -> !one.startsWith(ASSUMPTION)).toList();
    OptionInForce option =
        workspace
            .describe(new DescribeRequest(List.of(ask.option()), ofRules, year.year()), progress)
            .options()
            .get(0);
    Problems problems = new Problems();
    List<DraftBracket> brackets =
        DraftText.read(text.lines().toList(), Pasted.SHOWN_AS, option, problems);
    problems.throwIfErrors();
    Map<String, String> settings = new LinkedHashMap<>(ask.settings());
    for (DraftBracket one : brackets) {
      String chosen = one.chosen();
      if (chosen != null) {
        settings.put(one.address(), chosen);
      }
    }
    settings.entrySet().removeIf(one -> isOfTable(one.getKey(), one.getValue(), option));
    return new Pasted(
        ask.option(),
        settings,
        problems.all().stream()
            .filter(one -> !SAID_BY_THE_PAGE.contains(one.text().key()))
            .toList());
  }

  private static boolean isOfTable(String address, String value, OptionInForce option) {
    for (OptionInForce.Part part : option.ruleSets()) {
      for (ParameterValue parameterValue : part.values().all()) {
        if (address.equals(part.id() + "." + parameterValue.name())) {
          return parameterValue.dated().value().text().equals(value);
        }
      }
    }
    return false;
  }

  private StudyRequest study(Ask ask, String command) {
    return new StudyRequest(
        ask.scenario(),
        ask.option(),
        ask.set(),
        ask.yearAsked(),
        THREADS,
        ShownCountries.NONE,
        ask.command(command, workspace.called(ask.scenario()), yearOf(ask)));
  }
}
