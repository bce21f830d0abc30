package org.dsisim.workspace.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.rulebook.RuleFolder;
import org.dsisim.rulebook.Rulebook;
import org.dsisim.rulebook.description.RuleSetId;
import org.dsisim.scenario.ScenarioFolder;
import org.dsisim.workspace.request.CopyRequest;
import org.dsisim.workspace.result.CopyResult;
import org.dsisim.workspace.session.NewFolder;
import org.dsisim.workspace.session.Session;

/** Copies a rule set or a scenario under a new name. */
public final class Copying {

  private static final String RULE_SET = "rule-set";
  private static final String SCENARIO = "scenario";

  private final String what;
  private final String name;
  private final String from;
  private final Session session;

  /** Answers a request with what the session has open. */
  public Copying(CopyRequest request, Session session) {
    this.what = request.what();
    this.name = request.name();
    this.from = request.from();
    this.session = session;
  }

  /**
   * Answers the request.
   *
   * @throws org.dsisim.message.InvalidInput where something that it names, or a table, is not as it
   *     must be
   */
  public CopyResult result() {
    Problems problems = new Problems();
    RuleSetId.expect(name, Place.ofCommandLine("NAME"), problems);
    return switch (what) {
      case RULE_SET -> ruleSet(problems);
      case SCENARIO -> scenario(problems);
      default -> {
        problems.error(
            Place.ofCommandLine("WHAT"),
            Message.of("workspace.copy.neither", "what", what),
            Nearest.guess(what, List.of(RULE_SET, SCENARIO)));
        problems.throwIfErrors();
        throw new IllegalStateException("What cannot be copied was not reported.");
      }
    };
  }

  private CopyResult ruleSet(Problems problems) {
    Rulebook rulebook = session.rulebook(problems);
    refuse(rulebook.ruleSets().keySet(), false, problems);
    if (!problems.hasErrors() && rulebook.named().containsKey(name)) {
      problems.error(
          Place.ofCommandLine("NAME"), Message.of("workspace.copy.option", "name", name));
    }
    problems.throwIfErrors();
    Path source = rulebook.path(from);
    Path target = source.resolveSibling(name);
    refuseTaken(target, problems);
    copy(source, target);
    return new CopyResult(
        session.home().shown(target),
        false,
        switch (Objects.requireNonNull(rulebook.ruleSets().get(from))) {
          case CONTRIBUTION -> example(rulebook, from, name);
          case DISTRIBUTION -> command("allocate", name, "--fund", "1000000000");
          case ASSESSMENT -> command("assess", "use-portfolio", "-o", "cali-fund", "--by", name);
        });
  }

  private CopyResult scenario(Problems problems) {
    refuse(session.scenarios().ids(), true, problems);
    problems.throwIfErrors();
    Path source = session.home().scenarios().resolve(from);
    Path target = source.resolveSibling(name);
    refuseTaken(target, problems);
    copy(source, target);
    return new CopyResult(
        session.home().shown(target), true, command("run", name, "-o", "cali-fund"));
  }

  private void refuse(Collection<String> known, boolean isScenario, Problems problems) {
    if (!known.contains(from)) {
      problems.error(
          Place.ofCommandLine("--from"),
          isScenario
              ? Message.of("workspace.no-scenario", "name", from)
              : Message.of("workspace.no-rule-set", "name", from),
          Nearest.guess(from, known));
    }
    if (known.contains(name)) {
      problems.error(
          Place.ofCommandLine("NAME"),
          isScenario
              ? Message.of("workspace.copy.scenario-already", "name", name)
              : Message.of("workspace.copy.rule-set-already", "name", name),
          Message.of("workspace.another-name.maybe"));
    }
  }

  /** A folder or file of that name that is neither a rule set nor a scenario. */
  private void refuseTaken(Path target, Problems problems) {
    if (Files.exists(target)) {
      problems.error(
          Place.ofCommandLine("NAME"),
          Message.of("workspace.there-already", "file", session.home().shown(target)),
          Message.of("workspace.another-name.maybe"));
    }
    problems.throwIfErrors();
  }

  /** A rule set that states nothing that is owed is joined with others. */
  private static String example(Rulebook rulebook, String from, String name) {
    RuleFolder folder = rulebook.folder(from, new Problems());
    return folder == null || folder.looksAtWhatIsOwed()
        ? command("run", "rd-leaders-2024", "-o", name)
        : command("run", "use-portfolio", "-o", "cali-fund+bilateral+" + name);
  }

  private static String command(String... words) {
    return String.join(" ", words);
  }

  /**
   * Copies a folder whole or not at all; expected results are not copied, they are of the other.
   */
  private void copy(Path source, Path target) {
    NewFolder.make(
        target,
        folder -> {
          copyAll(source, folder);
          new Copy(name, from).rename(folder);
          return target;
        });
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
}
