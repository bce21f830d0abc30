package org.dsisim.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dsisim.message.Nearest;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.report.screen.Catalogue;
import org.dsisim.rulebook.RuleFolder;
import org.dsisim.rulebook.Rulebook;
import org.dsisim.rulebook.description.OptionList;
import org.dsisim.rulebook.description.ProposalFile;
import org.dsisim.rulebook.description.RuleSetKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code options}: what can be run. */
@Command(
    name = "options",
    mixinStandardHelpOptions = true,
    description = "List contribution rule sets, allocation formulas and named options.",
    footerHeading = "%nExample:%n",
    footer = "  ./dsisim options --list secretariat")
final class OptionsCommand implements Callable<Integer> {

  private final Workspace library;

  @Option(
      names = "--list",
      paramLabel = "LIST",
      description = "The options of a list that people know: secretariat, wildsi, dialogue-2019.")
  private @Nullable String list;

  OptionsCommand(Workspace library) {
    this.library = library;
  }

  @Override
  public Integer call() {
    Problems problems = new Problems();
    Rulebook rulebook = library.rulebook(problems);
    if (list != null) {
      return ofList(list, rulebook, problems);
    }
    Catalogue catalogue = new Catalogue(library.console().width());
    for (RuleSetKind kind : RuleSetKind.values()) {
      for (String id : rulebook.ids(kind)) {
        RuleFolder folder = rulebook.folder(id, problems);
        if (folder != null) {
          catalogue.add(folder.description());
        }
      }
    }
    rulebook.named().values().forEach(catalogue::add);
    for (Path file : library.proposals().atHand()) {
      String shown = library.home().shown(file);
      ProposalFile proposal = library.proposal(shown, Place.ofFile(shown), problems);
      if (proposal != null) {
        catalogue.add(shown, proposal.proposal());
      }
    }
    library.console().print(catalogue.text());
    // The list is whole; what is wrong with a rule set keeps only that one from being run.
    library.console().problems(problems.all());
    return Failures.DONE;
  }

  private int ofList(String name, Rulebook rulebook, Problems problems) {
    OptionList known = rulebook.lists().get(name);
    if (known == null && !problems.hasErrors()) {
      problems.error(
          Place.ofCommandLine("--list"),
          "'" + name + "' is not a list of options.",
          Nearest.hint(name, rulebook.lists().keySet()));
    } else if (known != null) {
      library.console().print(Catalogue.text(known, rulebook.named(), library.console().width()));
    }
    library.console().problems(problems.all());
    return known == null ? Failures.code(problems.all()) : Failures.DONE;
  }
}
