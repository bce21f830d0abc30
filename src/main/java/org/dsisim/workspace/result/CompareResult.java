package org.dsisim.workspace.result;

import org.dsisim.report.content.Selection;
import org.dsisim.report.content.study.ComparedRun;

/**
 * What {@link org.dsisim.workspace.Workspace#compare} came to.
 *
 * @param selection what of it is shown
 * @param isWhole whether each option that was named is in it
 */
public record CompareResult(ComparedRun compared, Selection selection, boolean isWhole) {}
