package org.dsisim.workspace.result;

import org.dsisim.report.content.study.SolvedQuestion;
import org.dsisim.workspace.Workspace;

/** What {@link Workspace#solve} came to. */
public record SolveResult(SolvedQuestion solved) {}
