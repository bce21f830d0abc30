package org.dsisim.workspace;

import org.dsisim.report.content.AssessmentRun;

/**
 * What {@link Workspace#assess} came to.
 *
 * @param isWhole whether each option that was named is in it
 */
public record AssessResult(AssessmentRun assessment, boolean isWhole) {}
