package org.dsisim.workspace.result;

import org.dsisim.report.content.Selection;
import org.dsisim.report.content.study.BracketedRun;

/**
 * What {@link org.dsisim.workspace.Workspace#brackets} came to.
 *
 * @param selection what else is shown
 */
public record BracketsResult(BracketedRun bracketed, Selection selection) {}
