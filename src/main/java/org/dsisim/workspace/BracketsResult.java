package org.dsisim.workspace;

import org.dsisim.report.content.BracketedRun;
import org.dsisim.report.content.Selection;

/**
 * What {@link Workspace#brackets} came to.
 *
 * @param selection what else is shown
 */
public record BracketsResult(BracketedRun bracketed, Selection selection) {}
