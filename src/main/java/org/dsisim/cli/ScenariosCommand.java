package org.dsisim.cli;

import java.util.concurrent.Callable;
import org.dsisim.message.Problems;
import org.dsisim.report.screen.ScenarioList;
import org.dsisim.scenario.ScenarioFolder;
import picocli.CommandLine.Command;

/** {@code scenarios}: on what options can be run. */
@Command(
    name = "scenarios",
    mixinStandardHelpOptions = true,
    description = "List the scenarios, with what they hold and what they lack.",
    footerHeading = "%nExample:%n",
    footer = "  ./dsisim scenarios")
final class ScenariosCommand implements Callable<Integer> {

  private final Workspace library;

  ScenariosCommand(Workspace library) {
    this.library = library;
  }

  @Override
  public Integer call() {
    Problems problems = new Problems();
    ScenarioList list = new ScenarioList(library.console().width());
    for (String id : library.scenarios()) {
      ScenarioFolder scenario = library.scenario(id, problems);
      if (scenario != null) {
        list.add(scenario);
      }
    }
    library.console().print(list.text());
    library.console().problems(problems.all());
    return Failures.code(problems.all());
  }
}
