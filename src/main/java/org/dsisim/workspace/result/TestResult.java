package org.dsisim.workspace.result;

import java.util.List;
import org.dsisim.cases.CasesResult;
import org.dsisim.cases.Coverage;
import org.dsisim.message.Catalogue;
import org.dsisim.message.Problem;
import org.dsisim.report.screen.list.CasesText;

/**
 * What {@link org.dsisim.workspace.Workspace#test} came to.
 *
 * @param ruleSets those that were tested
 * @param problems what keeps rule sets from being tested, and warnings
 */
public record TestResult(List<OfRuleSet> ruleSets, List<Problem> problems) {

  /** The worked cases of a rule set. */
  public record OfRuleSet(CasesResult cases, Coverage coverage) {

    /** The text for a screen. */
    public String text() {
      return CasesText.of(cases, coverage, Catalogue.english());
    }

    /** Whether each rule fires in some case and each parameter changes one. */
    public boolean isCovered() {
      return cases.neverFired().isEmpty() && coverage.isWhole();
    }
  }

  /**
   * Whether all cases are as expected.
   *
   * @param isCoverageAsked whether each rule set must be covered by them, too
   */
  public boolean passed(boolean isCoverageAsked) {
    return ruleSets.stream()
        .allMatch(one -> one.cases().passed() && (!isCoverageAsked || one.isCovered()));
  }
}
