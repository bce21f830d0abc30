package org.dsisim.report;

import java.util.List;
import java.util.Map;
import org.dsisim.explanation.Explanation;
import org.dsisim.rulebook.Description;
import org.dsisim.simulation.Outcome;

/**
 * An explanation with what it is about.
 *
 * @param version of the program
 * @param command the arguments as given
 * @param year the one that is explained
 * @param descriptions of the option's rule sets, by id
 */
public record Explained(
    String version,
    List<String> command,
    Outcome outcome,
    int year,
    Map<String, Description> descriptions,
    Explanation explanation) {}
