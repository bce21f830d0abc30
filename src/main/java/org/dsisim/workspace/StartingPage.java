package org.dsisim.workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dsisim.message.Problems;
import org.dsisim.report.page.Started;
import org.dsisim.rulebook.RuleFolder;
import org.dsisim.rulebook.Rulebook;
import org.dsisim.rulebook.description.Description;
import org.dsisim.rulebook.description.RuleSetKind;
import org.dsisim.scenario.ScenarioFolder;

/** Finds what a page can look at. */
final class StartingPage {

  private StartingPage() {}

  /** What there is; what cannot be used is left out, as it cannot be looked at. */
  static Started of(Session session) {
    Problems left = new Problems();
    Rulebook rules = session.rulebook(left);
    List<ScenarioFolder> scenarios = new ArrayList<>();
    for (String id : session.scenarios().ids()) {
      session.expectWanted();
      ScenarioFolder scenario = session.scenarios().read(id, left);
      if (scenario != null) {
        scenarios.add(scenario);
      }
    }
    int last =
        scenarios.stream()
            .flatMap(one -> one.scenario().years().stream())
            .max(Comparator.naturalOrder())
            .orElse(0);
    return new Started(
        ProgramVersion.text(),
        List.copyOf(scenarios),
        ofKind(RuleSetKind.CONTRIBUTION, rules),
        ofKind(RuleSetKind.DISTRIBUTION, rules),
        List.copyOf(rules.named().values()),
        session.reference(left).countries().in(last).values());
  }

  private static List<Description> ofKind(RuleSetKind kind, Rulebook rules) {
    List<Description> found = new ArrayList<>();
    for (String id : rules.ids(kind)) {
      RuleFolder folder = rules.folder(id, new Problems());
      if (folder != null) {
        found.add(folder.description());
      }
    }
    return List.copyOf(found);
  }
}
