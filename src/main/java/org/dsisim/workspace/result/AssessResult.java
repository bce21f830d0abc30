package org.dsisim.workspace.result;

import org.dsisim.report.content.AssessmentRun;

/**
 * What {@link org.dsisim.workspace.Workspace#assess} came to.
 *
 * @param isWhole whether each option that was named is in it
 */
public record AssessResult(AssessmentRun assessment, boolean isWhole) {}
