package org.dsisim.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.dsisim.message.Problem;
import org.dsisim.report.content.Explained;
import org.dsisim.report.file.ComparedFolders;
import org.dsisim.rulebook.engine.RuleCache;
import org.dsisim.rulebook.engine.RuleJar;
import org.dsisim.workspace.request.AllocateRequest;
import org.dsisim.workspace.request.AssessRequest;
import org.dsisim.workspace.request.BracketsRequest;
import org.dsisim.workspace.request.CompareRequest;
import org.dsisim.workspace.request.CopyRequest;
import org.dsisim.workspace.request.DescribeRequest;
import org.dsisim.workspace.request.ExplainRequest;
import org.dsisim.workspace.request.GenerateRequest;
import org.dsisim.workspace.request.RunRequest;
import org.dsisim.workspace.request.SolveRequest;
import org.dsisim.workspace.request.SweepRequest;
import org.dsisim.workspace.request.UncertaintyRequest;
import org.dsisim.workspace.result.AllocateResult;
import org.dsisim.workspace.result.AssessResult;
import org.dsisim.workspace.result.BracketsResult;
import org.dsisim.workspace.result.CheckResult;
import org.dsisim.workspace.result.CompareResult;
import org.dsisim.workspace.result.CopyResult;
import org.dsisim.workspace.result.DescribeResult;
import org.dsisim.workspace.result.DrawResult;
import org.dsisim.workspace.result.ExpectedResult;
import org.dsisim.workspace.result.GenerateResult;
import org.dsisim.workspace.result.OptionListResult;
import org.dsisim.workspace.result.OptionsResult;
import org.dsisim.workspace.result.ParametersResult;
import org.dsisim.workspace.result.RunResult;
import org.dsisim.workspace.result.ScenariosResult;
import org.dsisim.workspace.result.SensitivityResult;
import org.dsisim.workspace.result.SolveResult;
import org.dsisim.workspace.result.SweepResult;
import org.dsisim.workspace.result.TestResult;
import org.dsisim.workspace.result.VerifyResult;
import org.dsisim.workspace.rules.Checking;
import org.dsisim.workspace.rules.Copying;
import org.dsisim.workspace.rules.Describing;
import org.dsisim.workspace.rules.Generating;
import org.dsisim.workspace.rules.ListingOptions;
import org.dsisim.workspace.rules.ListingParameters;
import org.dsisim.workspace.rules.ListingScenarios;
import org.dsisim.workspace.rules.Testing;
import org.dsisim.workspace.run.Allocating;
import org.dsisim.workspace.run.Assessing;
import org.dsisim.workspace.run.Comparing;
import org.dsisim.workspace.run.ComparingFolders;
import org.dsisim.workspace.run.ExpectedResults;
import org.dsisim.workspace.run.Explaining;
import org.dsisim.workspace.run.Replay;
import org.dsisim.workspace.run.Running;
import org.dsisim.workspace.run.Verifying;
import org.dsisim.workspace.session.Cancelled;
import org.dsisim.workspace.session.Failure;
import org.dsisim.workspace.session.Home;
import org.dsisim.workspace.session.Progress;
import org.dsisim.workspace.session.Session;
import org.dsisim.workspace.session.Shelf;
import org.dsisim.workspace.session.WarmingUp;
import org.dsisim.workspace.study.Bracketing;
import org.dsisim.workspace.study.Solving;
import org.dsisim.workspace.study.Sweeping;
import org.dsisim.workspace.study.Uncertainty;
import org.jspecify.annotations.Nullable;

/**
 * The rules and scenarios at hand, and all that can be asked of them. It keeps what it has read,
 * and reads again what has changed on disk. Several threads can ask at the same time: one result
 * does not depend on another request.
 *
 * <p>Each method throws {@link org.dsisim.message.InvalidInput} when what was asked for cannot be
 * given, with all that is wrong, and {@link Cancelled} when it is no longer wanted; {@link Failure}
 * tells what either says. Where a result has problems of its own, they are told there instead.
 */
