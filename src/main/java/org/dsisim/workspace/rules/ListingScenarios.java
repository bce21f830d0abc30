package org.dsisim.workspace.rules;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.message.Problems;
import org.dsisim.scenario.ScenarioFolder;
import org.dsisim.workspace.result.ScenariosResult;
import org.dsisim.workspace.session.Session;

/** Lists what options can be run on. */
public final class ListingScenarios {

  private ListingScenarios() {}

  /**
   * All scenarios at hand that can be read; what is wrong with the others is told with them.
   *
   * @throws org.dsisim.workspace.session.Cancelled when the list is no longer wanted
   */
  public static ScenariosResult all(Session session) {
    Problems problems = new Problems();
    List<ScenarioFolder> found = new ArrayList<>();
    for (String id : session.scenarios().ids()) {
      session.expectWanted();
      ScenarioFolder scenario = session.scenarios().read(id, problems);
      if (scenario != null) {
        found.add(scenario);
      }
    }
    return new ScenariosResult(List.copyOf(found), problems.all());
  }
}
