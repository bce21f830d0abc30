package org.dsisim.workspace.session;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.message.WordList;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.model.policy.RuleSet;
import org.dsisim.model.world.figure.OwnColumn;
import org.dsisim.model.world.figure.OwnColumns;
import org.dsisim.rulebook.RuleFolder;
import org.dsisim.scenario.OwnNeeds;
import org.dsisim.scenario.ScenarioFolder;
import org.dsisim.scenario.ScenarioNeeds;
import org.dsisim.table.Cell;
import org.jspecify.annotations.Nullable;

/**
 * What rule sets need and a scenario lacks: tables and figures that {@code option.yaml} names, and
 * columns of the scenario's own that rules ask for. Needs that no scenario can meet are problems.
 */
public final class UnmetNeeds {

  private final Session session;
  private final ScenarioFolder scenario;

  /** The needs that a scenario does not meet, of rules that the session has open. */
  public UnmetNeeds(ScenarioFolder scenario, Session session) {
    this.session = session;
    this.scenario = scenario;
  }

  /** What an option needs and the scenario lacks, in words. */
  public List<Message> of(PolicyOption option, Problems problems) {
    return of(Session.ruleSets(option), problems);
  }

  /** What rule sets need and the scenario lacks, in words; each once. */
  public List<Message> of(List<? extends RuleSet> sets, Problems problems) {
    Set<String> needs = new LinkedHashSet<>();
    Set<Message> own = new LinkedHashSet<>();
    for (RuleFolder folder : session.folders(sets)) {
      OwnColumns asked = folder.ownColumns();
      for (Cell need : folder.description().needed()) {
        if (ScenarioNeeds.expect(need, asked, problems)
            && !OwnNeeds.isOne(need.text(), asked)
            && scenario.needs().lacks(need.text(), problems)) {
          needs.add(need.text());
        }
      }
    }
    OwnNeeds columns = new OwnNeeds(scenario.scenario());
    columns(sets, problems).forEach(one -> own.add(columns.inWords(one)));
    return Stream.concat(scenario.needs().inWords(needs).stream(), own.stream()).toList();
  }

  /** The columns of a scenario's own that rule sets ask for and this one lacks. */
  private List<OwnColumn> columns(List<? extends RuleSet> sets, Problems problems) {
    OwnNeeds columns = new OwnNeeds(scenario.scenario());
    return session.folders(sets).stream()
        .flatMap(folder -> folder.ownColumns().all().stream())
        .filter(one -> !scenario.needs().isUnread(one.table() + ":", problems))
        .filter(columns::lacks)
        .toList();
  }

  /** What one could do about columns that the scenario lacks; null where it lacks other things. */
  @Nullable Message maybe(PolicyOption option, Problems problems) {
    return new OwnNeeds(scenario.scenario()).maybe(columns(Session.ruleSets(option), problems));
  }

  /**
   * Reports what an option needs and the scenario lacks.
   *
   * @param text the option as it was given
   */
  public void refuse(String text, PolicyOption option, Problems problems) {
    List<Message> lacks = of(option, problems);
    if (!lacks.isEmpty()) {
      problems.error(
          Place.ofFile(scenario.shownAs()),
          Message.of("workspace.option.lacks", "option", text, "needs", WordList.eachAnd(lacks)),
          maybe(option, problems));
    }
  }
}
