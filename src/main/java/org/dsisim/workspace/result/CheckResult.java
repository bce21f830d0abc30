package org.dsisim.workspace.result;

import java.util.List;
import org.dsisim.message.Problem;

/**
 * What {@link org.dsisim.workspace.Workspace#check} found.
 *
 * @param checked rule sets, scenarios and proposals, in their order
 * @param problems those to show
 * @param errors how many there are, those that are not shown included
 * @param warnings how many, in the same way
 */
public record CheckResult(
    List<String> checked, List<Problem> problems, long errors, long warnings) {}
