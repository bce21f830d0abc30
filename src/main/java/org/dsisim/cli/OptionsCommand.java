package org.dsisim.cli;

import java.util.concurrent.Callable;
import org.dsisim.report.Catalogue;
import org.dsisim.rulebook.Kind;
import org.dsisim.rulebook.RuleFolder;
import org.dsisim.rulebook.Rulebook;
import org.dsisim.table.Problems;
import picocli.CommandLine.Command;

/** {@code options}: what can be run. */
@Command(
    name = "options",
    mixinStandardHelpOptions = true,
    description = "List contribution rule sets, allocation formulas and named options.",
    footerHeading = "%nExample:%n",
    footer = "  ./dsisim options")
final class OptionsCommand implements Callable<Integer> {

  private final Library library;

  OptionsCommand(Library library) {
    this.library = library;
  }

  @Override
  public Integer call() {
    Problems problems = new Problems();
    Rulebook rulebook = library.rulebook(problems);
    Catalogue catalogue = new Catalogue(library.console().width());
    for (Kind kind : Kind.values()) {
      for (String id : rulebook.ids(kind)) {
        RuleFolder folder = rulebook.folder(id, problems);
        if (folder != null) {
          catalogue.add(folder.description());
        }
      }
    }
    rulebook.named().values().forEach(catalogue::add);
    library.console().print(catalogue.text());
    // The list is whole; what is wrong with a rule set keeps only that one from being run.
    library.console().problems(problems.all());
    return Failures.DONE;
  }
}
