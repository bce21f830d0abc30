package org.dsisim.workspace.result;

/**
 * What {@link org.dsisim.workspace.Workspace#copy} made.
 *
 * @param shown the copy's folder, as the user would write it
 * @param isScenario whether it is a scenario, and else a rule set
 * @param example a command that uses it
 */
public record CopyResult(String shown, boolean isScenario, String example) {}
