package org.dsisim.workspace.result;

import org.dsisim.report.layout.Screen;
import org.dsisim.report.screen.list.PopulationText;
import org.dsisim.scenario.population.CountedThresholds;
import org.dsisim.scenario.population.Plan;
import org.dsisim.scenario.population.Population;
import org.jspecify.annotations.Nullable;

/**
 * What {@link org.dsisim.workspace.Workspace#generate} wrote.
 *
 * @param shown the folder, as the user would write it
 * @param isAmongScenarios whether it is called by its id, and else by its path
 * @param thresholds beside which users were counted; null where there are none
 */
public record GenerateResult(
    String shown,
    boolean isAmongScenarios,
    Plan plan,
    Population.Written written,
    @Nullable CountedThresholds thresholds) {

  /** The page for a screen. */
  public String page(Screen screen) {
    return new PopulationText(plan, written, thresholds, screen)
        .text(shown, isAmongScenarios ? plan.name() : shown);
  }
}
