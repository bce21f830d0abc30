package org.dsisim.cli;

import java.util.concurrent.Callable;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.workspace.ExpectedResult;
import org.dsisim.workspace.TestResult;
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

  private final Invocation invocation;

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

  TestCommand(Invocation invocation) {
    this.invocation = invocation;
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
    return expected ? expected() : cases();
  }

  private int expected() {
    ExpectedResult result = invocation.workspace().expected(refresh, invocation.console());
    StringBuilder text = new StringBuilder();
    for (ExpectedResult.Table table : result.differing()) {
      text.append(table.file()).append(":\n");
      table.differences().forEach(line -> text.append("  ").append(line).append('\n'));
    }
    text.append(
        "%d expected results compared, %d differ%s.%n"
            .formatted(
                result.compared(),
                result.differing().size(),
                result.areWritten() ? ", written" : ""));
    invocation.console().print(text.toString());
    return Failures.code(result.differing().isEmpty() || refresh);
  }

  private int cases() {
    TestResult result = invocation.workspace().test(ruleSet, invocation.console());
    StringBuilder text = new StringBuilder();
    result.ruleSets().forEach(one -> text.append(one.text()).append('\n'));
    invocation.console().print(text.toString());
    invocation.console().problems(result.problems());
    int code = Failures.code(result.problems());
    return code == Failures.DONE ? Failures.code(result.passed(coverage)) : code;
  }
}
