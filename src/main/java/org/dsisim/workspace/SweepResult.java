package org.dsisim.workspace;

import org.dsisim.report.content.SweptGrid;

/** What {@link Workspace#sweep} came to. */
public record SweepResult(SweptGrid swept) {}
