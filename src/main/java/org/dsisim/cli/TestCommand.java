package org.dsisim.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dsisim.cases.CaseResult;
import org.dsisim.cases.CasesResult;
import org.dsisim.cases.Coverage;
import org.dsisim.cases.MovedParameter;
import org.dsisim.cases.WorkedCases;
import org.dsisim.message.Nearest;
import org.dsisim.message.Place;
import org.dsisim.message.Problem;
import org.dsisim.message.Problems;
import org.dsisim.message.Severity;
import org.dsisim.rulebook.Rulebook;
import org.dsisim.scenario.Reference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code test}: worked cases, and the results that scenarios expect. */
@Command(
    name = "test",
    mixinStandardHelpOptions = true,
    description = {
      "Run the worked cases of the rule sets; say which rules they reach, and which parameters",
      "could be moved to another value without changing a case.",
      "With --expected, hold the scenarios' expected results against today's figures instead."
    },
    footerHeading = "%nExample:%n",
    footer = "  ./dsisim test cali-fund")
final class TestCommand implements Callable<Integer> {

  /** Differences of a case that fit a screen. */
  private static final int MOST_SHOWN = 5;

  private final Workspace library;

  @Parameters(
      arity = "0..1",
      paramLabel = "RULE SET",
      description = "One rule set; all of them if not given.")
  private @Nullable String ruleSet;

  @Option(
      names = "--coverage",
      description =
          "Exit with 1, too, when a rule fires in no case or a parameter can be moved unnoticed.")
  private boolean coverage;

  @Option(
      names = "--expected",
      description = "Compare today's figures with scenarios/*/expected, and show the differences.")
  private boolean expected;

  @Option(
      names = "--refresh",
      description = "With --expected: show the differences, and write today's figures.")
  private boolean refresh;

  TestCommand(Workspace library) {
    this.library = library;
  }

  @Override
  public Integer call() {
    Problems problems = new Problems();
    if (refresh && !expected) {
      problems.error(
          Place.ofCommandLine("--refresh"), "goes with --expected.", "--expected --refresh");
    }
    if (expected && ruleSet != null) {
      problems.error(
          Place.ofCommandLine("--expected"), "takes no rule set: it runs all scenarios.");
    }
    if (expected && coverage) {
      problems.error(Place.ofCommandLine("--coverage"), "goes with worked cases: not --expected.");
    }
    problems.throwIfErrors();
    return expected ? new ExpectedResults(library).compare(refresh) : cases(problems);
  }

  private int cases(Problems problems) {
    Rulebook rulebook = library.rulebook(problems);
    Reference reference = library.reference(problems);
    boolean passed = true;
    StringBuilder text = new StringBuilder();
    for (String id : chosen(rulebook, problems)) {
      CasesResult result = WorkedCases.run(id, rulebook, reference, problems);
      Coverage moved = WorkedCases.coverage(id, rulebook, reference);
      if (result != null && moved != null) {
        text.append(inWords(result, moved)).append('\n');
        boolean whole = result.neverFired().isEmpty() && moved.isWhole();
        passed &= result.passed() && (whole || !coverage);
      }
    }
    library.console().print(text.toString());
    library.console().problems(problems.all());
    int code = Failures.code(problems.all());
    return code == Failures.DONE && !passed ? Failures.INPUT_HAS_PROBLEMS : code;
  }

  private List<String> chosen(Rulebook rulebook, Problems problems) {
    List<String> all = new ArrayList<>(rulebook.ruleSets().keySet());
    if (ruleSet == null) {
      return all;
    }
    if (all.contains(ruleSet)) {
      return List.of(ruleSet);
    }
    problems.error(
        Place.ofCommandLine("RULE SET"),
        "'" + ruleSet + "' is not a rule set.",
        Nearest.hint(ruleSet, all));
    return List.of();
  }

  private static String inWords(CasesResult result, Coverage coverage) {
    int cases = result.results().size();
    int failed = result.failures().size();
    int rules = result.fired().size() + result.neverFired().size();
    StringBuilder text = new StringBuilder();
    text.append(
        "%s: %d %s, %s; %d of %d rules fire in some case; %s."
            .formatted(
                result.ruleSet(),
                cases,
                cases == 1 ? "case" : "cases",
                failed == 0 ? "all as expected" : failed + " NOT as expected",
                result.fired().size(),
                rules,
                parameters(coverage)));
    for (CaseResult failure : result.failures()) {
      text.append('\n').append(problem(failure));
      if (!failure.because().isEmpty()) {
        text.append("\n  The case says: ").append(failure.because());
      }
    }
    for (String title : result.neverFired()) {
      text.append("\n  fires in no case: ").append(title);
    }
    for (MovedParameter parameter : coverage.parameters()) {
      if (!parameter.isCovered()) {
        text.append("\n  ").append(parameter.inWords());
      }
    }
    return text.toString();
  }

  private static String parameters(Coverage coverage) {
    int all = coverage.parameters().size();
    return all == 0
        ? "it has no parameters"
        : "%d of %d parameters change one when moved".formatted(coverage.covered(), all);
  }

  /** A failing case in the form of every other problem. */
  static Problem problem(CaseResult failure) {
    return new Problem(
        Severity.ERROR,
        failure.place(),
        "case \"" + failure.sentence() + "\": " + differences(failure.differences()) + ".",
        null);
  }

  /** The first ones: where one amount moves, that of every other Party does. */
  private static String differences(List<String> all) {
    List<String> shown = new ArrayList<>(all.subList(0, Math.min(all.size(), MOST_SHOWN)));
    int left = all.size() - shown.size();
    if (left > 0) {
      shown.add("and " + left + (left == 1 ? " more difference" : " more differences"));
    }
    return String.join("; ", shown);
  }
}
