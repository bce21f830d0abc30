package org.dsisim.workspace.result;

import org.dsisim.report.content.study.SensitivityRun;

/** What {@link org.dsisim.workspace.Workspace#sensitivity} came to. */
public record SensitivityResult(SensitivityRun sensitivity) {}
