package org.dsisim.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dsisim.message.Problems;
import org.dsisim.rulebook.Rulebook;
import org.dsisim.rulebook.description.RuleSetKind;
import org.dsisim.rulebook.engine.RuleCache;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code warm-up}: compiles all rule sets into a folder; the build of the archive uses it. */
@Command(
    name = "warm-up",
    hidden = true,
    mixinStandardHelpOptions = true,
    description = "Compile all rule sets into a folder of remembered rules.")
final class WarmUpCommand implements Callable<Integer> {

  private final Workspace library;

  @Parameters(paramLabel = "FOLDER", description = "Where compiled rules are remembered.")
  private Path folder = Path.of("");

  WarmUpCommand(Workspace library) {
    this.library = library;
  }

  @Override
  public Integer call() {
    Problems problems = new Problems();
    Home home = library.home();
    Rulebook rulebook =
        new Rulebook(
            home.rules(),
            home.shown(home.rules()),
            RuleCache.in(List.of(home.from().resolve(folder))),
            library.console()::takesLong,
            problems);
    for (Map.Entry<String, RuleSetKind> ruleSet : rulebook.ruleSets().entrySet()) {
      switch (ruleSet.getValue()) {
        case CONTRIBUTION -> rulebook.contribution(ruleSet.getKey(), problems);
        case DISTRIBUTION -> rulebook.formula(ruleSet.getKey(), problems);
        case ASSESSMENT -> rulebook.assessment(ruleSet.getKey(), problems);
      }
    }
    library.console().problems(problems.all());
    return Failures.code(problems.all());
  }
}
