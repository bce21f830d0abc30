package org.dsisim.workspace.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problem;
import org.dsisim.message.Problems;
import org.dsisim.message.WordList;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.rulebook.Rulebook;
import org.dsisim.scenario.ScenarioFolder;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.Simulator;
import org.dsisim.simulation.share.NotComputable;
import org.jspecify.annotations.Nullable;

/**
 * The options that somebody asks for. One that cannot be computed is listed beside the others, and
 * is no failure among all; where it was named, not all that was asked for is there. Where nothing
 * is left to show, it is an error.
 */
public final class ChosenOptions {

  private static final String ALL = "ALL";

  private final List<String> texts;
  private final Map<String, Message> lacking = new LinkedHashMap<>();

  /**
   * Options in the words of people.
   *
   * @param texts named options, options put together, files of proposals, or {@code ALL}
   */
  public ChosenOptions(List<String> texts) {
    this.texts = texts;
  }

  private boolean areAll() {
    return areAll(texts);
  }

  /** Whether all named options are among those asked for. */
  public static boolean areAll(List<String> texts) {
    return texts.stream().anyMatch(text -> text.trim().equalsIgnoreCase(ALL));
  }

  /** What each option lacks that cannot be computed, by its name. */
  public Map<String, Message> lacking() {
    return lacking;
  }

  /** Whether all that was named is there, when all the rest goes well. */
  public boolean areWhole() {
    return areAll() || lacking.isEmpty();
  }

  /** The options that can be computed on a scenario, each once, in the order asked for. */
  public List<PolicyOption> on(
      @Nullable ScenarioFolder scenario, Session session, Problems problems) {
    Rulebook rulebook = session.rulebook(problems);
    Set<String> names = new LinkedHashSet<>();
    for (String text : texts) {
      if (text.trim().equalsIgnoreCase(ALL)) {
        names.addAll(rulebook.named().keySet());
      } else {
        names.add(text.trim());
      }
    }
    List<PolicyOption> chosen = new ArrayList<>();
    Map<String, @Nullable Message> maybe = new HashMap<>();
    for (String name : names) {
      PolicyOption option = session.option(name, Place.ofCommandLine("-o"), problems);
      if (option == null || scenario == null) {
        continue;
      }
      UnmetNeeds unmet = new UnmetNeeds(scenario, session);
      List<Message> lacks = unmet.of(option, problems);
      if (lacks.isEmpty()) {
        chosen.add(option);
      } else {
        lacking.put(name, WordList.eachAnd(lacks));
        maybe.put(name, unmet.maybe(option, problems));
      }
    }
    if (scenario != null && chosen.isEmpty() && !areAll() && !problems.hasErrors()) {
      lacking.forEach(
          (name, needs) ->
              problems.error(
                  Place.ofFile(scenario.shownAs()),
                  Message.of("workspace.option.lacks", "option", name, "needs", needs),
                  maybe.get(name)));
    }
    return chosen;
  }

  /** Runs options one after another. */
  public List<Outcome> run(Simulator simulator, List<PolicyOption> chosen, Session session) {
    List<Outcome> outcomes = new ArrayList<>();
    List<Problem> infeasible = new ArrayList<>();
    for (PolicyOption option : chosen) {
      session.expectWanted();
      session.progress().doing(Message.of("workspace.running", "option", option.name()));
      try {
        outcomes.add(simulator.run(option, session::expectWanted));
      } catch (NotComputable noResult) {
        infeasible.addAll(noResult.problems());
        lacking.put(
            option.name(), Message.of("workspace.option.other-values", "why", noResult.why()));
      }
    }
    if (outcomes.isEmpty() && !infeasible.isEmpty() && !areAll()) {
      throw new InvalidInput(infeasible);
    }
    return outcomes;
  }
}
