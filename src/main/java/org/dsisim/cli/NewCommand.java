package org.dsisim.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dsisim.message.Nearest;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.rulebook.RuleFolder;
import org.dsisim.rulebook.Rulebook;
import org.dsisim.rulebook.description.RuleSetId;
import org.dsisim.scenario.ScenarioFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code new}: a copy to edit. */
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    description = "Copy a rule set or a scenario under a new name, to edit.",
    footerHeading = "%nExample:%n",
    footer = "  ./dsisim new rule-set my-proposal --from cali-fund")
final class NewCommand implements Callable<Integer> {

  private static final String RULE_SET = "rule-set";
  private static final String SCENARIO = "scenario";

  private final Workspace library;

  @Parameters(index = "0", paramLabel = "rule-set|scenario", description = "What to copy.")
  private String what = "";

  @Parameters(
      index = "1",
      paramLabel = "NAME",
      description = "The new name: small letters, digits, hyphens.")
  private String name = "";

  @Option(names = "--from", required = true, paramLabel = "ID", description = "What to begin with.")
  private String from = "";

  NewCommand(Workspace library) {
    this.library = library;
  }

  @Override
  public Integer call() {
    Problems problems = new Problems();
    RuleSetId.expect(name, Place.ofCommandLine("NAME"), problems);
    switch (what) {
      case RULE_SET -> ruleSet(problems);
      case SCENARIO -> scenario(problems);
      default ->
          problems.error(
              Place.ofCommandLine("WHAT"),
              "'" + what + "' cannot be copied.",
              Nearest.hint(what, List.of(RULE_SET, SCENARIO)));
    }
    problems.throwIfErrors();
    return Failures.DONE;
  }

  private void ruleSet(Problems problems) {
    Rulebook rulebook = library.rulebook(problems);
    if (refused(rulebook.ruleSets().keySet(), "rule set", problems)) {
      return;
    }
    if (rulebook.named().containsKey(name)) {
      problems.error(Place.ofCommandLine("NAME"), "'" + name + "' is the name of an option.");
      return;
    }
    Path source = rulebook.path(from);
    Path target = source.resolveSibling(name);
    refuseTaken(target, problems);
    copy(source, target);
    String shown = library.home().shown(target);
    say(
        shown,
        "Edit option.yaml (what it is), parameters.csv (figures), the .drl files (rules),",
        "cases.yaml (worked cases) and README.md (readings); then",
        "  ./dsisim check " + shown,
        switch (Objects.requireNonNull(rulebook.ruleSets().get(from))) {
          case CONTRIBUTION -> "  ./dsisim run " + example(rulebook, from, name);
          case DISTRIBUTION -> "  ./dsisim allocate " + name + " --fund 1000000000";
          case ASSESSMENT -> "  ./dsisim assess use-portfolio -o cali-fund --by " + name;
        });
  }

  private void scenario(Problems problems) {
    if (refused(library.scenarios(), "scenario", problems)) {
      return;
    }
    Path source = library.home().scenarios().resolve(from);
    Path target = source.resolveSibling(name);
    refuseTaken(target, problems);
    copy(source, target);
    String shown = library.home().shown(target);
    say(
        shown,
        "Edit users.csv, scenario.yaml and assumptions.csv; scenarios/README.md explains them; then",
        "  ./dsisim check " + shown,
        "  ./dsisim run " + name + " -o cali-fund");
  }

  private boolean refused(Collection<String> known, String noun, Problems problems) {
    if (!known.contains(from)) {
      problems.error(
          Place.ofCommandLine("--from"),
          "'" + from + "' is not a " + noun + ".",
          Nearest.hint(from, known));
    }
    if (known.contains(name)) {
      problems.error(
          Place.ofCommandLine("NAME"),
          "there is a " + noun + " '" + name + "' already.",
          "another name?");
    }
    return problems.hasErrors();
  }

  /** A folder or file of that name that is neither a rule set nor a scenario. */
  private void refuseTaken(Path target, Problems problems) {
    if (Files.exists(target)) {
      problems.error(
          Place.ofCommandLine("NAME"),
          "'" + library.home().shown(target) + "' is there already.",
          "another name?");
    }
    problems.throwIfErrors();
  }

  /** A rule set that states nothing that is owed is joined with others. */
  private static String example(Rulebook rulebook, String from, String name) {
    RuleFolder folder = rulebook.folder(from, new Problems());
    return folder == null || folder.looksAtWhatIsOwed()
        ? "rd-leaders-2024 -o " + name
        : "use-portfolio -o cali-fund+bilateral+" + name;
  }

  private void say(String shown, String... next) {
    library
        .console()
        .print("Copied " + from + " to " + shown + ".\n" + String.join("\n", next) + "\n");
  }

  /**
   * Copies a folder whole or not at all; expected results are not copied, they are of the other.
   */
  private void copy(Path source, Path target) {
    try {
      Path partial = Files.createTempDirectory(source.toAbsolutePath().getParent(), ".new-");
      try {
        Path whole = partial.resolve("whole");
        copyAll(source, whole);
        new Copy(name, from).rename(whole);
        Files.move(whole, target);
      } finally {
        delete(partial);
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static void copyAll(Path source, Path target) throws IOException {
    try (Stream<Path> files = Files.walk(source)) {
      for (Path file : files.sorted(Comparator.naturalOrder()).toList()) {
        Path relative = source.relativize(file);
        if (relative.startsWith(ScenarioFolder.EXPECTED)) {
          continue;
        }
        Path copy = target.resolve(relative.toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