public final class Workspace {

  private final Home home;
  private final Shelf shelf;
  private final UnaryOperator<RuleCache> answers;

  private Workspace(Home home, boolean isKeeping, UnaryOperator<RuleCache> answers) {
    this.home = home;
    this.shelf = new Shelf(home, isKeeping);
    this.answers = answers;
    if (isKeeping) {
      shelf.answer(answers);
    }
  }

  /** A workspace for many requests. */
  public static Workspace at(Home home) {
    return new Workspace(home, true, UnaryOperator.identity());
  }

  /**
   * A workspace for many requests, of which somebody waits for the first: rules look up what they
   * have answered another process, and are opened once they are asked something else.
   */
  public static Workspace recalling(Home home) {
    return new Workspace(home, true, RuleCache::recallingAnswers);
  }

  /**
   * A workspace for one request: nothing is looked after for the next, but what rules answer when
   * something is run or explained, which another process may ask again.
   */
  public static Workspace forOneRequest(Home home) {
    return new Workspace(home, false, RuleCache::recallingAnswers);
  }

  /** The same, for which rules are asked whatever they answered before. */
  public static Workspace askingAnew(Home home) {
    return new Workspace(home, false, RuleCache::keepingAnswers);
  }

  /** Where it is. */
  public Home home() {
    return home;
  }

  /**
   * Begins to open the rules, and options that are likely to be asked for, and to read the tables
   * that every scenario shares, while nothing is asked for yet. A workspace for many requests has
   * them open.
   *
   * @param options in the words of people
   */
  public void expect(List<String> options, Progress progress) {
    shelf.answer(answers);
    shelf.watchedBy(progress::takesLong);
    try {
      shelf.openAhead(options);
      shelf.readReferenceAhead();
    } finally {
      shelf.unwatched();
    }
  }

  /** Simulates options on a scenario. */
  public RunResult run(RunRequest request, Progress progress) {
    return recalling(progress, session -> new Running(request, session).result());
  }

  /** Simulates options on a scenario, and holds them against one of them. */
  public CompareResult compare(CompareRequest request, Progress progress) {
    return asked(progress, session -> new Comparing(request, session).result());
  }

  /** Tries an option, or a formula alone, at every point of a grid. */
  public SweepResult sweep(SweepRequest request, Progress progress) {
    return asked(progress, session -> new Sweeping(request, session).result());
  }

  /** Looks for the value of a parameter that brings a figure to a target. */
  public SolveResult solve(SolveRequest request, Progress progress) {
    return asked(progress, session -> new Solving(request, session).result());
  }

  /** Tries the brackets of an option. */
  public BracketsResult brackets(BracketsRequest request, Progress progress) {
    return asked(progress, session -> new Bracketing(request, session).result());
  }

  /** Holds the results of two folders against each other, as they stand there. */
  public ComparedFolders compareFolders(String first, String second, Progress progress) {
    return asked(progress, session -> ComparingFolders.of(first, second, session));
  }

  /** Draws what is uncertain about an option, and tells how far its figures move with that. */
  public DrawResult draw(UncertaintyRequest request, Progress progress) {
    return asked(progress, session -> Uncertainty.drawn(request, session));
  }

  /** Tells which of the inputs that are uncertain move the figures of an option. */
  public SensitivityResult sensitivity(UncertaintyRequest request, Progress progress) {
    return asked(progress, session -> Uncertainty.sensitivity(request, session));
  }

  /** Gives out a fund by a formula alone. */
  public AllocateResult allocate(AllocateRequest request, Progress progress) {
    return asked(progress, session -> new Allocating(request, session).result());
  }

  /** Says why figures are what they are. */
  public Explained explain(ExplainRequest request, Progress progress) {
    return recalling(progress, session -> new Explaining(request, session).result());
  }

