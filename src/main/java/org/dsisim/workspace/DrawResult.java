package org.dsisim.workspace;

import org.dsisim.report.content.DrawnRun;

/** What {@link Workspace#draw} came to. */
public record DrawResult(DrawnRun drawn) {}
