package org.dsisim.simulation;

import java.util.List;
import org.dsisim.model.Option;
import org.dsisim.model.Scenario;

/**
 * What an option brings in a scenario.
 *
 * @param years in order
 */
public record Outcome(Scenario scenario, Option option, List<YearOutcome> years) {}