  /** Rules may answer what another process has asked them, and this one leaves its own behind. */
  private <R> R recalling(Progress progress, Function<Session, R> work) {
    shelf.answer(answers);
    R result = asked(progress, work);
    shelf.rememberAnswers();
    return result;
  }

  /** Holds options against the criteria of a framework. */
  public AssessResult assess(AssessRequest request, Progress progress) {
    return asked(progress, session -> new Assessing(request, session).result());
  }

  /** Says what options provide. */
  public DescribeResult describe(DescribeRequest request, Progress progress) {
    return asked(progress, session -> new Describing(request, session).result());
  }

  /**
   * Lists the figures of an option.
   *
   * @param option as for {@link #describe}; the word assumption for what can be assumed
   * @param year whose values are shown
   */
  public ParametersResult parameters(String option, int year, Progress progress) {
    return asked(progress, session -> ListingParameters.of(option, year, session));
  }

  /** Lists what can be run. */
  public OptionsResult options(Progress progress) {
    return asked(progress, ListingOptions::all);
  }

  /** Lists the options of a list that people know. */
  public OptionListResult optionList(String name, Progress progress) {
    return asked(progress, session -> ListingOptions.ofList(name, session));
  }

  /** Lists what options can be run on. */
  public ScenariosResult scenarios(Progress progress) {
    return asked(progress, ListingScenarios::all);
  }

  /** Draws a synthetic population on a real head, and writes it as a scenario. */
  public GenerateResult generate(GenerateRequest request, Progress progress) {
    return asked(progress, session -> new Generating(request, session).result());
  }

  /**
   * Finds all problems of rules and scenarios.
   *
   * @param path an id, a folder, a table or a proposal; null for everything
   */
  public CheckResult check(@Nullable String path, Progress progress) {
    return asked(progress, session -> new Checking(path, session).result());
  }

  /**
   * Puts worked cases to the rules.
   *
   * @param ruleSet null for all of them
   */
  public TestResult test(@Nullable String ruleSet, Progress progress) {
    return asked(progress, session -> Testing.of(ruleSet, session));
  }

  /**
   * Holds the results that scenarios expect against today's.
   *
   * @param isRefreshed whether today's are written in the place of those that differ
   */
  public ExpectedResult expected(boolean isRefreshed, Progress progress) {
    return asked(progress, session -> new ExpectedResults(session).compare(isRefreshed));
  }

  /**
   * Makes the results of a folder again, and compares every byte.
   *
   * @param folder as the user wrote it
   * @param replay gives the folder's command again
   */
  public VerifyResult verify(String folder, Replay replay, Progress progress) {
    return asked(progress, session -> new Verifying(folder, replay, session).result());
  }

  /** Copies a rule set or a scenario. */
  public CopyResult copy(CopyRequest request, Progress progress) {
    return asked(progress, session -> new Copying(request, session).result());
  }

  /**
   * Compiles all rule sets.
   *
   * @param folder where they are remembered
   * @return what is wrong with them
   */
  public List<Problem> warmUp(Path folder, Progress progress) {
    return asked(progress, session -> WarmingUp.into(folder, session));
  }

  /**
   * Writes the compiled rules that this process has opened into a jar, which can stand on the class
   * path of another.
   */
  public void keepOpenedRules(Path jar) {
    try {
      RuleJar.write(home.from().resolve(jar), RuleCache.in(home.caches()));
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** What the command line calls a scenario, which is its id but for those given to the page. */
  public String called(String scenario) {
    return shelf.own().called(scenario);
  }

  /** Writes down what the rules have answered until now, for another process. */
  public void rememberAnswers() {
    shelf.rememberAnswers();
  }

  /**
   * Has a request answered with a session of its own; whoever waits is told how far it is, and can
   * cancel.
   */
  public <R> R asked(Progress progress, Function<Session, R> work) {
    shelf.watchedBy(progress::takesLong);
    try {
      return work.apply(new Session(home, shelf, progress));
    } finally {
      shelf.unwatched();
    }
  }
}
