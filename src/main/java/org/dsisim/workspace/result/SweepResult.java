package org.dsisim.workspace.result;

import org.dsisim.report.content.study.SweptGrid;

/** What {@link org.dsisim.workspace.Workspace#sweep} came to. */
public record SweepResult(SweptGrid swept) {}
