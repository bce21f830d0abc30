package org.dsisim.workspace.result;

import org.dsisim.report.content.study.DrawnRun;

/** What {@link org.dsisim.workspace.Workspace#draw} came to. */
public record DrawResult(DrawnRun drawn) {}
