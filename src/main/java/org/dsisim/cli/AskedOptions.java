package org.dsisim.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Place;
import org.dsisim.message.Problem;
import org.dsisim.message.Problems;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.reckoning.allocation.NotComputable;
import org.dsisim.rulebook.Rulebook;
import org.dsisim.scenario.ScenarioFolder;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.Simulator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * The options that somebody asks for after {@code -o}. One that cannot be computed is listed beside
 * the others, and is no failure among all; where it was named, the exit code says that not all that
 * was asked for is there. Where nothing is left to show, it is an error.
 */
final class AskedOptions {

  private static final String ALL = "ALL";

  @Option(
      names = {"-o", "--option"},
      required = true,
      split = ",",
      paramLabel = "OPTION",
      description =
          "A named option, CONTRIBUTION[+CONTRIBUTION...][:FORMULA[@PRESET]], or a proposal's"
              + " FILE.yaml; several separated by commas; ALL for every named option.")
  private List<String> texts = new ArrayList<>();

  private final Map<String, String> lacking = new LinkedHashMap<>();

  private boolean areAll() {
    return texts.stream().anyMatch(text -> text.trim().equalsIgnoreCase(ALL));
  }

  /** What each option lacks that cannot be computed, by its name. */
  Map<String, String> lacking() {
    return lacking;
  }

  /** The exit code when all the rest went well. */
  int code() {
    return areAll() || lacking.isEmpty() ? Failures.DONE : Failures.INPUT_HAS_PROBLEMS;
  }

  /** The options that can be computed on a scenario, each once, in the order asked for. */
  List<PolicyOption> on(@Nullable ScenarioFolder scenario, Workspace library, Problems problems) {
    Rulebook rulebook = library.rulebook(problems);
    Set<String> names = new LinkedHashSet<>();
    for (String text : texts) {
      if (text.trim().equalsIgnoreCase(ALL)) {
        names.addAll(rulebook.named().keySet());
      } else {
        names.add(text.trim());
      }
    }
    List<PolicyOption> chosen = new ArrayList<>();
    for (String name : names) {
      PolicyOption option = library.option(name, Place.ofCommandLine("-o"), problems);
      if (option == null || scenario == null) {
        continue;
      }
      List<String> lacks = library.lacks(option, scenario, problems);
      if (lacks.isEmpty()) {
        chosen.add(option);
      } else {
        lacking.put(name, String.join(" and ", lacks));
      }
    }
    if (scenario != null && chosen.isEmpty() && !areAll() && !problems.hasErrors()) {
      lacking.forEach(
          (name, needs) ->
              problems.error(
                  Place.ofFile(scenario.shownAs()),
                  name + " is not computable here: needs " + needs + "."));
    }
    return chosen;
  }

  /** Runs options one after another. */
  List<Outcome> run(Simulator simulator, List<PolicyOption> chosen, Console console) {
    List<Outcome> outcomes = new ArrayList<>();
    List<Problem> infeasible = new ArrayList<>();
    for (PolicyOption option : chosen) {
      console.progress("running " + option.name());
      try {
        outcomes.add(simulator.run(option));
      } catch (NotComputable noResult) {
        infeasible.addAll(noResult.problems());
        lacking.put(option.name(), "other values: " + noResult.why().replaceFirst("\\.$", ""));
      }
    }
    if (outcomes.isEmpty() && !infeasible.isEmpty() && !areAll()) {
      throw new InvalidInput(infeasible);
    }
    return outcomes;
  }
}
