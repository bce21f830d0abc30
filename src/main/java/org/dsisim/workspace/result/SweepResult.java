package org.dsisim.workspace.result;

import org.dsisim.report.content.study.SweptGrid;
import org.dsisim.workspace.Workspace;

/** What {@link Workspace#sweep} came to. */
public record SweepResult(SweptGrid swept) {}
