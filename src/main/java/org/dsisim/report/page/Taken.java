package org.dsisim.report.page;

import java.util.List;
import java.util.Map;
import org.dsisim.message.Problem;
import org.dsisim.scenario.ScenarioSheet;

/**
 * A scenario that a page gave, and that can be asked about from now on.
 *
 * @param id by which it is asked about
 * @param sheet what it says of itself
 * @param forgotten what those that were given before and had to make room are called, by id
 * @param problems warnings and notes, as {@code check} gives them
 */
public record Taken(
    String id, ScenarioSheet sheet, Map<String, String> forgotten, List<Problem> problems) {}
