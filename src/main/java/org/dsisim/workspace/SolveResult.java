package org.dsisim.workspace;

import org.dsisim.report.content.SolvedQuestion;

/** What {@link Workspace#solve} came to. */
public record SolveResult(SolvedQuestion solved) {}
