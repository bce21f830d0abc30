package org.dsisim.report.page;

import java.util.List;
import org.dsisim.message.Problem;
import org.dsisim.scenario.ScenarioSheet;

/**
 * A scenario that a page gave, and that can be asked about from now on.
 *
 * @param id by which it is asked about
 * @param sheet what it says of itself
 * @param forgotten those that were given before and had to make room, as the command line calls
 *     them
 * @param problems warnings and notes, as {@code check} gives them
 */
public record Taken(
    String id, ScenarioSheet sheet, List<String> forgotten, List<Problem> problems) {}
