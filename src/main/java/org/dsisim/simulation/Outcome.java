package org.dsisim.simulation;

import java.util.List;
import org.dsisim.model.policy.PolicyOption;
import org.dsisim.model.world.Scenario;
import org.dsisim.reckoning.measure.Growth;

/**
 * What an option brings in a scenario.
 *
 * @param years in order
 * @param growth by which figures were carried forward and thresholds raised
 */
public record Outcome(
    Scenario scenario, PolicyOption option, List<YearOutcome> years, Growth growth) {

  /** The year that lies furthest ahead. */
  public YearOutcome lastYear() {
    return years.get(years.size() - 1);
  }
}
