package org.dsisim.workspace.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsisim.message.Problems;
import org.dsisim.report.page.Started;
import org.dsisim.rulebook.RuleFolder;
import org.dsisim.rulebook.Rulebook;
import org.dsisim.rulebook.description.Description;
import org.dsisim.rulebook.description.RuleSetKind;
import org.dsisim.scenario.ScenarioSheet;
import org.dsisim.workspace.session.ProgramVersion;
import org.dsisim.workspace.session.Session;

/** Finds what a page can look at. */
public final class StartingPage {

  private StartingPage() {}

  /**
   * What there is. Of scenarios their sheets alone are read: a page is not to wait for all tables.
   */
  static Started of(Session session) {
    Problems left = new Problems();
    Rulebook rules = session.rulebook(left);
    Map<String, ScenarioSheet> scenarios = new LinkedHashMap<>(session.scenarios().sheets());
    scenarios.putAll(session.shelf().own().sheets());
    int last =
        scenarios.values().stream()
            .flatMap(sheet -> sheet.years().stream())
            .max(Comparator.naturalOrder())
            .orElse(0);
    return new Started(
        ProgramVersion.text(),
        Collections.unmodifiableMap(scenarios),
        ofKind(RuleSetKind.CONTRIBUTION, session),
        ofKind(RuleSetKind.DISTRIBUTION, session),
        List.copyOf(rules.named().values()),
        session.reference(left).countries().in(last).values());
  }

  /** What the rule sets of a kind say of themselves. */
  public static List<Description> ofKind(RuleSetKind kind, Session session) {
    Rulebook rules = session.rulebook(new Problems());
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
