package org.dsisim.report.content;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.dsisim.indicator.Baseline;
import org.dsisim.indicator.Results;
import org.dsisim.message.Message;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.model.world.Country;
import org.dsisim.rulebook.description.Description;
import org.dsisim.scenario.ScenarioFolder;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.simulation.year.StatusAssumptions;
import org.jspecify.annotations.Nullable;

/**
 * What a command has computed, and what of.
 *
 * @param command as it was given
 * @param results of each option, in the order asked for
 * @param descriptions of the rule sets, by id
 * @param notComputable options that the scenario lacks something for, with what it lacks
 * @param inputs every file that was read, by its name in results
 * @param recorded turns a file's name in messages into its name in results
 * @param language in which countries are named
 */
public record Run(
    String version,
    List<String> command,
    ScenarioFolder scenario,
    Results results,
    Map<String, Description> descriptions,
    Map<String, Message> notComputable,
    Map<String, Path> inputs,
    UnaryOperator<String> recorded,
    String language) {

  /** The same, with one more file that was read. */
  public Run withInput(String name, Path file) {
    Map<String, Path> more = new TreeMap<>(inputs);
    more.put(name, file);
    return new Run(
        version, command, scenario, results, descriptions, notComputable, more, recorded, language);
  }

  /** What came out of each option, in the order asked for. */
  public List<Outcome> outcomes() {
    return results.outcomes();
  }

  /** The formula that orders of Parties are held against; null where none is asked for. */
  public @Nullable Baseline baseline() {
    return results.baseline();
  }

  /** The options that were computed, in the order asked for. */
  public List<PolicyOption> options() {
    return outcomes().stream().map(Outcome::option).toList();
  }

  /** The countries as they stand in a year of an option. */
  public Collection<Country> countriesIn(YearOutcome year) {
    return scenario
        .scenario()
        .countries()
        .in(year.year(), StatusAssumptions.made(year.assumptions()))
        .values();
  }
}
