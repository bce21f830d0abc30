package org.dsisim.workspace.result;

import org.dsisim.report.content.study.SolvedQuestion;

/** What {@link org.dsisim.workspace.Workspace#solve} came to. */
public record SolveResult(SolvedQuestion solved) {}
