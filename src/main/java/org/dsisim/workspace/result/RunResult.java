package org.dsisim.workspace.result;

import org.dsisim.report.content.Run;
import org.dsisim.report.content.Selection;

/**
 * What {@link org.dsisim.workspace.Workspace#run} came to.
 *
 * @param selection what of it is shown
 * @param isWhole whether each option that was named is in it
 */
public record RunResult(Run run, Selection selection, boolean isWhole) {}
