package org.dsisim.workspace.result;

import org.dsisim.report.content.study.DrawnRun;
import org.dsisim.workspace.Workspace;

/** What {@link Workspace#draw} came to. */
public record DrawResult(DrawnRun drawn) {}
