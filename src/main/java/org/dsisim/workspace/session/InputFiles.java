package org.dsisim.workspace.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dsisim.message.Problems;
import org.dsisim.model.policy.RuleSet;
import org.dsisim.rulebook.Rulebook;

/** Every file that a run read, for the record that results keep of it. */
public final class InputFiles {

  private InputFiles() {}

  /**
   * The files of a run, by their names in results: tables, proposals, rule files and the named
   * options.
   *
   * @param ofScenario the tables that were read, or those of reference alone
   * @param sets the rule sets that ran
   */
  public static Map<String, Path> of(
      List<Path> ofScenario, List<? extends RuleSet> sets, Session session) {
    Home home = session.home();
    Map<String, Path> inputs = new TreeMap<>();
    ofScenario.forEach(file -> inputs.put(recorded(file, home), file));
    session.proposals().files().forEach(file -> inputs.put(recorded(file, home), file));
    Rulebook rules = session.rulebook(new Problems());
    for (RuleSet set : sets) {
      try (Stream<Path> files = Files.list(rules.path(set.id()))) {
        files
            .filter(Files::isRegularFile)
            .filter(file -> isRead(file.getFileName().toString()))
            .forEach(file -> inputs.put(recorded(file, home), file));
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
    Path options = home.rules().resolve("options.yaml");
    if (Files.exists(options)) {
      inputs.put(recorded(options, home), options);
    }
    return inputs;
  }

  private static String recorded(Path file, Home home) {
    return home.recorded(home.shown(file));
  }

  private static boolean isRead(String name) {
    return name.endsWith(".drl") || name.equals("parameters.csv") || name.equals("option.yaml");
  }
}
