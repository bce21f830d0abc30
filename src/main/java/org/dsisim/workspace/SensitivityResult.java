package org.dsisim.workspace;

import org.dsisim.report.content.SensitivityRun;

/** What {@link Workspace#sensitivity} came to. */
public record SensitivityResult(SensitivityRun sensitivity) {}
