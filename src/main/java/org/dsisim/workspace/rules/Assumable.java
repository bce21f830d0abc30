package org.dsisim.workspace.rules;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.message.Message;
import org.dsisim.message.Nearest;
import org.dsisim.message.Problems;
import org.dsisim.model.policy.ReservedAssumption;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterTable;
import org.dsisim.report.screen.list.AssumptionList;
import org.dsisim.rulebook.RuleFolder;
import org.dsisim.rulebook.Rulebook;
import org.dsisim.rulebook.description.RuleSetKind;
import org.dsisim.scenario.ScenarioFolder;
import org.dsisim.workspace.result.ParametersResult;
import org.dsisim.workspace.session.Session;

/** What can be assumed: what the program reads, and what rule sets say they need. */
final class Assumable {

  private final Session session;
  private final Map<String, List<String>> neededBy = new LinkedHashMap<>();

  Assumable(Session session) {
    this.session = session;
    Problems reportedElsewhere = new Problems();
    Rulebook rulebook = session.rulebook(reportedElsewhere);
    for (String id : rulebook.ids(RuleSetKind.CONTRIBUTION)) {
      RuleFolder folder = rulebook.folder(id, reportedElsewhere);
      if (folder != null) {
        folder
            .description()
            .assumptions()
            .forEach(name -> neededBy.computeIfAbsent(name, key -> new ArrayList<>()).add(id));
      }
    }
  }

  /** What can be assumed, with the values of a year. */
  ParametersResult inYear(int year, Problems problems) {
    Map<String, AssumptionList.Made> made = made(problems);
    problems.throwIfErrors();
    return new ParametersResult.OfAssumptions(year, made, neededBy, problems.all());
  }

  /** Reports an assumption that nothing reads. */
  void expect(ParameterOverride setting, Problems problems) {
    String name = setting.name();
    boolean known = neededBy.containsKey(name) || ReservedAssumption.of(name).isPresent();
    if (setting.owner().equals(ParameterOverride.ASSUMPTION) && !known) {
      List<String> valid = new ArrayList<>(neededBy.keySet());
      ReservedAssumption.all().forEach(one -> valid.add(one.name()));
      Message near = Nearest.near(name, valid);
      problems.error(
          setting.place(),
          Message.of("workspace.assumption.unknown", "name", name),
          near == null ? Message.of("workspace.assumption.unknown.maybe") : near);
    }
  }

  /** The defaults first, then what the scenarios beside the rules make. */
  private Map<String, AssumptionList.Made> made(Problems problems) {
    Map<String, AssumptionList.Made> made = new LinkedHashMap<>();
    add(session.scenarios().defaultAssumptions(), "", made, problems);
    for (String id : session.scenarios().ids()) {
      Path table = session.home().scenarios().resolve(id).resolve(ScenarioFolder.ASSUMPTIONS);
      if (Files.exists(table)) {
        add(table, id, made, problems);
      }
    }
    return made;
  }

  private void add(
      Path table, String where, Map<String, AssumptionList.Made> made, Problems problems) {
    ParameterTable.read(table, session.home().shown(table), problems)
        .forEach(
            (name, parameter) -> made.putIfAbsent(name, new AssumptionList.Made(parameter, where)));
  }
}
