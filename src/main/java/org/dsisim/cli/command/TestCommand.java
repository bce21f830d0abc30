package org.dsisim.cli.command;

import java.util.concurrent.Callable;
import org.dsisim.cli.output.Console;
import org.dsisim.cli.output.Failures;
import org.dsisim.cli.output.Invocation;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.workspace.result.ExpectedResult;
import org.dsisim.workspace.result.TestResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code test}: worked cases, and the results that scenarios expect. */
@Command(
    name = "test",
    mixinStandardHelpOptions = true,
    description = "help.test",
    footer = "  ./dsisim test cali-fund")
public final class TestCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Parameters(arity = "0..1", paramLabel = "RULE SET", descriptionKey = "help.test.rule-set")
  private @Nullable String ruleSet;

  @Option(names = "--coverage", descriptionKey = "help.test.coverage")
  private boolean coverage;

  @Option(names = "--expected", descriptionKey = "help.test.expected")
  private boolean expected;

  @Option(names = "--refresh", descriptionKey = "help.test.refresh")
  private boolean refresh;

  /** The command, of what was typed. */
  public TestCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() {
    Problems problems = new Problems();
    if (refresh && !expected) {
      problems.error(
          Place.ofCommandLine("--refresh"),
          Message.of("cli.test.refresh"),
          Message.of("cli.test.refresh.maybe"));
    }
    if (expected && ruleSet != null) {
      problems.error(Place.ofCommandLine("--expected"), Message.of("cli.test.expected-takes-none"));
    }
    if (expected && coverage) {
      problems.error(Place.ofCommandLine("--coverage"), Message.of("cli.test.coverage"));
    }
    problems.throwIfErrors();
    return expected ? expected() : cases();
  }

  private int expected() {
    ExpectedResult result = invocation.workspace().expected(refresh, invocation.console());
    Console console = invocation.console();
    for (ExpectedResult.Table table : result.differing()) {
      console.print(Message.of("cli.test.table", "file", table.file()));
      table
          .differences()
          .forEach(line -> console.print(Message.of("cli.test.difference", "text", line)));
    }
    console.print(
        Message.of(
            result.areWritten() ? "cli.test.compared-written" : "cli.test.compared",
            "compared",
            result.compared(),
            "differing",
            result.differing().size()));
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
