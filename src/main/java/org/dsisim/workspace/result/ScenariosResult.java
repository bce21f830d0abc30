package org.dsisim.workspace.result;

import java.util.List;
import org.dsisim.message.Problem;
import org.dsisim.report.layout.Screen;
import org.dsisim.report.screen.list.ScenarioList;
import org.dsisim.scenario.ScenarioFolder;

/**
 * What options can be run on.
 *
 * @param scenarios those beside the rules that can be used
 * @param problems what is wrong with some of them
 */
public record ScenariosResult(List<ScenarioFolder> scenarios, List<Problem> problems) {

  /** The page for a screen. */
  public String page(Screen screen) {
    ScenarioList list = new ScenarioList(screen);
    scenarios.forEach(list::add);
    return list.text();
  }
}
