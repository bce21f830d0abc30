package org.dsisim.rulebook;

import org.dsisim.table.Problems;

/** x. */
final class Lint {
  private final RuleFolder folder;
  private final Problems problems;

  Lint(RuleFolder folder, Problems problems) {
    this.folder = folder;
    this.problems = problems;
  }

  void run() {
    if (folder.id().isEmpty()) {
      problems.throwIfErrors();
    }
  }
}
