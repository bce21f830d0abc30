package org.dsisim.workspace;

import java.util.List;
import org.dsisim.message.Problem;

/**
 * What {@link Workspace#check} found.
 *
 * @param checked rule sets, scenarios and proposals, in their order
 * @param problems all of them
 */
public record CheckResult(List<String> checked, List<Problem> problems) {}
