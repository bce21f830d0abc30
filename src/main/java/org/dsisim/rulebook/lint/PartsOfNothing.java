package org.dsisim.rulebook.lint;

import java.util.Set;
import org.dsisim.message.Message;
import org.dsisim.message.Problems;
import org.dsisim.model.answer.ContributionFindings;
import org.dsisim.rulebook.drl.RuleFile;
import org.dsisim.rulebook.drl.RuleText;
import org.jspecify.annotations.Nullable;

/**
 * Parts that rules of a file add to what is owed, or take off it, where none of them says that
 * anything is owed: see {@link ContributionFindings#adds}. Such a rule set never brings anything.
 */
final class PartsOfNothing {

  private final RuleFile file;
  private final Problems problems;
  private @Nullable RuleText first;
  private String part = "";
  private boolean canBeOwed;

  PartsOfNothing(RuleFile file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /**
   * Takes note of a rule.
   *
   * @param findings the names of what it finds; null where that cannot be read
   */
  void see(RuleText rule, @Nullable Set<String> findings) {
    if (findings == null || findings.contains(ConsequenceLint.OWES)) {
      canBeOwed = true;
    } else if (first == null && findings.contains(ConsequenceLint.ADDS)) {
      first = rule;
      part = ConsequenceLint.ADDS;
    } else if (first == null && findings.contains(ConsequenceLint.DEDUCTS)) {
      first = rule;
      part = ConsequenceLint.DEDUCTS;
    }
  }

  /** Reports the first of them, once all rules were seen. */
  void report() {
    if (first != null && !canBeOwed) {
      problems.error(
          file.placeIn(first, part),
          part.equals(ConsequenceLint.ADDS)
              ? Message.of(
                  "lint.parts.adds-to-nothing", "rule", first.title(), "file", file.kind().file())
              : Message.of(
                  "lint.parts.deducts-from-nothing",
                  "rule",
                  first.title(),
                  "file",
                  file.kind().file()),
          Message.of("lint.parts.of-nothing.maybe", "finding", part));
    }
  }
}
