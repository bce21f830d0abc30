package org.dsisim.workspace.result;

import org.dsisim.report.content.study.SensitivityRun;
import org.dsisim.workspace.Workspace;

/** What {@link Workspace#sensitivity} came to. */
public record SensitivityResult(SensitivityRun sensitivity) {}
