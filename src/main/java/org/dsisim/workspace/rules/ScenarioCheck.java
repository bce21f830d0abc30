package org.dsisim.workspace.rules;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Problems;
import org.dsisim.model.policy.ReservedAssumption;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.parameter.OldReference;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.ParameterTable;
import org.dsisim.rulebook.RuleFolder;
import org.dsisim.rulebook.Rulebook;
import org.dsisim.rulebook.description.RuleSetKind;
import org.dsisim.scenario.ScenarioFolder;
import org.dsisim.simulation.year.AssumptionCheck;
import org.dsisim.workspace.run.SectorWarnings;
import org.dsisim.workspace.session.Session;

/** Checks scenarios beyond what reading them says: what is left out, unread, or has no effect. */
public final class ScenarioCheck {

  private final Session session;
  private final Problems problems;

  /** Assumptions and figures that some contribution rule set names. */
  private final Set<String> assumptions = new HashSet<>();

  private final Set<AssessmentBase> bases = new TreeSet<>();

  private final Set<String> sectors = new HashSet<>();

  /** Checks scenarios with what the session has open, and gathers what is wrong. */
  public ScenarioCheck(Session session, Problems problems) {
    this.session = session;
    this.problems = problems;
    Problems reportedElsewhere = new Problems();
    Rulebook rulebook = session.rulebook(reportedElsewhere);
    for (String id : rulebook.ids(RuleSetKind.CONTRIBUTION)) {
      RuleFolder folder = rulebook.folder(id, reportedElsewhere);
      if (folder != null) {
        assumptions.addAll(folder.description().assumptions());
        bases.addAll(folder.bases());
        sectors.addAll(folder.sectors());
      }
    }
  }

  /** Checks a scenario; its assumptions by name, none when it cannot be used. */
  public Map<String, Parameter> scenario(String name) {
    long before = problems.errors();
    ScenarioFolder folder = session.scenarios().read(name, problems);
    if (folder == null) {
      return Map.of();
    }
    Map<String, Parameter> made = folder.scenario().assumptions();
    folder.warnOfLeftOut(problems);
    SectorWarnings.warn(folder, sectors, problems);
    if (problems.errors() == before) {
      folder.sayUnread(
          bases, folder.sheet().columns().all().isEmpty() ? Set.of() : askedColumns(), problems);
    }
    if (!folder.hasBadAssumptions(problems)) {
      AssumptionCheck.of(folder.scenario(), problems);
    }
    Path defaults = session.scenarios().defaultAssumptions();
    OldReference.warn(
        made,
        ParameterTable.read(defaults, session.home().shown(defaults), new Problems()),
        session.home().shown(defaults),
        problems);
    warnOfUnused(made.values(), folder.scenario().countries().assumptions().keySet());
    return made;
  }

  /** The names of columns of a scenario's own that some rule set asks for. */
  private Set<String> askedColumns() {
    Problems reportedElsewhere = new Problems();
    Rulebook rulebook = session.rulebook(reportedElsewhere);
    Set<String> asked = new HashSet<>();
    for (RuleSetKind kind : List.of(RuleSetKind.CONTRIBUTION, RuleSetKind.DISTRIBUTION)) {
      for (String id : rulebook.ids(kind)) {
        RuleFolder folder = rulebook.folder(id, reportedElsewhere);
        if (folder != null) {
          folder.ownColumns().all().forEach(column -> asked.add(column.name()));
        }
      }
    }
    return asked;
  }

  /** Checks the assumptions of scenarios that are a single table. */
  void defaults() {
    Path defaults = session.scenarios().defaultAssumptions();
    warnOfUnused(
        ParameterTable.read(defaults, session.home().shown(defaults), problems).values(),
        session.reference(problems).countries().assumptions().keySet());
  }

  private void warnOfUnused(Collection<Parameter> made, Collection<String> ofStatuses) {
    Set<String> used = new HashSet<>(assumptions);
    used.addAll(ofStatuses);
    ReservedAssumption.all().forEach(reserved -> used.add(reserved.name()));
    for (Parameter assumption : made) {
      if (!used.contains(assumption.name()) && ReservedAssumption.of(assumption.name()).isEmpty()) {
        problems.warning(
            assumption.values().get(0).place(),
            Message.of("workspace.assumption.unused", "name", assumption.name()),
            Nearest.near(assumption.name(), used));
      }
    }
  }
}
